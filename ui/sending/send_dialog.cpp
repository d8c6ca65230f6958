// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/send_dialog.h"

#include "core/actions/send_package.h"
#include "core/text/date_text.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/base/side_work.h"
#include "ui/sending/channel_choice.h"
#include "ui/sending/mail.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/wrapped_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace ansinh {

namespace {

QString folderKey()
{
    return QStringLiteral("sending/folder");
}

/// Whether the package holds all that the recipient is told of.
bool isCovered(const PackageRecipient &recipient, const ReadyPackage &package)
{
    const QStringList &wanted = recipient.fields;
    return package.fields.isEmpty()
        || (!wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &field) {
               return package.fields.contains(field);
           }));
}

bool isMailAddress(const QString &address)
{
    return address.contains(QLatin1Char('@'));
}

} // namespace

/// Those that the book knows, or the one that it is sent to again; as long as the book knows none, those of Kính gửi.
void SendDialog::fillRecipients()
{
    if (m_repeated) {
        PackageRecipient same{{}, m_repeated->recipient, m_repeated->organisation, {}, m_repeated->fields};
        for (const PackageRecipient &known : m_matter.standing.recipients) {
            if (!isTo(*m_repeated, known))
                continue;
            same.address = known.address;
            same.fields = known.fields;
        }
        m_recipients = {same};
    } else {
        m_recipients = m_matter.standing.recipients;
    }
    if (m_recipients.empty()) {
        const auto addressed = addressedRecipients(m_desk.book(), m_matter.period, m_desk.today());
        if (!addressed)
            return refuse(addressed.error().message);
        m_recipients = *addressed;
    }
    const auto &unsent = m_matter.standing.unsent;
    const QStringList meant = m_matter.package ? m_matter.package->recipients : QStringList();
    for (const PackageRecipient &recipient : m_recipients) {
        const bool isWaiting
            = unsent.empty() || std::find(unsent.begin(), unsent.end(), recipient.name) != unsent.end();
        const bool isMeant = meant.isEmpty() || meant.contains(recipient.name);
        const bool isFit = !m_matter.package || isCovered(recipient, *m_matter.package);
        m_to->addLine(recipient.name, recipient.name, isFit && (m_recipients.size() == 1 || (isWaiting && isMeant)));
    }
    m_to->setCurrentRow(0);
}

QStringList SendDialog::addresses() const
{
    const QStringList ticked = m_to->ticked();
    QStringList some;
    for (const PackageRecipient &recipient : m_recipients) {
        if (ticked.contains(recipient.name) && isMailAddress(recipient.address))
            some += recipient.address;
    }
    return some;
}

/// What the button does, and what is proposed for the way that was chosen.
void SendDialog::showChannel()
{
    m_channel->proposeAddresses(addresses());
    switch (m_channel->channel()) {
    case SendingChannel::Usb:
    case SendingChannel::Folder: m_ok->setText(tr("&Copy and note")); break;
    case SendingChannel::Email: m_ok->setText(tr("Open the &letter")); break;
    case SendingChannel::Paper: m_ok->setText(tr("&Note as sent")); break;
    }
    m_package->setText(packageLine());
}

QString SendDialog::packageLine() const
{
    if (m_channel->channel() == SendingChannel::Paper)
        return m_matter.standing.isSubmitted ? tr("On paper: report %1").arg(m_matter.standing.number)
                                             : tr("On paper: the draft of the report");
    if (!m_matter.package)
        return tr("There is no package yet; make one first to send a file.");
    const ReadyPackage &package = *m_matter.package;
    QString line = tr("Package: %1 · code %2").arg(QFileInfo(package.path).fileName(), package.code);
    if (m_repeated && !m_repeated->code.isEmpty() && m_repeated->code != package.code)
        line += QLatin1Char('\n')
            + tr("▲ The recipient had another one (code %1): it gets the newer package.").arg(m_repeated->code);
    else if (!m_matter.isPackageCurrent())
        line += QLatin1Char('\n') + tr("▲ It is no longer what the book says. Making it anew is better.");
    const QStringList uncovered = uncoveredRecipients();
    if (!uncovered.isEmpty())
        line += QLatin1Char('\n')
            + tr("▲ This package is of other fields (%1) than %2 is told of. Make one with theirs.")
                  .arg(fieldsText(package.fields), someNames(uncovered));
    return line;
}

/// The ticked ones whose fields the package lacks; the only one also before it is ticked.
QStringList SendDialog::uncoveredRecipients() const
{
    const QStringList ticked = m_to->ticked();
    QStringList names;
    for (const PackageRecipient &recipient : m_recipients) {
        const bool isMeant = m_recipients.size() == 1 || ticked.contains(recipient.name);
        if (isMeant && !isCovered(recipient, *m_matter.package))
            names += recipient.name;
    }
    return names;
}

