// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "ui/journal/journal_words.h"

#include <QAbstractTableModel>

namespace ansinh {

/// Entries of the journal as a table of values, newest first. Knows no book.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhatColumn, FileColumn, ReasonColumn, RowsColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What the organisations are called in what is shown from now on.
    void setNames(Naming names) { m_names = std::move(names); }
    void show(const std::vector<JournalEntry> &entries);
    /// Older ones, below.
    void append(const std::vector<JournalEntry> &entries);
    const JournalEntry &entryAt(int row) const { return m_rows[static_cast<size_t>(row)].entry; }
    EntryGroup groupAt(int row) const { return m_rows[static_cast<size_t>(row)].group; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        JournalEntry entry;
        QString sentence;
        EntryGroup group;
    };

    Row rowOf(const JournalEntry &entry) const;
    QString text(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;

    Naming m_names;
    std::vector<Row> m_rows;
};

} // namespace ansinh
