// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_block.h"

#include <QWidget>

namespace ansinh {

class FilterField;
class FilteredRows;
class GridView;
class HandEntryModel;

/// The figures of a return that is typed from paper, as a grid like Excel's.
class HandEntryFigures : public QWidget
{
    Q_OBJECT

public:
    explicit HandEntryFigures(HandEntryModel &model, QWidget *parent = nullptr);

    GridView *table() const { return m_table; }
    FilterField *filterField() const { return m_filter; }
    /// The keyboard begins in the first cell that is still blank.
    void begin();

private:
    void arrangeColumns();
    void paste(const QModelIndex &at, const CellBlock &block);

    HandEntryModel &m_model;
    FilteredRows *m_rows;
    GridView *m_table;
    FilterField *m_filter;
};

} // namespace ansinh
