// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/forms.h"

#include "core/text/date_text.h"
#include "core/text/normalise.h"
#include "ui/base/desk.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace ansinh {

namespace {

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryForms)
};

constexpr int kMostAtOnce = 200;

QLineEdit *line(const char *name, const QString &text = {})
{
    auto *field = new QLineEdit(text);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

EntryDialog::Judge neededName(const QLineEdit *field)
{
    return [field] {
        return field->text().trimmed().isEmpty() ? FormWords::tr("The name is missing. Enter it.") : QString();
    };
}

/// A day, typed as people write it; left, it is shown as it was understood.
EntryDialog::Judge neededDay(QLineEdit *field)
{
    return [field] {
        const auto day = parseDate(field->text());
        if (!day)
            return field->text().trimmed().isEmpty() ? FormWords::tr("Enter a day such as 01/07/2026.")
                                                     : day.error().message;
        field->setText(shortDate(*day));
        return QString();
    };
}

void addOrganisations(QComboBox *choice, const Plan &plan, const QDate &day, const Code<Organisation> &without,
                      bool onlyGroups)
{
    for (const Organisation &organisation : plan.organisations) {
        const bool fits
            = onlyGroups ? organisation.kind == OrganisationKind::Group : organisation.kind != OrganisationKind::Issuer;
        if (fits && organisation.code != without && organisation.existsOn(day))
            choice->addItem(organisation.nameOn(day), organisation.code.text);
    }
}

} // namespace

bool askNewName(QWidget *parent, const QString &who, const QDate &today,
                const std::function<Result<void>(const QString &, const QDate &)> &write)
{
    EntryDialog dialog(FormWords::tr("Rename %1").arg(who), FormWords::tr("Rename"), parent);
    dialog.setObjectName(QStringLiteral("renameForm"));
    auto *name = line("renameName", who);
    auto *from = line("renameFrom", shortDate(today));
    name->selectAll();
    dialog.addField(FormWords::tr("&New name"), name, neededName(name));
    dialog.addField(FormWords::tr("&From the day"), from, neededDay(from));
    dialog.explain(
        FormWords::tr("Reports of earlier days keep the name that held then. Figures and decisions stay where "
                      "they are."));
    dialog.onOk([&] { return write(name->text(), *parseDate(from->text())); });
    return dialog.exec() == QDialog::Accepted;
}

bool askOrganisation(QWidget *parent, Desk &desk, const Plan &plan)
{
    EntryDialog dialog(FormWords::tr("Add an organisation"), FormWords::tr("Add"), parent);
    dialog.setObjectName(QStringLiteral("organisationForm"));
    auto *name = line("organisationName");
    auto *group = new QComboBox;
    group->setObjectName(QStringLiteral("organisationGroup"));
    group->addItem(FormWords::tr("of no group"), QString());
    addOrganisations(group, plan, desk.today(), {}, true);
    dialog.addField(FormWords::tr("&Name"), name, neededName(name));
    dialog.addField(FormWords::tr("&Member of"), group);
    dialog.explain(
        FormWords::tr("The code is made from the name. A group is asked through its members once it has any."));
    dialog.onOk([&]() -> Result<void> {
        const auto added = desk.written(
            desk.book().directory().addOrganisation(name->text(), Code<Organisation>(group->currentData().toString())));
        return added ? Result<void>() : added.error();
    });
    return dialog.exec() == QDialog::Accepted;
}

QStringList areaNamesFrom(const QString &typed)
{
    static const QRegularExpression kSpan(QStringLiteral("^(.*?)(\\d+)\\s*(?:…|\\.{2,3}|–|-)\\s*(\\d+)$"));
    QStringList names;
    for (const QString &each : typed.split(QLatin1Char('\n'))) {
        const QString name = singleLine(each);
        const QRegularExpressionMatch span = kSpan.match(name);
        const int first = span.captured(2).toInt();
        const int last = span.captured(3).toInt();
        if (!span.hasMatch() || last <= first || last - first >= kMostAtOnce) {
            if (!name.isEmpty())
                names += name;
            continue;
        }
        for (int number = first; number <= last; ++number)
            names += span.captured(1) + QString::number(number);
    }
    return names;
}

