// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/recipients_dialog.h"

#include "core/actions/send_package.h"
#include "core/store/sendings.h"
#include "ui/base/desk.h"
#include "ui/sending/recipient_form.h"
#include "ui/sending/sending_words.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/keyed_act.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace ansinh {

namespace {

QString lineOf(const PackageRecipient &recipient)
{
    QStringList below;
    below += recipient.address.isEmpty() ? RecipientsDialog::tr("no address") : recipient.address;
    below += recipient.fields.isEmpty() ? RecipientsDialog::tr("all fields") : fieldsText(recipient.fields);
    return recipient.name + QLatin1Char('\n') + below.join(QStringLiteral(" · "));
}

} // namespace

RecipientsDialog::RecipientsDialog(Desk &desk, const Period &period, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_period(period),
      m_list(named<QListWidget>("recipientList")),
      m_hint(named<WrappedLabel>("mutedText")),
      m_refusal(named<WrappedLabel>("recipientsRefusal"))
{
    setObjectName(QStringLiteral("recipientsDialog"));
    setWindowTitle(tr("Recipients of packages"));
    m_list->setAccessibleName(tr("Recipients of packages"));
    m_list->setToolTip(tr("Enter changes, Insert adds, Delete removes"));
    m_list->setProperty("checks", true); // framed as the lists to tick
    m_refusal->setProperty("fault", true);
    m_refusal->hide();
    arrange();
    show();
    const int letter = fontMetrics().averageCharWidth();
    fitOnScreen(*this, {letter * 86, letter * 50});
    m_list->setFocus();
}

void RecipientsDialog::arrange()
{
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(
        button("recipientAdd", tr("&Add…"), tr("Add an office"), Qt::Key_Insert, &RecipientsDialog::add));
    m_edit = button("recipientEdit", tr("&Change…"), tr("Change the chosen one"), Qt::Key_F2, &RecipientsDialog::edit);
    m_remove = button("recipientRemove", tr("&Remove"), tr("Remove the chosen one; what was sent there stays"),
                      Qt::Key_Delete, &RecipientsDialog::remove);
    m_take = button("recipientTake", tr("&Take those of the report"),
                    tr("Add those to whom the report is addressed (Kính gửi)"), {}, &RecipientsDialog::takeAddressees);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("recipientsClose"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *each : {m_edit, m_remove, m_take})
        buttons->addWidget(each);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    m_hint->setText(
        tr("The offices change with a reorganisation; so they are a list of your own. What was already sent "
           "keeps the name of its day."));
    layout->addWidget(m_hint);
    layout->addLayout(row, 1);
    layout->addWidget(m_refusal);
    connect(m_list, &QListWidget::itemActivated, this, &RecipientsDialog::edit);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_edit->setEnabled(chosen() != nullptr);
        m_remove->setEnabled(chosen() != nullptr);
    });
}

QPushButton *RecipientsDialog::button(const char *name, const QString &text, const QString &hint,
                                      const QKeySequence &key, void (RecipientsDialog::*act)())
{
    QPushButton *made = buttonOf(this, {name, text, hint, key});
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void RecipientsDialog::show()
{
    const int before = m_list->currentRow();
    auto all = m_desk.book().sendings().recipients();
    if (!all)
        return tell(all.error());
    m_all = std::move(all).value();
    m_list->clear();
    for (const PackageRecipient &recipient : m_all) {
        auto *line = new QListWidgetItem(lineOf(recipient), m_list);
        line->setToolTip(lineOf(recipient));
        line->setSizeHint({0, fontMetrics().lineSpacing() * 2 + 12});
    }
    m_list->setCurrentRow(qMin(qMax(before, 0), m_list->count() - 1));
    m_edit->setEnabled(chosen() != nullptr);
    m_remove->setEnabled(chosen() != nullptr);
}

const PackageRecipient *RecipientsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_all.size()) ? &m_all[static_cast<size_t>(row)] : nullptr;
}

void RecipientsDialog::ask(const PackageRecipient &recipient)
{
    m_refusal->hide();
    if (askRecipient(this, m_desk, m_period, recipient))
        show();
}

void RecipientsDialog::add()
{
    ask({});
}

void RecipientsDialog::edit()
{
    if (const PackageRecipient *recipient = chosen())
        ask(*recipient);
}

void RecipientsDialog::remove()
{
    if (const PackageRecipient *recipient = chosen())
        tell(m_desk.written(m_desk.book().sendings().removeRecipient(recipient->id)));
}

void RecipientsDialog::takeAddressees()
{
    const auto some = addressedRecipients(m_desk.book(), m_period, m_desk.today());
    if (!some)
        return tell(some.error());
    tell(some->empty() ? Result<void>() : m_desk.written(m_desk.book().sendings().putRecipients(*some)));
}

void RecipientsDialog::tell(const Result<void> &done)
{
    m_refusal->setVisible(!done);
    if (!done)
        return m_refusal->setText(QStringLiteral("▲ ") + done.error().message);
    show();
}

} // namespace ansinh
