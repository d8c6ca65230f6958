// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/figure_row.h"

#include "core/text/number_format.h"
#include "ui/targets/assigned_cells.h"
#include "ui/targets/figure_cells.h"
#include "ui/targets/figure_words.h"
#include "ui/widgets/plan_words.h"
#include "ui/widgets/verdict_look.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::RowWords)
};

using Cell = FigureRow::Cell;

/// The only figure of the line; nullptr: none, or several.
const Figure *only(const FigureRowMatter &matter)
{
    return matter.figures.size() == 1 ? matter.figures.front() : nullptr;
}

bool isSlot(const FigureRowMatter &matter)
{
    return matter.kind == FigureRow::Kind::Slot;
}

/// What is added up is quieter than what was typed.
CellTone toneOf(const FigureRowMatter &matter)
{
    return matter.kind == FigureRow::Kind::Sum ? CellTone::Computed : CellTone::Usual;
}

Cell numeratorCell(const FigureRowMatter &matter)
{
    if (matter.target.kind != TargetKind::Ratio)
        return closedCell();
    Cell cell = numberCell(matter.measured.numerator, matter.target.numerator);
    cell.isEditable = isSlot(matter);
    cell.tone = toneOf(matter);
    return cell;
}

Cell denominatorCell(const FigureRowMatter &matter)
{
    if (matter.target.kind != TargetKind::Ratio)
        return closedCell();
    Cell cell = numberCell(matter.measured.denominator, matter.target.denominator);
    cell.isEditable = isSlot(matter);
    cell.tone = toneOf(matter);
    const Figure *figure = only(matter);
    if (matter.measured.denominator && figure && !figure->denominator) {
        cell.tone = CellTone::Computed;
        cell.typed.clear();
        cell.hint = RowWords::tr("%1: the shared denominator of the year").arg(matter.target.denominator);
    }
    return cell;
}

QString typedValue(const FigureRowMatter &matter)
{
    const Figure *figure = only(matter);
    if (!figure || !figure->value)
        return {};
    return matter.target.kind == TargetKind::YesNo ? attainedWord(figure->isYes()) : editableNumber(*figure->value);
}

Cell valueCell(const FigureRowMatter &matter)
{
    Cell cell = shownValue(matter.measured.value, matter.target, assignedNumber(matter));
    cell.tone = CellTone::Usual;
    cell.hint = matter.target.unit;
    const Figure *figure = only(matter);
    cell.isEditable = isSlot(matter) && !(figure && figure->numerator);
    cell.typed = typedValue(matter);
    if (!cell.typed.isEmpty() && matter.target.kind != TargetKind::YesNo)
        cell.copy = cell.typed;
    if (matter.target.kind == TargetKind::YesNo)
        cell.choices = {QString(), attainedWord(true), attainedWord(false), stateWord(FigureState::NotAvailable)};
    if (!matter.measured.value && matter.measured.state && *matter.measured.state != FigureState::Reported) {
        cell.text = stateWord(*matter.measured.state);
        cell.tone = CellTone::Computed;
    }
    return cell;
}

Cell verdictCell(const FigureRowMatter &matter)
{
    if (!matter.assessment)
        return matter.measured.disputed ? textCell(lookOf(Verdict::Disputed).text()) : Cell();
    Cell cell = textCell(lookOf(matter.assessment->verdict).text());
    cell.order = double(static_cast<int>(matter.assessment->verdict));
    return cell;
}

Cell stateCell(const FigureRowMatter &matter)
{
    Cell cell;
    const Figure *figure = only(matter);
    if (figure)
        cell = textCell(stateWord(figure->state));
    cell.typed = cell.text;
    cell.isEditable = isSlot(matter);
    cell.choices = stateChoices();
    return cell;
}

Cell certaintyCell(const FigureRowMatter &matter)
{
    Cell cell;
    if (matter.measured.certainty && !matter.figures.empty())
        cell = textCell(certaintyWord(*matter.measured.certainty));
    cell.typed = cell.text;
    cell.isEditable = isSlot(matter) && only(matter);
    cell.choices = certaintyChoices();
    return cell;
}

