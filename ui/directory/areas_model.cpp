// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/areas_model.h"

#include "core/text/collate.h"
#include "ui/widgets/roles.h"

namespace ansinh {

void AreasModel::show(const DirectoryMatter &matter)
{
    beginResetModel();
    m_rows.clear();
    for (const Area &area : matter.areas) {
        const Contact contact = matter.contactOf(area.id);
        const auto counted = matter.figures.find(area.id.value);
        const int figures = counted == matter.figures.end() ? 0 : counted->second;
        const QString name = area.nameOn(matter.today);
        const QString before
            = name == area.name ? QString() : tr("%1 (%2)").arg(area.name, sinceText(area.names, matter.today));
        m_rows.push_back({QString::number(area.id.value),
                          {QString::number(m_rows.size() + 1), name, before, contact.name, contact.phone,
                           figures > 0 ? QString::number(figures) : QString()},
                          figures});
    }
    endResetModel();
}

int AreasModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AreasModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AreasModel::sortValue(const Row &row, int place, int column) const
{
    if (column == PlaceColumn)
        return double(place);
    if (column == FiguresColumn)
        return double(row.figures);
    return sortKey(row.cells.at(column));
}

QVariant AreasModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.at(index.column());
    case Qt::TextAlignmentRole:
        return index.column() == PlaceColumn || index.column() == FiguresColumn
            ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case SearchRole: return row.cells.join(QLatin1Char('\n'));
    case SortRole: return sortValue(row, index.row(), index.column());
    case CopyRole: return index.column() == FiguresColumn ? QVariant(row.figures) : QVariant();
    case CodeRole: return row.id;
    default: return {};
    }
}

QVariant AreasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn: return tr("No.");
    case NameColumn: return tr("Name today");
    case FirstNameColumn: return tr("Earlier name");
    case ContactColumn: return tr("Contact");
    case PhoneColumn: return tr("Phone");
    case FiguresColumn: return tr("Figures this year");
    default: return {};
    }
}

} // namespace ansinh
