// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/indicators_model.h"

#include "core/text/number_format.h"
#include "core/year/funds.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

#include <algorithm>

namespace ansinh {

namespace {

bool isNumberColumn(int column)
{
    return column >= IndicatorRow::ValueColumn;
}

const std::optional<Decimal> &numberOf(const IndicatorRow &row, int column)
{
    return column == IndicatorRow::ValueColumn  ? row.value
        : column == IndicatorRow::EarlierColumn ? row.earlier
                                                : row.total;
}

} // namespace

QStringList yesNoChoices()
{
    return {IndicatorsModel::tr("Yes"), IndicatorsModel::tr("No")};
}

void IndicatorsModel::show(std::vector<IndicatorRow> rows, const Period &period)
{
    const auto same = [](const IndicatorRow &a, const IndicatorRow &b) {
        return a.name == b.name && a.fund == b.fund && a.isAdder == b.isAdder;
    };
    if (period == m_period && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, IndicatorRow::ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_period = period;
    endResetModel();
}

int IndicatorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : IndicatorRow::ColumnCount;
}

bool IndicatorsModel::isOpen(const IndicatorRow &row, int column) const
{
    if (m_isReadOnly)
        return false;
    if (row.isAdder)
        return column == IndicatorRow::NameColumn;
    switch (column) {
    case IndicatorRow::ValueColumn: return true;
    case IndicatorRow::FundColumn: return row.isMoney;
    case IndicatorRow::NameColumn:
    case IndicatorRow::UnitColumn: return row.isPending && !row.isFollower;
    default: return false;
    }
}

Qt::ItemFlags IndicatorsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && isOpen(rowAt(index.row()), index.column()) ? usual | Qt::ItemIsEditable : usual;
}

QString IndicatorsModel::textOf(const IndicatorRow &row, int column) const
{
    if (row.isAdder)
        return column == IndicatorRow::NameColumn ? tr("+ Add an indicator of your own…") : QString();
    switch (column) {
    case IndicatorRow::NameColumn: return row.isFollower ? QString() : row.name;
    case IndicatorRow::UnitColumn:
        return row.isPending && row.unit.isEmpty() ? tr("unit…") : row.isFollower ? QString() : row.unit;
    case IndicatorRow::FundColumn:
        return row.isMoney && row.fund.isEmpty() && !row.value ? tr("choose a source…") : row.fund;
    default: break;
    }
    const std::optional<Decimal> &number = numberOf(row, column);
    if (!number)
        return {};
    return row.isYesNo ? yesNoChoices().at(number->isZero() ? 1 : 0) : formatNumber(*number);
}

QVariant IndicatorsModel::editTextOf(const IndicatorRow &row, int column) const
{
    switch (column) {
    case IndicatorRow::NameColumn: return row.name;
    case IndicatorRow::UnitColumn: return row.unit;
    case IndicatorRow::FundColumn: return row.fund;
    default: break;
    }
    const std::optional<Decimal> &number = numberOf(row, column);
    return number && !row.isYesNo ? editableNumber(*number) : textOf(row, column);
}

QVariant IndicatorsModel::appearance(const IndicatorRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft)));
    const bool isHint = row.isAdder || (column == IndicatorRow::FundColumn && row.fund.isEmpty())
        || (column == IndicatorRow::UnitColumn && row.unit.isEmpty());
    if (role == Qt::ForegroundRole && (isHint || column == IndicatorRow::UnitColumn))
        return colours().muted;
    const bool isClosed
        = (row.isAdder && column != IndicatorRow::NameColumn) || (column == IndicatorRow::FundColumn && !row.isMoney);
    if (role == ToneRole && isClosed)
        return static_cast<int>(CellTone::Closed);
    if (role == ToneRole && column > IndicatorRow::ValueColumn)
        return static_cast<int>(CellTone::Computed);
    return {};
}

QVariant IndicatorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const IndicatorRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::EditRole: return editTextOf(row, column);
    case Qt::ToolTipRole: return column == IndicatorRow::NameColumn ? row.name : textOf(row, column);
    case CodeRole: return row.name;
    case ChoicesRole:
        if (row.isYesNo && column == IndicatorRow::ValueColumn)
            return QStringList{QString()} + yesNoChoices();
        return column == IndicatorRow::FundColumn ? QVariant(usualFunds()) : QVariant();
    case CopyRole: return row.isAdder ? QVariant(QString()) : editTextOf(row, column);
    default: return appearance(row, column, role);
    }
}

bool IndicatorsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text != editTextOf(rowAt(index.row()), index.column()).toString())
        emit typed(index.row(), index.column(), text);
    return true;
}

QVariant IndicatorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumberColumn(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == IndicatorRow::TotalColumn)
        return tr("Over all organisations, where the numbers add");
    if (role != Qt::DisplayRole)
        return {};
    //: The head of a narrow column: may break into two lines
    const QString year = m_period.half ? tr("6 months\n%1") : tr("Year\n%1");
    switch (section) {
    case IndicatorRow::NameColumn: return tr("Indicator");
    case IndicatorRow::UnitColumn: return tr("Unit");
    case IndicatorRow::FundColumn: return tr("Source of\nmoney");
    case IndicatorRow::ValueColumn: return year.arg(m_period.year.number());
    case IndicatorRow::EarlierColumn: return year.arg(m_period.year.number() - 1);
    default: return tr("All\ntogether");
    }
}

} // namespace ansinh
