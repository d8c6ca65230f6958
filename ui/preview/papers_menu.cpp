// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/papers_menu.h"

#include "core/actions/assignment.h"
#include "core/plan/asked.h"
#include "ui/base/desk.h"
#include "ui/preview/preview_dialog.h"

#include <QHash>

#include <algorithm>

namespace ansinh {

namespace {

using State = OrganisationStanding::State;

/// Those with such a return; the officer who keeps the book writes nothing to himself.
template <class Test> std::vector<Code<Organisation>> those(const Status &status, Test test)
{
    std::vector<Code<Organisation>> codes;
    for (const OrganisationStanding &standing : status.organisations) {
        const Organisation *organisation = status.plan.organisation(standing.code);
        if (organisation && !organisation->isUser && test(standing.state))
            codes.push_back(standing.code);
    }
    return codes;
}

/// An ampersand of a name is no mark of a key.
QString asItem(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// The group of which more than one stands in the list, so that its members share a menu; nullptr: none.
const Organisation *groupOf(const Plan &plan, const Code<Organisation> &code,
                            const std::vector<Code<Organisation>> &listed)
{
    for (const Code<Organisation> &group : plan.organisation(code)->memberOf) {
        const auto members = membersOf(plan, group);
        const auto isListed = [&](const Code<Organisation> &one) {
            return std::find(listed.begin(), listed.end(), one) != listed.end();
        };
        if (std::count_if(members.begin(), members.end(), isListed) > 1)
            return plan.organisation(group);
    }
    return nullptr;
}

} // namespace

PapersMenu::PapersMenu(Kind kind, Desk &desk, Settings &settings, QWidget *parent)
    : QMenu(parent), m_kind(kind), m_desk(desk), m_settings(settings)
{
    setObjectName(kind == Kind::Reminders ? QStringLiteral("remindersMenu") : QStringLiteral("papersMenu"));
    connect(this, &QMenu::aboutToShow, this, &PapersMenu::fill);
}

void PapersMenu::fill()
{
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // those filled before
    clear();
    const Result<Status> &status = m_desk.status(m_desk.wholeYear());
    if (!status)
        return;
    if (m_kind == Kind::Reminders)
        return fillLetters(*this, reminders(*status), status->plan);
    fillProgress(*part("progressPapers", tr("&Progress report up to today")));
    addSeparator();
    fillLetters(*part("requestPapers", tr("&Request for the report")), requests(*status), status->plan);
    fillLetters(*part("reminderPapers", tr("Re&minder")), reminders(*status), status->plan);
    fillLetters(*part("confirmationPapers", tr("&Confirmation of receipt")), confirmations(*status), status->plan);
    addSeparator();
    fillAreaForms(*part("areaFormPapers", tr("&Form of an area, on paper")), status->areas);
    addAction(tr("&Assignment sheets, one for each organisation…"), this,
              [this] { preview(assignmentSheets(m_desk.book(), m_desk.year(), m_desk.today())); });
}

QMenu *PapersMenu::part(const char *name, const QString &title)
{
    QMenu *menu = addMenu(title);
    menu->setObjectName(QString::fromLatin1(name));
    return menu;
}

void PapersMenu::fillProgress(QMenu &menu)
{
    const auto add = [&](const QString &text, ProgressBy by, bool half) {
        menu.addAction(text, this, [this, by, half] {
            PaperOrder whole = order();
            whole.period.half = half;
            preview(progressReport(m_desk.book(), whole, by));
        });
    };
    add(tr("By &group of tasks…"), ProgressBy::Group, false);
    add(tr("By &organisation…"), ProgressBy::Organisation, false);
    add(tr("By &target…"), ProgressBy::Target, false);
    menu.addSeparator();
    add(tr("&First half of the year…"), ProgressBy::Group, true);
}

void PapersMenu::fillLetters(QMenu &menu, const Letters &letters, const Plan &plan)
{
    if (letters.organisations.empty()) {
        menu.menuAction()->setEnabled(false);
        return;
    }
    if (!letters.common.isEmpty())
        addLetter(menu, letters.common, letters.compose, order({}, true));
    addLetter(menu, letters.each, letters.compose, order());
    menu.addSeparator();
    QHash<QString, QMenu *> groups;
    for (const Code<Organisation> &code : letters.organisations) {
        const Organisation *group = groupOf(plan, code, letters.organisations);
        if (group && !groups.contains(group->code.text)) {
            QMenu *members = menu.addMenu(asItem(group->nameOn(m_desk.today())));
            addLetter(*members, tr("&Each of them…"), letters.compose, order(group->code.text));
            members->addSeparator();
            groups.insert(group->code.text, members);
        }
        addLetter(group ? *groups.value(group->code.text) : menu,
                  asItem(plan.organisation(code)->nameOn(m_desk.today())) + QStringLiteral("…"), letters.compose,
                  order(code.text));
    }
}

void PapersMenu::addLetter(QMenu &menu, const QString &text, Compose compose, const PaperOrder &wanted)
{
    menu.addAction(text, this, [this, compose, wanted] { preview(compose(m_desk.book(), wanted)); });
}

void PapersMenu::fillAreaForms(QMenu &menu, const std::vector<Area> &areas)
{
    menu.menuAction()->setEnabled(!areas.empty());
    addLetter(menu, tr("A form for &each area…"), areaForms, order());
    menu.addSeparator();
    for (const Area &area : areas) {
        PaperOrder one = order();
        one.area = area.name;
        addLetter(menu, asItem(area.nameOn(m_desk.today())) + QStringLiteral("…"), areaForms, one);
    }
}

PapersMenu::Letters PapersMenu::requests(const Status &status) const
{
    return {requestLetters, tr("&One letter to all…"), tr("A letter for &each…"),
            those(status, [](State) { return true; })};
}

PapersMenu::Letters PapersMenu::reminders(const Status &status) const
{
    return {reminderLetters, tr("&One letter to all who have not sent…"), tr("A letter for &each who has not sent…"),
            those(status, [](State state) { return state != State::Received; })};
}

PapersMenu::Letters PapersMenu::confirmations(const Status &status) const
{
    return {confirmationSlips, {}, tr("A slip for &each who has sent…"), those(status, [](State state) {
                return state == State::Received;
            })};
}

PaperOrder PapersMenu::order(const QString &organisation, bool isCommon) const
{
    return {m_desk.wholeYear(), m_desk.today(), organisation, isCommon};
}

void PapersMenu::preview(const Result<Document> &document)
{
    if (document)
        previewDocument(parentWidget(), *document, m_settings);
    else
        emit refused(document.error());
}

} // namespace ansinh
