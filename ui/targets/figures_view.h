// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/figure_columns.h"
#include "ui/targets/figure_writer.h"
#include "ui/widgets/grid_view.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ansinh {

class FilteredRows;
class FiguresModel;
struct FigureRow;

/// The table of figures: all targets for one part, or one target by all its parts. Typing writes into the
/// book; refused cells open again.
class FiguresView : public QWidget
{
    Q_OBJECT

public:
    FiguresView(Desk &desk, Notice &notice, QWidget *parent = nullptr);

    void refresh(const Period &period);
    void setTyped(const QString &typed);
    /// The part for which all targets are shown.
    void setPart(const Part &part);
    void setColumns(FigureColumns columns);
    FigureColumns columns() const { return m_columns; }
    /// One target by its parts; an empty code: all targets again.
    void openParts(const Code<Target> &target);
    const Code<Target> &openTarget() const { return m_target; }
    void choose(const Code<Target> &target);
    void choosePart(const Part &part);
    /// Goes to the assigned value of the first target that has none yet.
    void chooseAssigned();

    GridView *table() const { return m_table; }
    Code<Target> chosenTarget() const;
    /// The slot where the keyboard is; absent: nowhere.
    std::optional<FigureKey> chosenSlot() const;
    bool commitTyped(); ///< false: the cell stays open, to be mended

    /// Under what the columns shown now are remembered.
    QString columnsKey() const;

signals:
    void chosen();
    /// Esc: what was typed into the filter is to go.
    void allWanted();
    /// Another set of columns is shown.
    void columnsChanged();
    void told(const QString &line);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void connectAll();
    const FigureRow *rowAt(const QModelIndex &index) const;
    QString placeAt(const QModelIndex &index) const;
    std::optional<CellEdit> editAt(const QModelIndex &index, const QString &typed) const;
    void hear(const QModelIndex &sourceIndex, const QString &typed);
    void empty(const QModelIndexList &cells);
    void paste(const QModelIndex &at, const CellBlock &block);
    void reopen(const CellEdit &edit);
    void tellClosed(const QModelIndex &index);
    void tellCount();

    Desk &m_desk;
    Notice &m_notice;
    FiguresModel *m_model;
    FilteredRows *m_rows;
    GridView *m_table;
    FigureWriter *m_writer;
    QWidget *m_crumb;
    QPushButton *m_back;
    QLabel *m_crumbText;
    QLabel *m_count;
    Period m_period{Year::of({}), false};
    Part m_part;
    Code<Target> m_target; ///< whose parts are shown; empty: all targets
    QString m_typed;
    FigureColumns m_columns = FigureColumns::Judging;
};

} // namespace ansinh