bool askAreas(QWidget *parent, Desk &desk)
{
    EntryDialog dialog(FormWords::tr("Add neighbourhoods"), FormWords::tr("Add"), parent);
    dialog.setObjectName(QStringLiteral("areasForm"));
    auto *names = new QPlainTextEdit;
    names->setObjectName(QStringLiteral("areaNames"));
    names->setTabChangesFocus(true);
    names->setPlaceholderText(QStringLiteral("Khu phố 1…12"));
    names->setMinimumHeight(names->fontMetrics().height() * 6);
    dialog.addField(FormWords::tr("&Names, one a line"), names, [names] {
        return areaNamesFrom(names->toPlainText()).isEmpty() ? FormWords::tr("Enter at least one name.") : QString();
    });
    dialog.explain(FormWords::tr("“Khu phố 1…12” stands for all twelve."));
    dialog.onOk([&]() -> Result<void> {
        const QStringList all = areaNamesFrom(names->toPlainText());
        if (all.size() > 1)
            return desk.written(desk.book().directory().addAreas(all));
        const auto added = desk.written(desk.book().directory().addArea(all.front()));
        return added ? Result<void>() : added.error();
    });
    return dialog.exec() == QDialog::Accepted;
}

bool askContact(QWidget *parent, Desk &desk, const QString &about, const QString &who, const Contact &contact)
{
    EntryDialog dialog(FormWords::tr("Contact of %1").arg(who), FormWords::tr("Keep"), parent);
    dialog.setObjectName(QStringLiteral("contactForm"));
    auto *name = line("contactName", contact.name);
    auto *post = line("contactPost", contact.post);
    auto *phone = line("contactPhone", contact.phone);
    auto *email = line("contactEmail", contact.email);
    auto *note = line("contactNote", contact.note);
    dialog.addField(FormWords::tr("&Full name"), name);
    dialog.addField(FormWords::tr("&Post"), post);
    dialog.addField(FormWords::tr("P&hone"), phone);
    dialog.addField(FormWords::tr("&E-mail"), email, [email] {
        const QString typed = email->text().trimmed();
        return typed.isEmpty() || typed.contains(QLatin1Char('@'))
            ? QString()
            : FormWords::tr("An e-mail address has an @. Mend it, or leave the field empty.");
    });
    dialog.addField(FormWords::tr("N&ote"), note);
    dialog.explain(
        FormWords::tr("The journal never shows these data. Erase removes them for good, so that undo does not "
                      "bring them back either."));
    dialog.onOk([&] {
        return desk.written(desk.book().contacts().set(
            about, {name->text(), post->text(), phone->text(), email->text(), note->text()}));
    });
    return dialog.exec() == QDialog::Accepted;
}

bool askEnd(QWidget *parent, Desk &desk, const Plan &plan, const Organisation &organisation)
{
    EntryDialog dialog(FormWords::tr("Last day of %1").arg(organisation.nameOn(desk.today())), FormWords::tr("Enter"),
                       parent);
    dialog.setObjectName(QStringLiteral("endForm"));
    auto *day = line("endDay", shortDate(organisation.endsOn.value_or(desk.today())));
    auto *successor = new QComboBox;
    successor->setObjectName(QStringLiteral("endSuccessor"));
    successor->addItem(FormWords::tr("nobody, or not known yet"), QString());
    addOrganisations(successor, plan, desk.today(), organisation.code, false);
    successor->setCurrentIndex(std::max(0, successor->findData(organisation.successor.text)));
    dialog.addField(FormWords::tr("&Last day"), day, neededDay(day));
    dialog.addField(FormWords::tr("&Followed by"), successor);
    dialog.explain(
        FormWords::tr("From the day after, it is no longer asked to report; its successor is asked instead."));
    dialog.onOk([&] {
        return desk.written(desk.book().directory().succeed(
            organisation.code, Code<Organisation>(successor->currentData().toString()), *parseDate(day->text())));
    });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ansinh
