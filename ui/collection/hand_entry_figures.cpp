// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/hand_entry_figures.h"

#include "ui/collection/hand_entry_model.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/grid_view.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace ansinh {

HandEntryFigures::HandEntryFigures(HandEntryModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_rows(new FilteredRows(this)),
      m_table(new GridView),
      m_filter(new FilterField(tr("Filter the rows"), m_table))
{
    m_rows->setSourceModel(&m_model);
    m_rows->setDynamicSortFilter(false);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("handFigures"));
    m_table->setAccessibleName(tr("Figures of the return"));
    m_table->setSortingEnabled(false); // the rows stand as on the paper
    m_table->setMostLines(3);
    m_filter->setObjectName(QStringLiteral("handFilter"));
    arrangeColumns();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &FilteredRows::setTyped);
    connect(m_table, &GridView::pasted, this, &HandEntryFigures::paste);
    connect(m_table, &GridView::cleared, this, [this](const QModelIndexList &cells) {
        std::vector<std::pair<QModelIndex, QString>> typed;
        for (const QModelIndex &cell : cells)
            typed.emplace_back(m_rows->mapToSource(cell), QString());
        m_model.type(typed);
    });
    auto *undo = new QShortcut(QKeySequence::Undo, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(undo, &QShortcut::activated, &m_model, [this] { (void)m_model.undo(); });
}

void HandEntryFigures::arrangeColumns()
{
    using Model = HandEntryModel;
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {7, 25, 14, 9, 14, 9, 10, 9, 14, 10, 12, 22};
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * letters[column]);
    m_table->setWideColumn(Model::NameColumn, letter * 22);
}

void HandEntryFigures::begin()
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = HandEntryModel::NumeratorColumn; column <= HandEntryModel::ValueColumn; ++column) {
            const QModelIndex cell = m_rows->index(row, column);
            if (!cell.flags().testFlag(Qt::ItemIsEditable))
                continue;
            if (cell.data(Qt::EditRole).toString().isEmpty())
                return m_table->setCurrentIndex(cell);
            break;
        }
    }
    m_table->setCurrentIndex(m_rows->index(0, HandEntryModel::ValueColumn));
}

void HandEntryFigures::paste(const QModelIndex &at, const CellBlock &block)
{
    std::vector<std::pair<QModelIndex, QString>> typed;
    for (int row = 0; row < block.size() && at.row() + row < m_rows->rowCount(); ++row) {
        const std::vector<QModelIndex> cells = m_table->shownFrom(at.siblingAtRow(at.row() + row));
        for (size_t i = 0; i < cells.size() && static_cast<int>(i) < block[row].size(); ++i)
            typed.emplace_back(m_rows->mapToSource(cells[i]), block[row][static_cast<int>(i)]);
    }
    m_model.type(typed);
}

} // namespace ansinh
