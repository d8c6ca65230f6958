// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/directory_matter.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The neighbourhoods in their order as a table of values. Knows no book.
class AreasModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, NameColumn, FirstNameColumn, ContactColumn, PhoneColumn, FiguresColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const DirectoryMatter &matter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString id;
        QStringList cells;
        int figures;
    };

    QVariant sortValue(const Row &row, int place, int column) const;

    std::vector<Row> m_rows;
};

} // namespace ansinh
