// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"

#include <QAbstractTableModel>

namespace ansinh {

/// What one return says, beside what the book says, as values.
class ImportAnswersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ChangeColumn, SubjectColumn, NameColumn, BeforeColumn, NowColumn, PlaceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `onlyChanges`: what stays as it is, and what is blank, is not listed.
    void show(const ReturnPreview &preview, bool onlyChanges);
    const ReturnAnswer &at(int row) const { return m_answers[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ReturnAnswer &answer, int column) const;

    std::vector<ReturnAnswer> m_answers;
};

} // namespace ansinh
