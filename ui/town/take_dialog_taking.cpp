// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/date_text.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/preview/save_place.h"
#include "ui/town/package_batch.h"
#include "ui/town/package_list.h"
#include "ui/town/take_dialog.h"
#include "ui/town/take_result.h"
#include "ui/town/town_choice.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace ansinh {

namespace {

using Outcome = ConsolidatedPackage::Outcome;

constexpr int kMostAtOnce = 25; // packages that are taken in before anybody would want to stop it

} // namespace

void TakeDialog::tellProgress(const QString &text, int done, int all)
{
    //: what is being done, how many are done, how many there are
    m_title->setText(tr("%1: %2 of %3").arg(text).arg(done).arg(all));
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(done);
}

void TakeDialog::tell()
{
    const bool isReading = m_batch->isReading();
    m_progress->setVisible(isReading);
    m_stop->setVisible(isReading);
    m_files->setEnabled(!isReading);
    m_folder->setEnabled(!isReading);
    const int refused = m_all.countOf(Outcome::Refused);
    const int taken = m_all.taken();
    const bool hasTown = isIntoDesk() || !m_town->path().isEmpty();
    m_accept->setText(refused > 0 && taken > 0 ? tr("Take only the %n &sound ones", nullptr, taken)
                          : taken > 0          ? tr("&Take in %n packages", nullptr, taken)
                                               : tr("&Take in"));
    m_accept->setEnabled(taken > 0 && hasTown && !isReading);
    if (isReading)
        return m_summary->setText(tr("Nothing is written before you have looked through them."));
    const int all = static_cast<int>(m_all.packages.size());
    m_title->setText(all == 0 ? tr("Choose the packages that came in, or drop them here")
                              : tr("%n packages", nullptr, all));
    tellSummary();
}

void TakeDialog::tellSummary()
{
    QStringList parts;
    const auto count = [&](Outcome outcome, const QString &text) {
        if (m_all.countOf(outcome) > 0)
            parts += text;
    };
    count(Outcome::New, tr("%n new", nullptr, m_all.countOf(Outcome::New)));
    count(Outcome::Replaces, tr("%n replace an older one", nullptr, m_all.countOf(Outcome::Replaces)));
    const int history = m_all.countOf(Outcome::Older) + m_all.countOf(Outcome::Fewer);
    if (history > 0)
        parts += tr("%n kept as history", nullptr, history);
    count(Outcome::Same, tr("%n there already", nullptr, m_all.countOf(Outcome::Same)));
    const int refused = m_all.countOf(Outcome::Refused);
    count(Outcome::Refused, tr("%n refused", nullptr, refused));
    QString text = parts.join(QStringLiteral(", "));
    if (refused > 0)
        text += QStringLiteral(". ")
            + tr("As long as a refused one is among them nothing is taken in; the sound ones can be taken without it.");
    else if (m_all.taken() > 0 && !isIntoDesk() && m_town->path().isEmpty())
        text += QStringLiteral(". ") + tr("Choose into which book they go.");
    else if (m_all.taken() > kMostAtOnce)
        text += QStringLiteral(". ") + tr("Once it has begun, taking in cannot be stopped; it can be undone.");
    m_summary->setText(text);
}

std::optional<QDate> TakeDialog::dayReceived()
{
    const Result<QDate> day = parseDate(m_received->text(), m_desk.today().year());
    if (day && *day <= m_desk.today())
        return *day;
    m_notice->warn(day ? tr("The day received is yet to come. Write the day on which the packages came in.")
                       : day.error().message);
    m_received->setFocus();
    return {};
}

void TakeDialog::accept()
{
    if (m_isDone)
        return QDialog::accept();
    if (m_accept->isEnabled())
        take();
}

/// One call, one change: the refused ones were left out before.
void TakeDialog::take()
{
    const auto received = dayReceived();
    if (!received)
        return;
    m_refused.reset();
    m_batch->dropRefused();
    m_progress->show();
    m_accept->setEnabled(false);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<Consolidated> all = takeReadings(m_batch->takeReadings(), *received);
    QApplication::restoreOverrideCursor();
    if (!all) {
        m_refused = all.error();
        return m_batch->readAgain(); // the book may have changed, or a file; then it is weighed and said why
    }
    m_isDone = true;
    m_notice->putAway();
    m_result->show(*all);
    m_stack->setCurrentWidget(m_result);
    m_result->closeButton()->setFocus();
    emit told(tr("%n packages were taken in", nullptr, all->taken()));
}

Result<Consolidated> TakeDialog::takeReadings(std::vector<WardReading> readings, const QDate &received)
{
    constexpr int kStep = 25;
    ConsolidateOrder order{received, m_desk.today(), {}};
    order.progress = [this](int done, int all) {
        if (done % kStep == 0 || done == all) {
            tellProgress(tr("Taking in"), done, all);
            m_title->repaint(); // the book lives on this thread
            m_progress->repaint();
        }
        return true;
    };
    if (isIntoDesk())
        return m_desk.written(consolidate(m_desk.book(), m_batch->files(), std::move(readings), order));
    auto all = consolidateInto({m_town->path(), m_desk.context()}, m_batch->files(), std::move(readings), order);
    if (all)
        m_otherBook = m_town->path();
    return all;
}

void TakeDialog::askFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Data packages of wards"), folderToSaveIn(m_settings), tr("Data packages (*.zip);;All files (*)"));
    if (files.isEmpty())
        return;
    rememberFolderOf(files.first(), m_settings);
    add(files);
}

void TakeDialog::askFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("A folder with packages"), folderToSaveIn(m_settings));
    if (!folder.isEmpty())
        add({folder});
}

} // namespace ansinh
