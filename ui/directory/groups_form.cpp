// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/forms.h"

#include "ui/base/desk.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace ansinh {

namespace {

struct GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryForms)
};

struct Choice
{
    QCheckBox *box;
    Code<Organisation> group;
    bool isMember;
};

std::vector<Choice> choicesOf(const Plan &plan, const Organisation &organisation, const QDate &day)
{
    std::vector<Choice> choices;
    for (const Organisation &group : plan.organisations) {
        if (group.kind != OrganisationKind::Group || group.code == organisation.code)
            continue;
        const auto &groups = organisation.memberOf;
        const bool isMember = std::find(groups.begin(), groups.end(), group.code) != groups.end();
        auto *box = new QCheckBox(group.nameOn(day));
        box->setObjectName(QStringLiteral("group") + group.code.text);
        box->setToolTip(group.code.text);
        box->setChecked(isMember);
        choices.push_back({box, group.code, isMember});
    }
    return choices;
}

Result<void> keep(Book &book, const Organisation &organisation, const std::vector<Choice> &choices)
{
    std::vector<const Choice *> changed;
    for (const Choice &choice : choices)
        if (choice.box->isChecked() != choice.isMember)
            changed.push_back(&choice);
    if (changed.empty())
        return {};
    // One change, named after the first; the others join it.
    const Choice &first = *changed.front();
    const QString kind = first.isMember ? QStringLiteral("leave") : QStringLiteral("join");
    return book.change({kind, {organisation.code.text, first.group.text}, {}, {}}, [&]() -> Result<void> {
        for (const Choice *choice : changed) {
            const auto done = choice->isMember ? book.directory().leave(organisation.code, choice->group)
                                               : book.directory().join(organisation.code, choice->group);
            if (!done)
                return done;
        }
        return {};
    });
}

} // namespace

bool askGroups(QWidget *parent, Desk &desk, const Plan &plan, const Organisation &organisation)
{
    EntryDialog dialog(GroupWords::tr("Groups of %1").arg(organisation.nameOn(desk.today())), GroupWords::tr("Keep"),
                       parent);
    dialog.setObjectName(QStringLiteral("groupsForm"));
    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("groupList"));
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 6, 0, 0);
    const std::vector<Choice> choices = choicesOf(plan, organisation, desk.today());
    for (const Choice &choice : choices)
        layout->addWidget(choice.box);
    if (!choices.empty())
        list->setFocusProxy(choices.front().box);
    dialog.addField(GroupWords::tr("Member of"), list);
    dialog.explain(
        GroupWords::tr("A member answers for the tasks and targets of its group. What the plan itself says of "
                       "membership stays."));
    dialog.onOk([&] { return desk.written(keep(desk.book(), organisation, choices)); });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ansinh
