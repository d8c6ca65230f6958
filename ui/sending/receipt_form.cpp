// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/receipt_form.h"

#include "core/store/sendings.h"
#include "core/text/date_text.h"
#include "ui/base/desk.h"
#include "ui/widgets/entry_dialog.h"
#include "ui/widgets/named.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace ansinh {

namespace {

struct ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::ReceiptWords)
};

/// As it is usually told; anything else can be typed.
QStringList usualWords()
{
    return {ReceiptWords::tr("read the code out correctly over the phone"), ReceiptWords::tr("signed for it on paper"),
            ReceiptWords::tr("answered by e-mail"), ReceiptWords::tr("opened it and confirmed the figures")};
}

QString dayFault(QLineEdit *field, const Sending &sending, const QDate &today)
{
    if (field->text().trimmed().isEmpty() && sending.receivedOn)
        return {}; // the receipt goes out
    const auto day = parseDate(field->text(), today.year());
    if (!day)
        return day.error().message;
    if (*day > today)
        return ReceiptWords::tr("%1 is still to come. Enter the day on which it was received.").arg(shortDate(*day));
    field->setText(shortDate(*day));
    return {};
}

} // namespace

bool askAndNoteReceipt(QWidget *parent, Desk &desk, const Sending &sending, const QString &words)
{
    EntryDialog dialog(ReceiptWords::tr("Received by %1").arg(sending.recipient), ReceiptWords::tr("Note it"), parent);
    dialog.setObjectName(QStringLiteral("receiptForm"));
    auto *day = named<QLineEdit>("receivedOn");
    day->setText(shortDate(sending.receivedOn.value_or(desk.today())));
    auto *how = named<QComboBox>("receivedWords");
    how->setEditable(true);
    how->setInsertPolicy(QComboBox::NoInsert);
    how->setCompleter(nullptr); // it would finish words under a Vietnamese keyboard
    how->addItems(usualWords());
    how->setCurrentText(words.isEmpty() ? sending.receivedWords : words);
    dialog.addField(ReceiptWords::tr("&Received on"), day,
                    [day, &sending, &desk] { return dayFault(day, sending, desk.today()); });
    dialog.addField(ReceiptWords::tr("&How it was told"), how);
    dialog.explain(sending.receivedOn
                       ? ReceiptWords::tr("Emptying the day takes the receipt out again.")
                       : ReceiptWords::tr("The surest way: the recipient opens the workbook in the package and reads "
                                          "the code on its cover out to you."));
    dialog.onOk([&]() -> Result<void> {
        const auto typed = parseDate(day->text(), desk.today().year());
        const auto received = typed ? std::optional<QDate>(*typed) : std::nullopt;
        return desk.written(desk.book().sendings().noteReceipt(sending.id, received, how->currentText()));
    });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ansinh
