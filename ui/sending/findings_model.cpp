// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/findings_model.h"

#include "core/text/collate.h"
#include "ui/sending/finding_words.h"
#include "ui/widgets/roles.h"

namespace ansinh {

void FindingsModel::show(const std::vector<PackageFinding> &findings)
{
    beginResetModel();
    m_rows.clear();
    for (const PackageFinding &finding : findings)
        m_rows.push_back(
            {placeText(finding), kindText(finding.kind), finding.message, finding.value, remedyText(finding.kind)});
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QStringList &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.at(index.column());
    case SearchRole: return row.join(QLatin1Char('\n'));
    case SortRole: return sortKey(row.at(index.column()));
    case CodeRole: return QString::number(index.row());
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn: return tr("Where");
    case KindColumn: return tr("Kind");
    case WhatColumn: return tr("What is wrong");
    case ValueColumn: return tr("What stands there");
    case RemedyColumn: return tr("What to do");
    default: return {};
    }
}

} // namespace ansinh
