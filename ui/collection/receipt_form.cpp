// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/receipt_form.h"

#include "core/text/date_text.h"
#include "core/text/normalise.h"
#include "ui/collection/receipt_attachments.h"
#include "ui/widgets/field_label.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace ansinh {

namespace {

constexpr Channel kChannels[]
    = {Channel::Unknown, Channel::Paper, Channel::Usb, Channel::Email, Channel::Chat, Channel::Other};
constexpr int kRowsOfField = 3; ///< label, field, fault

/// Absent: nothing, or no day.
std::optional<QDate> dayIn(const QLineEdit *field, const QDate &today)
{
    const Result<QDate> day = parseDate(field->text(), today.year());
    return day ? std::optional<QDate>(*day) : std::nullopt;
}

} // namespace

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Paper: return ReceiptForm::tr("on paper");
    case Channel::Usb: return ReceiptForm::tr("USB stick");
    case Channel::Email: return ReceiptForm::tr("e-mail");
    case Channel::Chat: return ReceiptForm::tr("chat message");
    case Channel::Other: return ReceiptForm::tr("another way");
    case Channel::Unknown: break;
    }
    return ReceiptForm::tr("not known");
}

ReceiptForm::ReceiptForm(const QDate &today, QWidget *parent)
    : QWidget(parent),
      m_today(today),
      m_grid(new QGridLayout(this)),
      m_channel(new QComboBox),
      m_attachments(new ReceiptAttachments)
{
    arrange();
    for (const Channel channel : kChannels)
        m_channel->addItem(channelWord(channel), nameOf(channel));
    connect(m_channel, &QComboBox::activated, this, &ReceiptForm::tellEdited);
    connect(m_attachments, &ReceiptAttachments::edited, this, &ReceiptForm::tellEdited);
    Receipt fresh;
    fresh.received = today;
    setReceipt(fresh);
}

void ReceiptForm::arrange()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_received = lineField("receiptReceived", tr("&Day received"),
                           tr("As 05/11/2026: whether it came on time is judged on this day"), 0, 0);
    m_channel->setObjectName(QStringLiteral("receiptChannel"));
    m_channel->setToolTip(tr("On which way the return came"));
    put(tr("&Came by"), m_channel, 0, 1);
    m_number
        = lineField("receiptNumber", tr("Document n&umber"), tr("Of the letter that it came with: 12/BC-TYT"), 1, 0);
    m_date = lineField("receiptDate", tr("Date of the d&ocument"), tr("As 05/11/2026; empty: not known"), 1, 1);
    m_signer = lineField("receiptSigner", tr("&Signed by"), tr("First and last name; empty: not known"), 2, 0);
    m_post = lineField("receiptPost", tr("&Post"), tr("Of the one who signed: Trạm trưởng"), 2, 1);
    m_note = lineField("receiptNote", tr("No&te"), tr("What the register should say beside it"), 3, 0);
    m_grid->removeWidget(m_note.line);
    m_grid->addWidget(m_note.line, 3 * kRowsOfField + 1, 0, 1, 2);
    m_grid->addWidget(m_attachments, 4 * kRowsOfField, 0, 1, 2);
    m_grid->setRowStretch(4 * kRowsOfField, 1);
}

void ReceiptForm::put(const QString &label, QWidget *field, int row, int column, int columns)
{
    m_grid->addWidget(labelFor(label, field), row * kRowsOfField, column, 1, columns);
    m_grid->addWidget(field, row * kRowsOfField + 1, column, 1, columns);
}

ReceiptForm::Field ReceiptForm::lineField(const char *name, const QString &label, const QString &tip, int row,
                                          int column)
{
    const Field field{new QLineEdit, new QLabel};
    field.line->setObjectName(QString::fromLatin1(name));
    field.line->setToolTip(tip);
    field.line->installEventFilter(this);
    field.fault->setObjectName(field.line->objectName() + QStringLiteral("Fault"));
    field.fault->setProperty("fault", true);
    field.fault->setWordWrap(true);
    field.fault->hide();
    put(label, field.line, row, column);
    m_grid->addWidget(field.fault, row * kRowsOfField + 2, column);
    return field;
}

Receipt ReceiptForm::receipt() const
{
    Receipt receipt;
    receipt.received = dayIn(m_received.line, m_today).value_or(QDate());
    receipt.channel = channelFrom(m_channel->currentData().toString()).value_or(Channel::Unknown);
    receipt.documentNumber = singleLine(m_number.line->text());
    receipt.documentDate = dayIn(m_date.line, m_today);
    receipt.signer = singleLine(m_signer.line->text());
    receipt.signerPost = singleLine(m_post.line->text());
    receipt.note = singleLine(m_note.line->text());
    receipt.attachments = m_attachments->files();
    return receipt;
}

void ReceiptForm::setReceipt(const Receipt &receipt)
{
    m_received.line->setText(shortDate(receipt.received));
    m_channel->setCurrentIndex(m_channel->findData(nameOf(receipt.channel)));
    m_number.line->setText(receipt.documentNumber);
    m_date.line->setText(receipt.documentDate ? shortDate(*receipt.documentDate) : QString());
    m_signer.line->setText(receipt.signer);
    m_post.line->setText(receipt.signerPost);
    m_note.line->setText(receipt.note);
    m_attachments->setFiles(receipt.attachments);
    for (const Field &field : {m_received, m_date})
        field.fault->hide();
}

QString ReceiptForm::faultOf(const Field &field) const
{
    const QString typed = field.line->text().trimmed();
    const bool isReceived = field.line == m_received.line;
    if ((!isReceived && field.line != m_date.line) || (typed.isEmpty() && !isReceived))
        return {};
    if (typed.isEmpty())
        return tr("Enter the day on which it came, such as %1.").arg(shortDate(m_today));
    const Result<QDate> day = parseDate(typed, m_today.year());
    if (!day)
        return day.error().message;
    if (*day > m_today)
        return tr("%1 is still to come. Enter the day on which it really was.").arg(shortDate(*day));
    return {};
}

/// A day that was understood is shown as it was understood.
bool ReceiptForm::judge(const Field &field)
{
    const QString fault = faultOf(field);
    field.fault->setText(QStringLiteral("▲ ") + fault);
    field.fault->setVisible(!fault.isEmpty());
    field.line->setAccessibleDescription(fault);
    const bool isDay = field.line == m_received.line || field.line == m_date.line;
    if (const auto day = dayIn(field.line, m_today); isDay && day && fault.isEmpty())
        field.line->setText(shortDate(*day));
    return fault.isEmpty();
}

bool ReceiptForm::judgeAll()
{
    const bool isDateGood = judge(m_date);
    const bool isReceivedGood = judge(m_received);
    if (!isDateGood || !isReceivedGood)
        (isReceivedGood ? m_date : m_received).line->setFocus(Qt::OtherFocusReason);
    return isDateGood && isReceivedGood;
}

QString ReceiptForm::fault() const
{
    const QString received = faultOf(m_received);
    return received.isEmpty() ? faultOf(m_date) : received;
}

void ReceiptForm::attach(const QStringList &paths)
{
    m_attachments->add(paths);
}

void ReceiptForm::tellEdited()
{
    emit edited();
}

bool ReceiptForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        for (const Field &field : {m_received, m_number, m_date, m_signer, m_post, m_note}) {
            if (field.line != watched)
                continue;
            judge(field);
            if (field.line->isModified())
                tellEdited();
            field.line->setModified(false);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ansinh
