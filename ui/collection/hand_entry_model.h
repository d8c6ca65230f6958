// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/hand_entry_rows.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The rows of figures of a return that is typed from paper. Keeps what is typed, with its own undo; judges nothing.
class HandEntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        NameColumn,
        PartColumn,
        UnitColumn,
        PreviousColumn,
        NumeratorColumn,
        DenominatorColumn,
        ValueColumn,
        StateColumn,
        CertaintyColumn,
        NoteColumn,
        CheckColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<HandFigure> rows, const Period &period);
    const std::vector<HandFigure> &rows() const { return m_rows; }
    /// What is wrong in each row; empty: nothing.
    void setChecks(const QStringList &checks);
    /// Several cells as one step.
    void type(const std::vector<std::pair<QModelIndex, QString>> &cells);
    /// Takes the last step back; false: there is none.
    bool undo();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void typed();

private:
    using Typed = std::vector<FilledFigureRow>;

    const FilledCell *cellAt(const HandFigure &row, int column) const;
    QString textOf(const HandFigure &row, int column) const;
    QVariant choicesOf(const HandFigure &row, int column) const;
    QVariant appearance(const QModelIndex &index, int role) const;
    bool isOfSameAsAbove(int row) const;
    Typed snapshot() const;
    void showAnew();

    std::vector<HandFigure> m_rows;
    QStringList m_checks;
    std::vector<Typed> m_steps;
    Period m_period{Year::of({}), false};
};

} // namespace ansinh
