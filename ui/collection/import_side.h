// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/import_entry.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ansinh {

class FilteredRows;
class FilterField;
class ImportAnswersModel;
class ImportBatch;
class ImportQuestions;
class Notice;
class ReceiptForm;
class Settings;
class TableView;

/// One file of an import: its problems, what is taken of it, and how it came.
class ImportSide : public QWidget
{
    Q_OBJECT

public:
    ImportSide(ImportBatch &batch, const QDate &today, QWidget *parent = nullptr);

    /// `row` < 0: no file. The same row again: it says something else now.
    void show(int row);
    using QWidget::show;
    /// Takes in what is still being typed. False: a day of the receipt has to be mended.
    bool commitTyped();
    FilterField *filterField() const { return m_filter; }
    /// Its columns are remembered; what is taken can be exported and printed.
    void equip(Settings &settings);

signals:
    /// The day of receipt and the way were given to every file.
    void spread();

private:
    enum Tab { ProblemsTab, AnswersTab, ReceiptTab };

    QWidget *makeHead();
    QWidget *makeAnswers();
    QWidget *makeReceipt();
    void connectAll();
    void showEntry(const ImportEntry &entry, bool isOther);
    void showAnswers();
    void tellHead(const ImportEntry &entry);
    void tellTabs(const ImportEntry &entry);
    void turn(int tab);

    ImportBatch &m_batch;
    int m_row = -1;
    bool m_isWaiting = false; ///< what is shown was not read yet
    QLabel *m_title;
    QLabel *m_subtitle;
    QCheckBox *m_want;
    Notice *m_encoding;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ImportQuestions *m_questions;
    ImportAnswersModel *m_answers;
    FilteredRows *m_answerRows;
    TableView *m_answerTable;
    QCheckBox *m_onlyChanges;
    QHBoxLayout *m_answerFoot;
    FilterField *m_filter;
    ReceiptForm *m_receipt;
    QPushButton *m_spread;
};

} // namespace ansinh
