// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/target.h"
#include "ui/town/beside_ward.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ansinh {

/// Some targets of all wards side by side as values; the wards are its rows or its columns. What a target's wards say
/// is put in when it was read: until then its cells are empty.
class BesideModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Wards { AsRows, AsColumns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Other wards: what was put in is forgotten.
    void setWards(std::vector<BesideWard> wards);
    void setTargets(std::vector<Target> targets);
    void arrange(Wards wards);
    Wards arranged() const { return m_arranged; }
    void put(const Code<Target> &target, const std::vector<WardValue> &values);
    bool has(const Code<Target> &target) const { return m_cells.contains(target.text); }
    const std::vector<Target> &targets() const { return m_targets; }
    /// Of which target, and which ward's package, a cell tells; nullptr and 0: of none in particular.
    const Target *targetAt(int row, int column) const;
    qint64 packageAt(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        QString text;
        QString hint;
        QVariant order;
        int verdict = -1; ///< -1: none
    };
    using Cells = std::vector<Cell>; ///< beside the wards

    const Cell *cellAt(int row, int column) const;
    static Cell cellOf(const WardMeasure &measure, const Target &target);
    Cell silentCell(const BesideWard &ward, const Target &target) const;
    QVariant firstColumn(int row, int role) const;
    QVariant cellData(const Cell &cell, int row, int column, int role) const;
    QString targetHead(const Target &target) const;

    std::vector<BesideWard> m_wards;
    std::vector<Target> m_targets;
    QHash<QString, Cells> m_cells; ///< by target
    Wards m_arranged = Wards::AsRows;
};

} // namespace ansinh
