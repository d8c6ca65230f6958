// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/receipt_dialog.h"

#include "ui/collection/receipt_form.h"
#include "ui/widgets/dialog_buttons.h"
#include "ui/widgets/wrapped_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ansinh {

ReceiptDialog::ReceiptDialog(const ReceiptQuestion &question, const QDate &today, Write write, QWidget *parent)
    : QDialog(parent), m_form(new ReceiptForm(today)), m_refusal(new WrappedLabel), m_write(std::move(write))
{
    setObjectName(QStringLiteral("receiptDialog"));
    setWindowTitle(question.title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    auto *explanation = new WrappedLabel(question.explanation);
    explanation->setObjectName(QStringLiteral("mutedText"));
    m_form->setReceipt(question.receipt);
    m_refusal->setObjectName(QStringLiteral("receiptRefusal"));
    m_refusal->setProperty("fault", true);
    m_refusal->hide();
    auto *buttons = dialogButtons();
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(question.ok);
    ok->setObjectName(QStringLiteral("receiptOk"));
    ok->setDefault(true);
    for (QPushButton *button : m_form->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReceiptDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReceiptDialog::finish()
{
    if (!m_form->judgeAll())
        return;
    const Result<void> done = m_write(m_form->receipt());
    if (done)
        return accept();
    m_refusal->setText(QStringLiteral("▲ ") + done.error().message);
    m_refusal->show();
}

} // namespace ansinh
