// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/find_matter.h"

#include "core/store/book.h"
#include "core/store/parts.h"
#include "core/store/sendings.h"
#include "core/store/ward_packages.h"
#include "core/text/date_text.h"

namespace ansinh {

namespace {

Destination at(const char *page, const QString &code, const QString &detail = {}, int year = 0)
{
    return {QString::fromLatin1(page), code, detail, {}, year};
}

QString joinedLines(const QStringList &lines)
{
    QStringList some = lines;
    some.removeAll(QString());
    return some.join(QLatin1Char('\n'));
}

QString dotted(const QStringList &pieces)
{
    QStringList some = pieces;
    some.removeAll(QString());
    return some.join(QStringLiteral(" · "));
}

QString yearText(const Period &period)
{
    return QStringLiteral("%1%2").arg(period.half ? QStringLiteral("6T/") : QString()).arg(period.year.number());
}

/// Fills the index; knows the plan, by which everything is named.
class Filler
{
public:
    Filler(FindIndex &index, Plan plan) : m_index(index), m_plan(std::move(plan)) { }

    void addPlan();
    /// In a town's book the organisations of a ward lead nowhere; its wards do.
    void addTownPlan();
    void add(const WardPackage &newest);
    void add(const Area &area);
    void add(const Decision &decision);
    void add(const TaskResult &result);
    void add(const Figure &figure);
    void add(const Sending &sending);

private:
    void add(const Task &task);
    void add(const Target &target);
    void add(const Organisation &organisation);
    void add(const Contradiction &contradiction);
    void add(const CitedDocument &document);
    QString nameOf(const Code<Organisation> &code) const;
    QStringList namesOf(const std::vector<Code<Organisation>> &codes) const;
    QString partyName(const Assignment &assignment) const;

