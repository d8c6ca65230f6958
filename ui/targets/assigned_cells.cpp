// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/assigned_cells.h"

#include "core/assess/display.h"
#include "ui/targets/figure_cells.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ansinh {

namespace {

struct AssignedWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::AssignedWords)
};

/// The sign of a comparison is not parted from its number.
QString unbroken(QString text)
{
    return text.replace(QRegularExpression(QStringLiteral("^([≥>≤<=]) ")), QStringLiteral("\\1\u00A0"));
}

/// A number is assigned to the whole ward for a whole year.
bool isAssignable(const FigureRowMatter &matter)
{
    return matter.assessment && !matter.slot.period.half && matter.target.kind != TargetKind::YesNo;
}

QString assignedHint(const FigureRowMatter &matter)
{
    if (!matter.assigned)
        return AssignedWords::tr("The value assigned for the year");
    return matter.assigned->document.isEmpty()
        ? AssignedWords::tr("The value assigned for the year; no document is named yet")
        : AssignedWords::tr("The value assigned for the year by %1").arg(matter.assigned->document);
}

} // namespace

std::optional<Decimal> assignedNumber(const FigureRowMatter &matter)
{
    return matter.assigned ? std::optional<Decimal>(matter.assigned->value) : std::nullopt;
}

FigureRow::Cell assignedCell(const FigureRowMatter &matter)
{
    if (!isAssignable(matter))
        return closedCell();
    FigureRow::Cell cell = numberCell(assignedNumber(matter), assignedHint(matter));
    if (matter.assigned)
        cell.text = unbroken(displayedAssigned(matter.target, matter.assigned->value));
    cell.isEditable = true;
    return cell;
}

FigureRow::Cell documentCell(const FigureRowMatter &matter)
{
    if (!isAssignable(matter))
        return closedCell();
    FigureRow::Cell cell = textCell(matter.assigned ? matter.assigned->document : QString(),
                         AssignedWords::tr("The document that assigns the value: choose one of the plan's (Alt+↓), or type its "
                                      "number"));
    cell.typed = cell.text;
    cell.isEditable = true;
    cell.suggestions = matter.documents;
    return cell;
}

FigureRow::Cell goalCell(const FigureRowMatter &matter)
{
    FigureRow::Cell cell = textCell(unbroken(displayedTarget(matter.target)), AssignedWords::tr("until %1").arg(matter.target.dueYear()));
    cell.order = QVariant();
    if (matter.assessment && matter.assessment->targetValue) {
        cell.order = matter.assessment->targetValue->toDouble();
        cell.exact = matter.target.value;
    }
    return cell;
}

} // namespace ansinh
