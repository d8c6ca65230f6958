// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/send_package.h"
#include "core/store/sendings.h"
#include "ui/base/desk.h"
#include "ui/sending/check_dialog.h"
#include "ui/sending/compare_dialog.h"
#include "ui/sending/package_dialog.h"
#include "ui/sending/receipt_form.h"
#include "ui/sending/recipients_dialog.h"
#include "ui/sending/send_dialog.h"
#include "ui/sending/sending_page.h"
#include "ui/sending/sendings_model.h"
#include "ui/sending/submit_form.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/keyed_act.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

namespace ansinh {

QAction *SendingPage::addAct(const char *name, const QString &text, const QString &hint, const QKeySequence &key,
                             Act act)
{
    QAction *action = actionOf(this, {name, text, hint, key});
    connect(action, &QAction::triggered, this, act);
    return action;
}

void SendingPage::addActs()
{
    const auto control = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    m_submitAct = addAct("submitReport", tr("&Submit the report…"),
                         tr("Give it its number and date, and keep it unchanged from now on"), control(Qt::Key_T),
                         &SendingPage::submit);
    m_reportAct = addAct("openReport", tr("Read the &draft"), tr("Go to the report"), {}, &SendingPage::openReport);
    m_makeAct
        = addAct("makePackage", tr("&Make the package…"), tr("One file for the receiving office, with a check code"),
                 control(Qt::Key_M), &SendingPage::makePackage);
    m_copyAct = addAct("copyCode", tr("&Copy the code"), tr("Copy the check code"), {}, &SendingPage::copyCode);
    m_folderAct = addAct("openFolder", tr("Open the f&older"), tr("Open the folder where the package lies"), {},
                         &SendingPage::openFolder);
    m_sendAct
        = addAct("sendPackage", tr("S&end…"), tr("By USB stick, folder, e-mail or on paper; noted in the register"),
                 Qt::Key_Insert, &SendingPage::send);
    m_recipientsAct = addAct("recipients", tr("Rec&ipients…"), tr("The offices to which packages go"),
                             control(Qt::Key_E), &SendingPage::editRecipients);
    m_checkAct = addAct("checkPackage", tr("Check a &package…"),
                        tr("Look whether a package, yours or another's, is whole and unchanged"), control(Qt::Key_I),
                        &SendingPage::checkPackage);
}

void SendingPage::addRegisterActs()
{
    const auto control = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    m_receiptAct = addAct("noteReceipt", tr("&Received…"), tr("Note that it was received, and how that was told"),
                          Qt::Key_F2, &SendingPage::noteReceipt);
    m_compareAct = addAct("compareCode", tr("Compare a co&de…"), tr("Compare a code that is read out over the phone"),
                          control(Qt::Key_D), &SendingPage::compareCode);
    m_againAct = addAct("sendAgain", tr("Send a&gain…"), tr("Send once more to the same recipient"), control(Qt::Key_R),
                        &SendingPage::sendAgain);
    m_removeAct = addAct("removeSending", tr("Ta&ke out"), tr("Take what was noted by mistake out of the register"),
                         Qt::Key_Delete, &SendingPage::remove);
}

void SendingPage::allow()
{
    const bool isChosen = chosen() != nullptr;
    for (QAction *action : {m_receiptAct, m_againAct, m_removeAct})
        action->setEnabled(isChosen);
    m_compareAct->setEnabled(m_model->rowCount() > 0 || m_matter.package);
}

void SendingPage::tellRefusal(const Result<void> &done)
{
    if (!done)
        notice().refuse(done.error());
}

void SendingPage::submit()
{
    const SubmitAnswer answer = askAndSubmit(this, m_desk, m_matter.period);
    if (answer.place)
        return emit placeChosen(*answer.place);
    if (!answer.isSubmitted)
        return;
    emit told(tr("Submitted: %1. It is kept; now make the package of it.").arg(answer.designation));
    m_makeButton->setFocus(Qt::OtherFocusReason);
}

void SendingPage::openReport()
{
    emit placeChosen({QStringLiteral("report"), {}, {}, {}});
}

void SendingPage::makePackage()
{
    PackageDialog dialog(m_desk, m_settings, m_matter, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    markOld();
    emit told(tr("Package made, read back and found sound: %1").arg(dialog.made().code));
    m_sendButton->setFocus(Qt::OtherFocusReason);
}

void SendingPage::copyCode()
{
    if (!m_matter.package)
        return;
    QApplication::clipboard()->setText(m_matter.package->code);
    emit told(tr("Copied: %1").arg(m_matter.package->code));
}

void SendingPage::openFolder()
{
    if (m_matter.package)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_matter.package->path).absolutePath()));
}

void SendingPage::send()
{
    SendDialog dialog(m_desk, m_settings, m_matter, {}, this);
    if (dialog.exec() == QDialog::Accepted)
        emit told(dialog.said());
}

void SendingPage::sendAgain()
{
    const Sending *sending = chosen();
    if (!sending)
        return;
    SendDialog dialog(m_desk, m_settings, m_matter, *sending, this);
    if (dialog.exec() == QDialog::Accepted)
        emit told(dialog.said());
}

void SendingPage::noteReceipt()
{
    const Sending *sending = chosen();
    if (!sending)
        return;
    const Sending kept = *sending; // the rows may be read anew while the dialog is open
    askAndNoteReceipt(this, m_desk, kept);
}

void SendingPage::compareCode()
{
    CompareDialog dialog(m_matter, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.heard())
        return;
    const Sending heard = *dialog.heard();
    askAndNoteReceipt(this, m_desk, heard, tr("read the code out correctly over the phone"));
}

void SendingPage::remove()
{
    const Sending *sending = chosen();
    if (!sending)
        return;
    const QString recipient = sending->recipient;
    const Result<void> done = m_desk.written(m_desk.book().sendings().remove(sending->id));
    if (!done)
        return tellRefusal(done);
    notice().say(
        tr("Taken out of the register: sent to %1. Nothing was deleted from where it was sent.").arg(recipient));
    notice().offer(tr("Undo"), [this] {
        const auto undone = m_desk.undo();
        tellRefusal(undone ? Result<void>() : undone.error());
    });
    if (const auto newest = newestChange(m_desk.book()))
        m_offered = {*newest, notice().text()};
}

/// Undo takes back the newest change: it is offered only as long as that is the one which it was offered for.
void SendingPage::judgeOffer()
{
    const auto newest = newestChange(m_desk.book());
    if (!m_offered || (newest && *newest == m_offered->change))
        return;
    if (notice().text() == m_offered->text)
        notice().putAway();
    m_offered.reset();
}

void SendingPage::editRecipients()
{
    RecipientsDialog(m_desk, m_matter.period, this).exec();
}

void SendingPage::checkPackage()
{
    askAndCheckPackage(this, m_settings);
}

void SendingPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_desk.hasBook() || filesIn(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_overlay->appear();
}

void SendingPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void SendingPage::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    const QStringList files = filesIn(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // The program that the files come from waits until the drop is over.
    QTimer::singleShot(0, this, [this, files] {
        for (const QString &file : files)
            CheckDialog(file, m_settings, this).exec();
    });
}

} // namespace ansinh
