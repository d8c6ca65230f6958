// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/figure_writer.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace ansinh {

struct VerdictChange;

/// The cells of a pasted block: where, what stood there, what will, and what is wrong with it.
class PasteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, FieldColumn, BeforeColumn, AfterColumn, OutcomeColumn, ColumnCount };

    /// `plan` holds an outcome for each cell that has no refusal of its own.
    PasteModel(const std::vector<PastedCell> &cells, const EditPlan &plan, QObject *parent = nullptr);

    int count(CellOutcome::Kind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        PastedCell cell;
        CellOutcome outcome;
    };

    std::vector<Line> m_lines;
};

/// What a pasted block would change: cells, and the verdicts that follow. Nothing is written before it is
/// accepted; what cannot be taken is listed first.
class PastePreview : public QDialog
{
    Q_OBJECT

public:
    PastePreview(Desk &desk, const std::vector<PastedCell> &cells, const EditPlan &plan, int leftOut, QWidget *parent);

private:
    QString summary(const PasteModel &model, int leftOut) const;
    QString verdicts(Desk &desk, const EditPlan &plan) const;
};

} // namespace ansinh