Sending SendDialog::sendingTo(const PackageRecipient &recipient, const QDate &day) const
{
    Sending sending;
    sending.recipient = recipient.name;
    sending.organisation = recipient.organisation;
    sending.period = m_matter.period;
    sending.day = day;
    sending.channel = m_channel->channel();
    sending.isSubmitted = m_matter.standing.isSubmitted;
    sending.number = m_matter.standing.number;
    sending.version = m_matter.standing.version;
    sending.note = m_note->text().trimmed();
    if (m_repeated)
        sending.resends = m_repeated->id;
    if (sending.channel == SendingChannel::Paper || !m_matter.package)
        return sending;
    const ReadyPackage &package = *m_matter.package;
    sending.isSubmitted = package.isSubmitted;
    sending.number = package.number;
    sending.version = package.version;
    sending.fields = package.fields;
    sending.file = QFileInfo(package.path).fileName();
    sending.code = package.code;
    sending.sha256 = package.sha256;
    return sending;
}

Result<std::vector<Sending>> SendDialog::sendings() const
{
    const auto refused = [](const QString &message) { return Error{ErrorKind::Invalid, message, {}}; };
    const Result<QDate> day = parseDate(m_day->text(), m_desk.today().year());
    if (!day)
        return day.error();
    if (*day > m_desk.today())
        return refused(tr("%1 is still to come. Enter the day on which it went out.").arg(shortDate(*day)));
    const QStringList ticked = m_to->ticked();
    std::vector<Sending> some;
    for (const PackageRecipient &recipient : m_recipients) {
        if (ticked.contains(recipient.name))
            some.push_back(sendingTo(recipient, *day));
    }
    if (some.empty())
        return refused(tr("Tick to whom it goes. Recipients are added under “Recipients…”."));
    return some;
}

void SendDialog::take()
{
    m_refusal->hide();
    const auto some = sendings();
    const auto folder = m_channel->folder();
    if (!some || !folder)
        return refuse(some ? folder.error().message : some.error().message);
    switch (m_channel->channel()) {
    case SendingChannel::Usb:
    case SendingChannel::Folder: return deliver();
    case SendingChannel::Email: return openMail();
    case SendingChannel::Paper: return note({});
    }
}

void SendDialog::deliver()
{
    setCopying(true);
    const FileToDeliver file = m_matter.package->file();
    const QString folder = *m_channel->folder();
    doBeside<Result<QString>>(
        this, [file, folder, token = m_desk.book().token()] { return deliverFile(file, folder, token); },
        [this, folder](const Result<QString> &there) {
            setCopying(false);
            if (!there)
                return refuse(there.error().message);
            if (m_channel->channel() == SendingChannel::Folder)
                m_settings.setChoice(folderKey(), folder);
            note(QDir::toNativeSeparators(*there));
        });
}

/// The program cannot attach the file: its place lies in the clipboard, and its folder is opened.
void SendDialog::openMail()
{
    const auto bytes = bytesToDeliver(m_matter.package->file());
    if (!bytes)
        return refuse(bytes.error().message);
    const Result<Status> &status = m_desk.status(m_matter.period);
    const QString ward = QStringLiteral("UBND %1").arg(status ? status->plan.identity.place : QString());
    const QString path = m_matter.package->path;
    QApplication::clipboard()->setText(QDir::toNativeSeparators(path));
    const bool isOpened
        = QDesktopServices::openUrl(mailUrl(mailOf(ward, m_matter.period, *m_matter.package, m_channel->addresses())));
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    m_stack->setCurrentIndex(1);
    if (!isOpened)
        refuse(
            tr("This machine has no mail program that opens by itself. Write the letter in the browser; the place of "
               "the file is in the clipboard."));
    m_stack->currentWidget()->findChild<QPushButton *>(QStringLiteral("sendMailGone"))->setFocus();
}

void SendDialog::note(const QString &place)
{
    const auto some = sendings();
    if (!some)
        return refuse(some.error().message);
    const auto noted = m_desk.written(noteSendings(m_desk.book(), *some));
    if (!noted)
        return refuse(place.isEmpty() ? noted.error().message
                                      : tr("The copy is there, but could not be noted: %1").arg(noted.error().message));
    QStringList names;
    for (const Sending &sending : *noted)
        names += sending.recipient;
    const QString done = place.isEmpty()              ? tr("Noted: sent to %1")
        : m_channel->channel() == SendingChannel::Usb ? tr("Copied, read back and the same; noted: sent to %1. Eject "
                                                           "the stick before pulling it out.")
                                                      : tr("Copied, read back and the same; noted: sent to %1.");
    m_said = done.arg(someNames(names));
    accept();
}

void SendDialog::setCopying(bool isCopying)
{
    m_isCopying = isCopying;
    m_progress->setVisible(isCopying);
    m_stack->setEnabled(!isCopying);
}

/// A copy that has begun ends by itself, whole or not at all.
void SendDialog::reject()
{
    if (!m_isCopying)
        QDialog::reject();
}

void SendDialog::refuse(const QString &message)
{
    m_refusal->setText(QStringLiteral("▲ ") + message);
    m_refusal->show();
}

} // namespace ansinh
