// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/dhis2_model.h"

#include "core/text/collate.h"
#include "ui/widgets/roles.h"

namespace ansinh {

QString amountText(Dhis2Mapping::Amount amount)
{
    switch (amount) {
    case Dhis2Mapping::Amount::Value: return Dhis2Model::tr("value");
    case Dhis2Mapping::Amount::Numerator: return Dhis2Model::tr("numerator");
    case Dhis2Mapping::Amount::Denominator: break;
    }
    return Dhis2Model::tr("denominator");
}

void Dhis2Model::show(const std::vector<Dhis2Mapping> &mappings, const Plan &plan)
{
    beginResetModel();
    m_rows.clear();
    for (const Dhis2Mapping &mapping : mappings) {
        const Target *target = plan.target(mapping.target);
        m_rows.push_back({mapping,
                          {mapping.target.text, target ? target->name : QString(), amountText(mapping.amount),
                           mapping.dataElement, mapping.categoryOptionCombo, mapping.orgUnit}});
    }
    endResetModel();
}

int Dhis2Model::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int Dhis2Model::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant Dhis2Model::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.at(index.column());
    case SearchRole: return row.cells.join(QLatin1Char('\n'));
    case SortRole: return sortKey(row.cells.at(index.column()));
    case CodeRole: return row.mapping.target.text + QLatin1Char('/') + nameOf(row.mapping.amount);
    default: return {};
    }
}

QVariant Dhis2Model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TargetColumn: return tr("Code");
    case NameColumn: return tr("Target");
    case AmountColumn: return tr("Amount");
    case ElementColumn: return tr("Data element");
    case OptionColumn: return tr("Category option combo");
    case UnitColumn: return tr("Organisation unit");
    default: return {};
    }
}

} // namespace ansinh
