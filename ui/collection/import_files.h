// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ansinh {

class FilteredRows;
class FilterField;
class ImportBatch;
class ImportFilesModel;
class Settings;
class TableView;

/// The files of an import as a list: filtered as one types, sorted by any column; Space takes or leaves one.
class ImportFiles : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFiles(ImportBatch &batch, QWidget *parent = nullptr);

    /// The row of the batch that is chosen; -1: none.
    int chosen() const;
    TableView *table() const { return m_table; }
    /// Its columns are remembered; the list can be exported and printed.
    void equip(Settings &settings);

signals:
    void chosenChanged();
    void addAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void arrangeColumns();
    void showAll();
    void chooseFirst();

    ImportBatch &m_batch;
    ImportFilesModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    FilterField *m_filter;
    QPushButton *m_add;
    QHBoxLayout *m_tools;
};

} // namespace ansinh
