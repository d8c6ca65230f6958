// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/register_words.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The register of returns as a table of values, all of it or those that a filter shows. Knows no book.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        OrganisationColumn,
        StateColumn,
        ReceivedColumn,
        DocumentColumn,
        VersionColumn,
        MissingColumn,
        FormColumn,
        RemindedColumn,
        ContactColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReturnRegister &sheet, RegisterFilter filter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString code;
        QStringList cells;
        QVariantList sorts; ///< beside them: what the column is ordered by
        QVariantList copies; ///< beside them: what goes to Excel; none: the text
        QColor colour; ///< of the state
        QString hint; ///< of the state: what is open
        QString search;
    };

    static Row rowOf(const RegisterRow &row, const ReturnRegister &sheet, int place);

    std::vector<Row> m_rows;
};

} // namespace ansinh
