// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/town/town_words.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The targets over all wards as values, in the order of the report.
class TotalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        NameColumn,
        AskedColumn,
        ValueColumn,
        NumeratorColumn,
        DenominatorColumn,
        VerdictColumn,
        ChangeColumn,
        AddingColumn,
        AttainedColumn,
        MissingColumn,
        DisputedColumn,
        ApartColumn,
        FieldColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const TownStatus &status);
    /// Of which wards a column counts; absent: of none.
    static std::optional<ValueFilter> filterOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString code;
        QString search;
        QColor colour; ///< of the verdict; invalid: none
        QStringList cells;
        QVariantList sorts;
        QVariant exact; ///< the value as a number
    };

    static Row rowOf(const TownTarget &target, const Target &of, const TownStatus &status);

    std::vector<Row> m_rows;
};

} // namespace ansinh