    FindIndex &m_index;
    Plan m_plan;
};

QString Filler::nameOf(const Code<Organisation> &code) const
{
    const Organisation *organisation = m_plan.organisation(code);
    return organisation ? organisation->name : code.text;
}

QStringList Filler::namesOf(const std::vector<Code<Organisation>> &codes) const
{
    QStringList names;
    for (const auto &code : codes)
        names += nameOf(code);
    return names;
}

QString Filler::partyName(const Assignment &assignment) const
{
    return assignment.organisation.isEmpty() ? assignment.name : nameOf(assignment.organisation);
}

void Filler::addPlan()
{
    for (const Organisation &organisation : m_plan.organisations)
        add(organisation);
    addTownPlan();
}

void Filler::addTownPlan()
{
    for (const Task &task : m_plan.tasks)
        add(task);
    for (const Target &target : m_plan.targets)
        add(target);
    for (const Contradiction &contradiction : m_plan.contradictions)
        add(contradiction);
    for (const CitedDocument &document : m_plan.documents)
        add(document);
}

void Filler::add(const WardPackage &newest)
{
    m_index.add({FindKind::Ward, {}, newest.ward, newest.place, at("town", QStringLiteral("ward:") + newest.book)},
                joinedLines(newest.formerNames + QStringList(newest.code)));
}

void Filler::add(const Task &task)
{
    QStringList leads;
    QStringList further{task.title, task.time};
    for (const Assignment &lead : task.leads)
        leads += partyName(lead);
    for (const Assignment &coordinator : task.coordinators)
        further += partyName(coordinator);
    for (const ActionLine &line : task.actions)
        further += line.text;
    m_index.add({FindKind::Task, task.code.text, task.label(), leads.join(QStringLiteral(", ")),
                 at("tasks", task.code.text)},
                joinedLines(further));
}

void Filler::add(const Target &target)
{
    QStringList further{target.numerator, target.denominator, target.note};
    for (const TargetStatement &statement : target.statements)
        further += statement.text;
    m_index.add({FindKind::Target, target.code.text, target.name, namesOf(target.owners).join(QStringLiteral(", ")),
                 at("targets", target.code.text)},
                joinedLines(further));
}

void Filler::add(const Organisation &organisation)
{
    QStringList further;
    for (const QString &spelling : organisation.spellings)
        further += spelling;
    for (const DatedName &name : organisation.names)
        further += name.name;
    const QString groups = namesOf(organisation.memberOf).join(QStringLiteral(", "));
    m_index.add({FindKind::Organisation, organisation.code.text, organisation.name,
                 groups, at("directory", organisation.code.text)},
                joinedLines(further));
}

void Filler::add(const Area &area)
{
    m_index.add({FindKind::Area, {}, area.name, {}, at("directory", QString::number(area.id.value), QStringLiteral("areas"))}, {});
}

void Filler::add(const Contradiction &contradiction)
{
    QStringList further{contradiction.explanation};
    for (const ContradictionPlace &place : contradiction.places)
        further += place.text;
    m_index.add({FindKind::Contradiction, contradiction.id, contradiction.subject, contradiction.target.text,
                 at("plan", contradiction.id, QStringLiteral("contradictions"))},
                joinedLines(further));
}

void Filler::add(const CitedDocument &document)
{
    m_index.add({FindKind::Document, document.number, document.subject, document.issuer,
                 at("plan", document.number, QStringLiteral("documents"))},
                document.note);
}

/// An item is a contradiction ("MT01") or a dispute ("CT19/2026/whole").
void Filler::add(const Decision &decision)
{
    const QStringList item = decision.item.split(QLatin1Char('/'));
    const Contradiction *contradiction = m_plan.contradiction(decision.item);
    const Destination to = contradiction
        ? at("plan", decision.item, QStringLiteral("contradictions"))
        : at("targets", item.value(0), QStringLiteral("disputes"), item.value(1).left(4).toInt());
    const Target *target = m_plan.target(Code<Target>(item.value(0)));
    const QString about = contradiction ? contradiction->subject : target ? target->name : QString();
    m_index.add({FindKind::Decision, {}, decision.reason, dotted({decision.item, about}), to}, decision.choice);
}

void Filler::add(const TaskResult &result)
{
    const QString text = joinedLines({result.text, result.progress, result.difficulties, result.proposals});
    if (text.isEmpty())
        return;
    const QString context = dotted({result.task.text, nameOf(result.by), yearText(result.period)});
    m_index.add({FindKind::Result, {}, text, context,
                 at("tasks", result.task.text, result.by.text, result.period.year.number())},
                {});
}

void Filler::add(const Figure &figure)
{
    const QString text = joinedLines({figure.note, figure.reason});
    if (text.isEmpty())
        return;
    const QString context = dotted({figure.target.text, nameOf(figure.by), yearText(figure.period)});
    m_index.add({FindKind::Note, {}, text, context,
                 at("targets", figure.target.text, {}, figure.period.year.number())},
                {});
}

/// To whom something went; found by its check code too.
void Filler::add(const Sending &sending)
{
    const QString context = dotted({yearText(sending.period), shortDate(sending.day), sending.number});
    m_index.add({FindKind::Sending, {}, sending.recipient, context,
                 at("sending", QString::number(sending.id.value),
                    sending.period.half ? QStringLiteral("half") : QString(), sending.period.year.number())},
                joinedLines({sending.code, sending.file, sending.number, sending.receivedWords, sending.note}));
}

} // namespace

Result<void> addMatterOf(Book &book, FindIndex &index)
{
    const auto plan = book.plans().latest();
    const auto areas = book.directory().areas();
    const auto decisions = book.decisions().all();
    const auto results = book.results().all();
    const auto figures = book.figures().noted();
    const auto sendings = book.sendings().all();
    if (!plan)
        return plan.error();
    if (!areas)
        return areas.error();
    if (!decisions)
        return decisions.error();
    if (!results)
        return results.error();
    if (!figures)
        return figures.error();
    if (!sendings)
        return sendings.error();
    const auto wards = book.wardPackages().newest();
    if (!wards)
        return wards.error();
    Filler filler(index, *plan);
    if (wards->empty())
        filler.addPlan();
    else
        filler.addTownPlan();
    for (const WardPackage &newest : *wards)
        filler.add(newest);
    for (const Area &area : *areas)
        filler.add(area);
    for (const Decision &decision : *decisions)
        filler.add(decision);
    for (const TaskResult &result : *results)
        filler.add(result);
    for (const Figure &figure : *figures)
        filler.add(figure);
    for (const Sending &sending : *sendings)
        filler.add(sending);
    return {};
}

} // namespace ansinh
