// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/wards_model.h"

#include "core/text/collate.h"
#include "core/text/date_text.h"
#include "ui/town/cell_values.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/ward_word.h"

namespace ansinh {

namespace {

/// Who has to be looked after first: overdue, awaited, a draft, late, in time.
double urgency(const WardStanding &ward)
{
    switch (ward.state) {
    case WardStanding::State::Missing: return ward.isLate ? 0 : 1;
    case WardStanding::State::Draft: return 2;
    case WardStanding::State::Submitted: break;
    }
    return ward.isLate ? 3 : 4;
}

QVariant countCopy(int count)
{
    return count > 0 ? QVariant(count) : QVariant();
}

/// What is shown of the package, as values; of one that is missing nothing.
struct Shown
{
    bool isThere;
    QDate received;
    int late; ///< days
    int unanswered;
};

Shown shownOf(const WardStanding &ward, int late)
{
    if (ward.state == WardStanding::State::Missing)
        return {false, {}, late, 0};
    return {true, ward.package.receivedOn, late, static_cast<int>(ward.package.missing.size())};
}

QStringList cellsOf(const WardStanding &ward, const Shown &shown)
{
    const WardPackage &its = ward.package;
    return {shortWard(its.ward),
            its.place,
            lookOf(ward).text(),
            shortDate(shown.received),
            shown.isThere ? its.code : QString(),
            shown.late > 0 ? WardsModel::tr("%n days", nullptr, shown.late) : QString(),
            countText(shown.unanswered),
            shown.isThere ? reportText(its) : QString(),
            shown.isThere && its.isOtherPlan ? WardsModel::tr("◇ other") : QString(),
            countText(ward.replaced),
            remarksText(ward)};
}

QVariantList sortsOf(const WardStanding &ward, const Shown &shown, const QStringList &cells)
{
    return {sortKey(ward.package.ward),
            sortKey(ward.package.place),
            urgency(ward),
            shown.received.isValid() ? QVariant(static_cast<double>(shown.received.toJulianDay())) : QVariant(),
            sortKey(cells[WardsModel::CodeColumn]),
            static_cast<double>(-shown.late),
            static_cast<double>(-shown.unanswered),
            sortKey(cells[WardsModel::ReportColumn]),
            sortKey(cells[WardsModel::PlanColumn]),
            static_cast<double>(-ward.replaced),
            sortKey(cells[WardsModel::RemarksColumn])};
}

/// Where what is copied is not what is shown.
QVariantList copiesOf(const WardStanding &ward, const Shown &shown)
{
    return {{},
            {},
            lookOf(ward).word,
            shown.received.isValid() ? QVariant(shown.received) : QVariant(),
            {},
            countCopy(shown.late),
            countCopy(shown.unanswered),
            {},
            {},
            countCopy(ward.replaced),
            {}};
}

} // namespace

WardsModel::Row WardsModel::rowOf(const WardStanding &ward, int late)
{
    const Shown shown = shownOf(ward, late);
    Row row;
    row.code = QString::number(ward.package.id.value);
    row.colour = lookOf(ward).colour;
    row.cells = cellsOf(ward, shown);
    row.sorts = sortsOf(ward, shown, row.cells);
    row.copies = copiesOf(ward, shown);
    row.search = row.cells.join(QLatin1Char('\n')) + QLatin1Char('\n') + ward.package.ward + QLatin1Char('\n')
        + ward.package.formerNames.join(QLatin1Char('\n'));
    return row;
}

void WardsModel::show(const TownStatus &status, WardFilter filter, const QDate &today)
{
    beginResetModel();
    m_rows.clear();
    for (const bool isMissing : {true, false}) {
        for (const WardStanding &ward : status.wards) {
            if (isShown(ward, filter) && (ward.state == WardStanding::State::Missing) == isMissing)
                m_rows.push_back(rowOf(ward, daysLate(ward, status.submit, today)));
        }
    }
    endResetModel();
}

int WardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WardsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WardsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    const bool isCount = column == LateColumn || column == UnansweredColumn || column == ReplacedColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.at(column);
    case Qt::ForegroundRole: return column == StateColumn ? QVariant(row.colour) : QVariant();
    case Qt::TextAlignmentRole: return isCount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SearchRole: return row.search;
    case SortRole: return row.sorts.at(column);
    case CopyRole: return row.copies.at(column);
    case CodeRole: return row.code;
    default: return {};
    }
}

QVariant WardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isCount = section == LateColumn || section == UnansweredColumn || section == ReplacedColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isCount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case WardColumn: return tr("Ward");
    case PlaceColumn: return tr("Place");
    case StateColumn: return tr("State");
    case ReportColumn: return isTip ? tr("Number and date of the report that was submitted") : tr("Report");
    case ReceivedColumn: return isTip ? tr("The day on which the package was received") : tr("Received");
    case LateColumn: return isTip ? tr("Days after the last day") : tr("Late");
    case UnansweredColumn: return isTip ? tr("Targets without any answer") : tr("No answer");
    case PlanColumn: return isTip ? tr("Judged by another version of the plan than this book's") : tr("Plan");
    case CodeColumn: return isTip ? tr("The check code: read it over the phone to compare") : tr("Check code");
    case ReplacedColumn: return isTip ? tr("Other packages of the period, kept as history") : tr("History");
    case RemarksColumn: return tr("Remarks");
    default: return {};
    }
}

} // namespace ansinh
