// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace ansinh {

class Desk;
class HandEntryFigures;
class HandEntryModel;
class HandEntryTasks;
class HandWeighing;
class ImportQuestions;
class Notice;
class ReceiptForm;
struct HandEntry;

/// A return that came on paper or as a document, typed in: its figures, its tasks, how it came, and the scan. What is
/// typed is weighed when a cell is left; nothing is written before "Record", and then all of it in one change.
class HandEntryDialog : public QDialog
{
    Q_OBJECT

public:
    HandEntryDialog(Desk &desk, const Code<Organisation> &organisation, const Period &period, QWidget *parent);
    ~HandEntryDialog() override;

signals:
    void told(const QString &line);

protected:
    void accept() override;
    void reject() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Tab { FiguresTab, TasksTab, ReceiptTab };

    void arrange();
    QWidget *makeHead();
    QWidget *makeReceipt();
    QWidget *makeFoot();
    void connectAll();
    void refuse(const Error &error);
    void begin();
    bool weigh();
    void tell();
    void showProblems();
    void tellTabs();
    void turn(int tab);
    void heed(const Result<void> &answered);
    bool isSureToLeave();

    Desk &m_desk;
    std::unique_ptr<HandEntry> m_entry;
    std::unique_ptr<HandWeighing> m_weighing;
    QTimer m_later; ///< one weighing for many cells
    bool m_isTyped = false;
    HandEntryModel *m_model;
    Notice *m_notice;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    HandEntryFigures *m_figures;
    HandEntryTasks *m_tasks;
    ReceiptForm *m_receipt;
    QWidget *m_problems;
    ImportQuestions *m_questions;
    QLabel *m_summary;
    QPushButton *m_record;
    QPushButton *m_cancel;
};

} // namespace ansinh
