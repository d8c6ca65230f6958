// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/dhis2_form.h"

#include "core/store/dhis2_mappings.h"
#include "ui/base/desk.h"
#include "ui/sending/dhis2_model.h"
#include "ui/widgets/entry_dialog.h"
#include "ui/widgets/named.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace ansinh {

namespace {

struct Dhis2Words
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::Dhis2Words)
};

using Amount = Dhis2Mapping::Amount;

QComboBox *targetChoice(const Result<Status> &status, const Dhis2Mapping &mapping)
{
    auto *choice = named<QComboBox>("dhis2Target");
    for (const Target &target : status ? status->plan.targets : std::vector<Target>())
        choice->addItem(QStringLiteral("%1 %2").arg(target.code.text, target.name), target.code.text);
    choice->setCurrentIndex(qMax(0, choice->findData(mapping.target.text)));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(30);
    return choice;
}

QComboBox *amountChoice(const Dhis2Mapping &mapping)
{
    auto *choice = named<QComboBox>("dhis2Amount");
    for (const Amount amount : {Amount::Value, Amount::Numerator, Amount::Denominator})
        choice->addItem(amountText(amount), static_cast<int>(amount));
    choice->setCurrentIndex(choice->findData(static_cast<int>(mapping.amount)));
    return choice;
}

QLineEdit *uidField(const char *name, const QString &uid)
{
    auto *field = new QLineEdit(uid);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

EntryDialog::Judge uidJudge(const QLineEdit *field, bool isNeeded)
{
    return [field, isNeeded] {
        const QString uid = field->text().trimmed();
        if (uid.isEmpty())
            return isNeeded ? Dhis2Words::tr("Enter the identifier of the data element.") : QString();
        return isDhis2Uid(uid) ? QString()
                               : Dhis2Words::tr("It has eleven letters and digits and begins with a letter. Copy it "
                                                "from the server once more.");
    };
}

} // namespace

bool askDhis2Mapping(QWidget *parent, Desk &desk, const Period &period, const std::optional<Dhis2Mapping> &mapping)
{
    const Dhis2Mapping before = mapping.value_or(Dhis2Mapping());
    EntryDialog dialog(Dhis2Words::tr("Code of DHIS2"), Dhis2Words::tr("Keep it"), parent);
    dialog.setObjectName(QStringLiteral("dhis2Form"));
    QComboBox *target = targetChoice(desk.status(period), before);
    QComboBox *amount = amountChoice(before);
    target->setEnabled(!mapping);
    amount->setEnabled(!mapping);
    QLineEdit *element = uidField("dhis2Element", before.dataElement);
    QLineEdit *option = uidField("dhis2Option", before.categoryOptionCombo);
    QLineEdit *unit = uidField("dhis2OrgUnit", before.orgUnit);
    dialog.addField(Dhis2Words::tr("&Target"), target);
    dialog.addField(Dhis2Words::tr("&Amount"), amount);
    dialog.addField(Dhis2Words::tr("&Data element"), element, uidJudge(element, true));
    dialog.addField(Dhis2Words::tr("&Category option combo"), option, uidJudge(option, false));
    dialog.addField(Dhis2Words::tr("&Organisation unit"), unit, uidJudge(unit, false));
    dialog.explain(
        Dhis2Words::tr("The last two can stay empty: the server's default, and the unit that is given with the "
                       "file."));
    dialog.onOk([&]() -> Result<void> {
        const Dhis2Mapping made{Code<Target>(target->currentData().toString()),
                                static_cast<Amount>(amount->currentData().toInt()), element->text().trimmed(),
                                option->text().trimmed(), unit->text().trimmed()};
        return desk.written(desk.book().dhis2Mappings().put({made}));
    });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ansinh