QStringList codesOf(const std::vector<const Figure *> &figures)
{
    QStringList codes;
    for (const Figure *figure : figures)
        codes += figure->by.text;
    codes.removeDuplicates();
    return codes;
}

Cell sourceCell(const FigureRowMatter &matter)
{
    std::vector<Code<Organisation>> by;
    for (const Figure *figure : matter.figures)
        by.push_back(figure->by);
    if (matter.partCount > 0) {
        Cell cell = textCell(RowWords::tr("sum of %n part(s)", nullptr, matter.partCount),
                             RowWords::tr("Ctrl+Enter shows the parts"));
        cell.tone = CellTone::Computed;
        return cell;
    }
    if (by.empty() && isSlot(matter)) {
        Cell cell = textCell(RowWords::tr("awaiting %1").arg(matter.slot.by.text), nameOf(matter.plan, matter.slot.by));
        cell.tone = CellTone::Computed;
        return cell;
    }
    QString text = codesOf(matter.figures).join(QStringLiteral(", "));
    const Certainty certainty = matter.measured.certainty.value_or(Certainty::Official);
    if (certainty != Certainty::Official)
        text += QStringLiteral(" · ") + certaintyWord(certainty);
    Cell cell = textCell(text, namesOf(matter.plan, by).join(QLatin1Char('\n')));
    cell.tone = CellTone::Computed;
    return cell;
}

Cell noteCell(const FigureRowMatter &matter)
{
    const Figure *figure = only(matter);
    Cell cell = figure ? textCell(figure->note, figure->reason) : Cell();
    cell.typed = cell.text;
    cell.isEditable = isSlot(matter) && figure;
    return cell;
}

} // namespace

QString FigureRow::key() const
{
    return QStringList{slot.target.text, QString::number(slot.part.area.value), slot.part.member.text,
                       QString::number(static_cast<int>(slot.part.kind)), slot.by.text,
                       QString::number(static_cast<int>(kind))}
        .join(QLatin1Char('/'));
}

std::optional<ColumnField> fieldOf(int column)
{
    using Of = CellEdit::Of;
    switch (column) {
    case FigureRow::NumeratorColumn: return ColumnField{Of::Figure, FigureField::Numerator};
    case FigureRow::DenominatorColumn: return ColumnField{Of::Figure, FigureField::Denominator};
    case FigureRow::ValueColumn: return ColumnField{Of::Figure, FigureField::Value};
    case FigureRow::AssignedColumn: return ColumnField{Of::AssignedValue};
    case FigureRow::DocumentColumn: return ColumnField{Of::AssigningDocument};
    case FigureRow::StateColumn: return ColumnField{Of::Figure, FigureField::State};
    case FigureRow::CertaintyColumn: return ColumnField{Of::Figure, FigureField::Certainty};
    case FigureRow::NoteColumn: return ColumnField{Of::Figure, FigureField::Note};
    default: return {};
    }
}

namespace {

/// The whole name, which the table may cut, and the note of the plan.
QString hintOf(const FigureRowMatter &matter)
{
    return matter.target.note.isEmpty() ? matter.name : matter.name + QStringLiteral("\n\n") + matter.target.note;
}

} // namespace

FigureRow figureRow(const FigureRowMatter &matter)
{
    FigureRow row;
    row.kind = matter.kind;
    row.slot = matter.slot;
    row.verdict = matter.assessment ? matter.assessment->verdict
        : matter.measured.disputed  ? Verdict::Disputed
                                    : Verdict::NoData;
    row.cells = {textCell(matter.target.code.text),
                 textCell(matter.name, hintOf(matter)),
                 shownValue(matter.previous, matter.target),
                 numeratorCell(matter),
                 denominatorCell(matter),
                 valueCell(matter),
                 assignedCell(matter),
                 documentCell(matter),
                 goalCell(matter),
                 verdictCell(matter),
                 stateCell(matter),
                 certaintyCell(matter),
                 sourceCell(matter),
                 noteCell(matter)};
    for (const Cell &cell : row.cells)
        row.search += cell.text + QLatin1Char('\n');
    row.search += namesOf(matter.plan, matter.target.owners).join(QLatin1Char('\n')) + QLatin1Char('\n')
        + matter.target.numerator;
    return row;
}

} // namespace ansinh
