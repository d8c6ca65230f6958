// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/import_entry.h"

#include <QAbstractTableModel>

namespace ansinh {

/// A period in the words of the screen: "2026", "6 months of 2026".
QString periodWord(const Period &period);
/// The mark and the word for what becomes of a file: "● taken", "◆ 3 questions", "✕ not taken".
QString stateWord(const ImportEntry &entry);

/// The files of an import as values: who sent them, what is new in them, what becomes of them.
class ImportFilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SenderColumn,
        StateColumn,
        NewColumn,
        ChangedColumn,
        UnchangedColumn,
        BlankColumn,
        PeriodColumn,
        VersionColumn,
        FileColumn,
        ColumnCount
    };

    /// The entries must outlive it.
    explicit ImportFilesModel(const std::vector<ImportEntry> &entries, QObject *parent = nullptr);

    /// Files came or went.
    void showAll();
    /// One file says something else.
    void showRow(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ImportEntry &entry, int column) const;
    QVariant orderOf(const ImportEntry &entry, int column) const;

    const std::vector<ImportEntry> &m_entries;
    int m_rows = 0;
};

} // namespace ansinh
