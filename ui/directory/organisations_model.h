// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/directory_matter.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The organisations of the directory as a table of values. Knows no book.
class OrganisationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        NameColumn,
        KindColumn,
        GroupsColumn,
        ContactColumn,
        PhoneColumn,
        SinceColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const DirectoryMatter &matter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QStringList cells;
        QString search;
        bool isEnded;
    };

    std::vector<Row> m_rows;
};

} // namespace ansinh
