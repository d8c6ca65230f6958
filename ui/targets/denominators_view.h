// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/denominator_writer.h"
#include "ui/widgets/grid_view.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace ansinh {

class DenominatorsModel;
class FilteredRows;

/// The shared denominators of the year: entered once, used by every target that names them.
class DenominatorsView : public QWidget
{
    Q_OBJECT

public:
    DenominatorsView(Desk &desk, Notice &notice, QWidget *parent = nullptr);

    void refresh();
    void setTyped(const QString &typed);
    void choose(const QString &name);
    bool commitTyped(); ///< false: the cell stays open, to be mended
    GridView *table() const { return m_table; }

private:
    void arrange();
    DenominatorEdit editOf(const QModelIndex &index, const QString &text) const;
    QString suggestedSource(const QModelIndex &index) const;
    void hear(int row, int column, const QString &text);
    void empty(const QModelIndexList &cells);
    void paste(const QModelIndex &at, const CellBlock &block);
    void reopen(const DenominatorEdit &edit);

    Desk &m_desk;
    Notice &m_notice;
    DenominatorsModel *m_model;
    FilteredRows *m_rows;
    GridView *m_table;
    DenominatorWriter *m_writer;
    QCheckBox *m_areas;
    QLabel *m_count;
};

} // namespace ansinh
