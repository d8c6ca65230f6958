// SPDX-License-Identifier: GPL-3.0-or-later
// How a typed return is weighed, recorded or thrown away.
#include "ui/base/desk.h"
#include "ui/collection/hand_entry_dialog.h"
#include "ui/collection/hand_entry_figures.h"
#include "ui/collection/hand_entry_model.h"
#include "ui/collection/hand_entry_tasks.h"
#include "ui/collection/hand_entry_weighing.h"
#include "ui/collection/import_questions.h"
#include "ui/collection/receipt_form.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/notice.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace ansinh {

bool HandEntryDialog::weigh()
{
    m_later.stop();
    m_entry->figures = m_model->rows();
    m_entry->tasks = m_tasks->tasks();
    const size_t before = m_weighing->preview().problems.size();
    const Result<void> weighed = m_weighing->weigh(m_entry->filled());
    if (!weighed) {
        m_notice->refuse(weighed.error());
        return false;
    }
    m_model->setChecks(m_weighing->figureChecks(*m_entry));
    m_tasks->setChecks(m_weighing->taskChecks(*m_entry));
    m_questions->show(m_weighing->preview(), m_weighing->replies(), m_weighing->preview().problems.size() != before);
    tell();
    return true;
}

void HandEntryDialog::heed(const Result<void> &answered)
{
    m_isTyped = true;
    if (!answered)
        m_notice->refuse(answered.error());
    m_questions->show(m_weighing->preview(), m_weighing->replies(), false);
    tell();
}

void HandEntryDialog::tell()
{
    const ReturnPreview &preview = m_weighing->preview();
    const Replies &replies = m_weighing->replies();
    QStringList parts;
    parts += tr("%n new", nullptr, takenOf(preview, replies, ReturnAnswer::Change::New));
    parts += tr("%n changed", nullptr, takenOf(preview, replies, ReturnAnswer::Change::Changed));
    if (const int leftOut = leftOutOf(preview, replies))
        parts += tr("%n left out", nullptr, leftOut);
    m_summary->setText(m_weighing->preview().isRefused()
                           ? tr("✕ Some of what is typed cannot be; mend it before it is recorded.")
                           : tr("Will be recorded: %1.").arg(parts.join(QStringLiteral(", "))));
    showProblems();
    tellTabs();
}

/// What only says that rows are blank is seen in the rows.
void HandEntryDialog::showProblems()
{
    const std::vector<ReturnProblem> &problems = m_weighing->preview().problems;
    const bool isAny = std::any_of(problems.begin(), problems.end(), [](const ReturnProblem &each) {
        return each.severity != Severity::Note || each.answer >= 0;
    });
    m_problems->setVisible(isAny && m_tabs->currentIndex() != ReceiptTab);
}

void HandEntryDialog::tellTabs()
{
    m_tabs->setTabText(FiguresTab, tr("Figures (%1)").arg(m_entry->figures.size()));
    m_tabs->setTabText(TasksTab, tr("Tasks (%1)").arg(m_entry->tasks.size()));
    const auto files = static_cast<int>(m_receipt->receipt().attachments.size());
    m_tabs->setTabText(ReceiptTab,
                       files > 0 ? tr("Receipt and scan (%n file(s))", nullptr, files) : tr("Receipt and scan"));
}

void HandEntryDialog::accept()
{
    m_figures->table()->commitOpenCell();
    m_tasks->commitTyped();
    m_questions->commitTyped();
    if (!m_receipt->fault().isEmpty()) {
        m_tabs->setCurrentIndex(ReceiptTab);
        (void)m_receipt->judgeAll();
        return;
    }
    if (!weigh() || m_weighing->preview().isRefused())
        return m_questions->setFocus();
    const ReturnPreview &preview = m_weighing->preview();
    const Result<Collected> collected = m_desk.written(
        acceptReturns(m_desk.book(), {{preview, settledAmong(preview, m_weighing->replies()), m_receipt->receipt()}},
                      m_desk.today()));
    if (!collected)
        return m_notice->refuse(collected.error());
    emit told(tr("The return of %1 is recorded; Ctrl+Z takes it back").arg(m_entry->organisationName));
    QDialog::accept();
}

void HandEntryDialog::reject()
{
    m_figures->table()->commitOpenCell();
    m_tasks->commitTyped();
    if (!m_isTyped || isSureToLeave())
        QDialog::reject();
}

bool HandEntryDialog::isSureToLeave()
{
    return isSureToLose(this,
                        {"handLeave", "handLeaveAnyway", tr("Nothing is in the book yet"),
                         tr("What you typed is lost when you close. Close all the same?"), tr("Go &on typing"),
                         tr("&Throw away")});
}

void HandEntryDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// Wherever a scan is dropped, it belongs to the return.
void HandEntryDialog::dropEvent(QDropEvent *event)
{
    m_tabs->setCurrentIndex(ReceiptTab);
    m_receipt->attach(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ansinh
