// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/sending.h"

#include <QAbstractTableModel>

#include <vector>

namespace ansinh {

/// The register of what was sent (sổ gửi) as a table of values, the newest first. Knows no book.
class SendingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        RecipientColumn,
        ChannelColumn,
        ReportColumn,
        FieldsColumn,
        CodeColumn,
        ReceiptColumn,
        RepeatsColumn,
        FileColumn,
        NoteColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `all` the earliest first.
    void show(const std::vector<Sending> &all);
    /// nullptr: there is none of that code (its id as text).
    const Sending *sending(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Sending sending;
        QStringList cells;
        bool isAwaited = false; ///< neither it nor what repeats it was received
    };

    Row rowOf(const Sending &sending, const std::vector<Sending> &all) const;
    QVariant sortValue(const Row &row, int column) const;
    QVariant copyValue(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace ansinh
