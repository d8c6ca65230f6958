// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/denominators_model.h"

#include "core/text/collate.h"
#include "core/text/number_format.h"
#include "ui/widgets/roles.h"

#include <algorithm>

namespace ansinh {

namespace {

std::optional<SharedDenominator> found(const std::vector<SharedDenominator> &all, const QString &name, Year year,
                                       Id<Area> area)
{
    for (const SharedDenominator &each : all) {
        if (each.name == name && each.year == year && each.area == area)
            return each;
    }
    return {};
}

bool isNumber(int column)
{
    return column == DenominatorsModel::PreviousColumn || column == DenominatorsModel::ValueColumn;
}

const std::optional<SharedDenominator> &valueOf(const DenominatorRow &row, int column)
{
    return column == DenominatorsModel::PreviousColumn ? row.before : row.now;
}

bool isSameLine(const DenominatorRow &a, const DenominatorRow &b)
{
    return a.name == b.name && a.area == b.area;
}

} // namespace

std::vector<DenominatorRow> denominatorRows(const Plan &plan, const std::vector<SharedDenominator> &all, Year year,
                                            const std::vector<Area> &areas, const QDate &day)
{
    QStringList names;
    for (const Target &target : plan.targets) {
        if (!target.denominator.isEmpty() && !names.contains(target.denominator))
            names += target.denominator;
    }
    std::vector<DenominatorRow> rows;
    for (const QString &name : names) {
        QStringList users;
        for (const Target &target : plan.targets) {
            if (target.denominator == name)
                users += target.code.text;
        }
        const auto add = [&](const Area &area) {
            rows.push_back({name, area.id, area.nameOn(day), found(all, name, year, area.id),
                            found(all, name, year.previous(), area.id), users});
        };
        add({});
        std::for_each(areas.begin(), areas.end(), add);
    }
    return rows;
}

void DenominatorsModel::show(Year year, std::vector<DenominatorRow> rows)
{
    const bool isSame = m_year == year.number() && !rows.empty()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSameLine);
    if (isSame) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_year = year.number();
    m_rows = std::move(rows);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DenominatorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DenominatorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DenominatorsModel::text(const DenominatorRow &row, int column) const
{
    if (isNumber(column))
        return valueOf(row, column) ? formatNumber(valueOf(row, column)->value) : QString();
    switch (column) {
    case NameColumn: return row.name;
    case AreaColumn: return row.areaName.isEmpty() ? tr("Whole ward") : row.areaName;
    case SourceColumn: return row.now ? row.now->source : QString();
    default: return row.targets.join(QStringLiteral(", "));
    }
}

QString DenominatorsModel::field(const DenominatorRow &row, int column) const
{
    return column == ValueColumn && row.now ? editableNumber(row.now->value) : text(row, column);
}

QVariant DenominatorsModel::order(const DenominatorRow &row, int column) const
{
    if (!isNumber(column))
        return sortKey(text(row, column));
    return valueOf(row, column) ? QVariant(valueOf(row, column)->value.toDouble()) : QVariant();
}

QVariant DenominatorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DenominatorRow &its = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(its, column);
    case Qt::EditRole: return field(its, column);
    case SortRole: return order(its, column);
    case SearchRole:
        return QStringList{its.name, text(its, AreaColumn), text(its, SourceColumn), text(its, TargetsColumn)}.join(
            QLatin1Char('\n'));
    case CodeRole: return its.name;
    case CopyRole:
        return isNumber(column) && valueOf(its, column) ? QVariant(editableNumber(valueOf(its, column)->value))
                                                        : QVariant();
    case ToneRole:
        return static_cast<int>(column == ValueColumn || column == SourceColumn || column == NameColumn
                                    ? CellTone::Usual
                                    : CellTone::Computed);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
    }
}

bool DenominatorsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString now = value.toString().trimmed();
    if (now != field(row(index.row()), index.column()))
        emit typed(index.row(), index.column(), now);
    return true;
}

Qt::ItemFlags DenominatorsModel::flags(const QModelIndex &index) const
{
    const bool isTyped
        = index.column() == ValueColumn || (index.column() == SourceColumn && index.isValid() && row(index.row()).now);
    return QAbstractTableModel::flags(index) | (isTyped ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant DenominatorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Denominator");
    case AreaColumn: return tr("Part");
    case PreviousColumn: return tr("Year %1").arg(m_year - 1);
    case ValueColumn: return tr("Year %1").arg(m_year);
    case SourceColumn: return tr("Source");
    default: return tr("Used by");
    }
}

} // namespace ansinh
