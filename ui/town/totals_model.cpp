// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/totals_model.h"

#include "core/actions/town_paper.h"
#include "core/assess/display.h"
#include "core/report/report_wording.h"
#include "core/text/collate.h"
#include "ui/town/cell_values.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/verdict_look.h"

#include <QHash>

namespace ansinh {

namespace {

QString nameText(const Target &target)
{
    const bool needsUnit = target.kind != TargetKind::Ratio && !target.unit.isEmpty();
    return needsUnit ? QStringLiteral("%1 (%2)").arg(target.name, target.unit) : target.name;
}

} // namespace

TotalsModel::Row TotalsModel::rowOf(const TownTarget &target, const Target &of, const TownStatus &status)
{
    const Assessment &its = target.assessment;
    const bool isJudged = target.isJudged || status.isOneWard;
    const int adding = status.isOneWard ? 0 : target.adding;
    Row row;
    row.code = of.code.text;
    row.colour = isJudged ? lookOf(its.verdict).colour : QColor();
    row.cells = {of.code.text,
                 nameText(of),
                 displayedTarget(of),
                 townValueText(target, of),
                 amountText(its.measured.numerator),
                 amountText(its.measured.denominator),
                 townVerdictText(target, status.isOneWard),
                 its.change ? displayedChange(*its.change, of) : QString(),
                 countText(adding),
                 countText(target.attained),
                 countText(target.missing),
                 countText(target.disputed),
                 countText(target.apart),
                 QString()};
    row.sorts = {sortKey(of.code.text),
                 sortKey(of.name),
                 sortKey(row.cells[AskedColumn]),
                 orderOf(its.measured.value),
                 orderOf(its.measured.numerator),
                 orderOf(its.measured.denominator),
                 isJudged ? QVariant(static_cast<double>(its.verdict)) : QVariant(),
                 orderOf(its.change)};
    for (const int count : {adding, target.attained, target.missing, target.disputed, target.apart})
        row.sorts += static_cast<double>(-count);
    if (its.measured.value && of.kind != TargetKind::YesNo)
        row.exact = QVariant::fromValue(*its.measured.value);
    return row;
}

void TotalsModel::show(const TownStatus &status)
{
    beginResetModel();
    m_rows.clear();
    QHash<QString, const TownTarget *> byCode;
    for (const TownTarget &target : status.targets)
        byCode.insert(target.assessment.target.text, &target);
    const ReportWording wording = ReportWording::of(status.plan);
    for (const TargetField &field : wording.fields()) {
        for (const Target *target : field.targets) {
            const TownTarget *its = byCode.value(target->code.text);
            if (!its)
                continue;
            Row row = rowOf(*its, *target, status);
            row.cells[FieldColumn] = field.title;
            row.sorts += sortKey(field.title);
            row.search = row.cells.join(QLatin1Char('\n'));
            m_rows.push_back(std::move(row));
        }
    }
    endResetModel();
}

std::optional<ValueFilter> TotalsModel::filterOf(int column)
{
    switch (column) {
    case ValueColumn:
    case NumeratorColumn:
    case DenominatorColumn:
    case AddingColumn: return ValueFilter::Counted;
    case AttainedColumn: return ValueFilter::Attained;
    case MissingColumn: return ValueFilter::Missing;
    case DisputedColumn: return ValueFilter::Disputed;
    case ApartColumn: return ValueFilter::Apart;
    case VerdictColumn: return ValueFilter::All;
    default: return {};
    }
}

int TotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TotalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    const bool isNumber = column >= AskedColumn && column != VerdictColumn && column != FieldColumn;
    switch (role) {
    case Qt::DisplayRole: return row.cells.at(column);
    case Qt::ToolTipRole:
        return filterOf(column) ? tr("%1: Enter shows the wards that it is made of").arg(row.cells.at(column))
                                : row.cells.at(column);
    case Qt::ForegroundRole: return column == VerdictColumn && row.colour.isValid() ? QVariant(row.colour) : QVariant();
    case Qt::TextAlignmentRole: return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SearchRole: return row.search;
    case SortRole: return row.sorts.at(column);
    case ExactRole: return column == ValueColumn ? row.exact : QVariant();
    case CodeRole: return row.code;
    default: return {};
    }
}

QVariant TotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= AskedColumn
        && section != VerdictColumn && section != FieldColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case CodeColumn: return tr("Code");
    case NameColumn: return tr("Target");
    case AskedColumn: return isTip ? tr("What the plan asks for") : tr("Asked for");
    case ValueColumn:
        return isTip ? tr("Over all wards: a ratio is the sum of numerators by the sum of denominators") : tr("Total");
    case NumeratorColumn: return tr("Numerator");
    case DenominatorColumn: return tr("Denominator");
    case VerdictColumn: return isTip ? tr("Of sums that are not judged: how many wards attain it") : tr("Verdict");
    case ChangeColumn: return isTip ? tr("Against the year before") : tr("Change");
    case AddingColumn: return isTip ? tr("Wards whose figures are in the total") : tr("Added up");
    case AttainedColumn: return isTip ? tr("Wards that attain it") : tr("Attained");
    case MissingColumn: return isTip ? tr("Wards that sent nothing, or no answer on it") : tr("No data");
    case DisputedColumn: return isTip ? tr("Wards whose sources disagree") : tr("In dispute");
    case ApartColumn: return isTip ? tr("Wards whose plan states it otherwise: never added") : tr("Kept apart");
    case FieldColumn: return tr("Field");
    default: return {};
    }
}

} // namespace ansinh
