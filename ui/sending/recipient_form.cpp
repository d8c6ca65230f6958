// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/recipient_form.h"

#include "core/actions/export_package.h"
#include "core/store/sendings.h"
#include "core/text/normalise.h"
#include "ui/base/desk.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/entry_dialog.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/named.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace ansinh {

namespace {

struct RecipientWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::RecipientWords)
};

QComboBox *organisations(const Result<Status> &status, const PackageRecipient &recipient, const QDate &today)
{
    auto *choice = named<QComboBox>("recipientOrganisation");
    choice->addItem(RecipientWords::tr("none of the plan"), QString());
    for (const Organisation &organisation : status ? status->plan.organisations : std::vector<Organisation>()) {
        if (organisation.existsOn(today) || organisation.code == recipient.organisation)
            choice->addItem(organisation.nameOn(today), organisation.code.text);
    }
    choice->setCurrentIndex(qMax(0, choice->findData(recipient.organisation.text)));
    return choice;
}

CheckList *fieldList(const QStringList &fields, const PackageRecipient &recipient)
{
    auto *list = named<CheckList>("recipientFields");
    for (const QString &field : fields)
        list->addLine(field, field, recipient.fields.isEmpty() || recipient.fields.contains(field));
    list->setMaximumHeight(list->fontMetrics().lineSpacing() * 9);
    list->setToolTip(RecipientWords::tr("Space ticks; all ticked: it is told of everything"));
    return list;
}

/// A body of the plan gives its name where none was typed.
void nameAfterChoice(QComboBox *choice, QLineEdit *name)
{
    QObject::connect(choice, &QComboBox::activated, name, [choice, name] {
        if (name->text().trimmed().isEmpty() && !choice->currentData().toString().isEmpty())
            name->setText(choice->currentText());
    });
}

} // namespace

bool askRecipient(QWidget *parent, Desk &desk, const Period &period, const PackageRecipient &recipient)
{
    const auto fields = packageFields(desk.book(), period.year);
    if (!fields) { // without them a recipient of some fields would become one of all
        showError(parent, fields.error());
        return false;
    }
    const bool isNew = !recipient.id.isStored();
    EntryDialog dialog(isNew ? RecipientWords::tr("Add a recipient") : RecipientWords::tr("Change a recipient"),
                       isNew ? RecipientWords::tr("Add") : RecipientWords::tr("Change"), parent);
    dialog.setObjectName(QStringLiteral("recipientForm"));
    auto *name = named<QLineEdit>("recipientName");
    name->setText(recipient.name);
    auto *choice = organisations(desk.status(period), recipient, desk.today());
    nameAfterChoice(choice, name);
    auto *address = named<QLineEdit>("recipientAddress");
    address->setText(recipient.address);
    address->setToolTip(RecipientWords::tr("An e-mail address, or a folder of the network; can stay empty"));
    auto *list = fieldList(*fields, recipient);
    dialog.addField(RecipientWords::tr("&Name"), name, [name] {
        return singleLine(name->text()).isEmpty() ? RecipientWords::tr("Enter the name as letters address it.")
                                                  : QString();
    });
    dialog.addField(RecipientWords::tr("&Body of the plan"), choice);
    dialog.addField(RecipientWords::tr("&E-mail or folder"), address);
    dialog.addField(RecipientWords::tr("&Fields of work"), list, [list] {
        return list->count() > 0 && list->ticked().isEmpty() ? RecipientWords::tr("Tick at least one field of work.")
                                                             : QString();
    });
    dialog.onOk([&]() -> Result<void> {
        const QStringList ticked = list->ticked();
        PackageRecipient made{recipient.id, name->text(), Code<Organisation>(choice->currentData().toString()),
                              address->text().trimmed(), ticked.size() == list->count() ? QStringList() : ticked};
        const auto put = desk.written(desk.book().sendings().putRecipient(made));
        return put ? Result<void>() : put.error();
    });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ansinh
