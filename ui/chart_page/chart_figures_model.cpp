// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page/chart_figures_model.h"

#include "ui/widgets/roles.h"

#include <QFont>

namespace ansinh {

void ChartFiguresModel::show(ChartFigures figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

int ChartFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.lines.size());
}

int ChartFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.columns.size());
}

const ChartCell *ChartFiguresModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const std::vector<ChartCell> &cells = m_figures.lines[static_cast<size_t>(index.row())].cells;
    const auto column = static_cast<size_t>(index.column());
    return column < cells.size() ? &cells[column] : nullptr;
}

std::optional<Destination> ChartFiguresModel::linkAt(const QModelIndex &index) const
{
    const ChartCell *cell = cellAt(index);
    if (cell && !cell->link.page.isEmpty())
        return cell->link;
    if (index.isValid()) {
        for (const ChartCell &each : m_figures.lines[static_cast<size_t>(index.row())].cells) {
            if (!each.link.page.isEmpty())
                return each.link;
        }
    }
    return {};
}

QVariant ChartFiguresModel::data(const QModelIndex &index, int role) const
{
    const ChartCell *cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell->text;
    case Qt::TextAlignmentRole: {
        const bool isNumber = isRight(index.column()) && !isGroup(index.row());
        return isNumber ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return isGroup(index.row()) ? QVariant(bold) : QVariant();
    }
    case ExactRole: return cell->number ? QVariant::fromValue(*cell->number) : QVariant();
    default: return {};
    }
}

QVariant ChartFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_figures.columns[static_cast<size_t>(section)].header;
}

} // namespace ansinh
