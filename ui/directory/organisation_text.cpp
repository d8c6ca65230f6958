// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organisation_text.h"

#include "core/plan/asked.h"
#include "core/text/date_text.h"
#include "ui/base/theme.h"
#include "ui/widgets/html.h"
#include "ui/widgets/plan_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

struct PanelWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryText)
};

QString link(const char *page, const QString &code, const QString &text)
{
    return QStringLiteral("<a style='color:%1; text-decoration:none' href='place:%2/%3'>%3</a> %4")
        .arg(colours().accentText.name(), QLatin1String(page), code.toHtmlEscaped(), text.toHtmlEscaped());
}

/// Who is asked to report leads to its row in the register.
QStringList reportLines(const Plan &plan, const Organisation &organisation, const QDate &day)
{
    return contains(askedOrganisations(plan, day), organisation.code)
        ? QStringList{link("collection", organisation.code.text, PanelWords::tr("in the register of returns"))}
        : QStringList();
}

QString spanText(const DatedName &name)
{
    if (name.from && name.to)
        return PanelWords::tr("%1 to %2").arg(shortDate(*name.from), shortDate(*name.to));
    if (name.from)
        return PanelWords::tr("since %1").arg(shortDate(*name.from));
    return name.to ? PanelWords::tr("until %1").arg(shortDate(*name.to)) : QString();
}

QStringList nameLines(const QString &first, const std::vector<DatedName> &names)
{
    QStringList lines;
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        lines += name->name.toHtmlEscaped() + QStringLiteral("<br>") + mutedHtml(spanText(*name));
    if (!names.empty())
        lines += first.toHtmlEscaped() + QStringLiteral("<br>")
            + mutedHtml(names.front().from ? PanelWords::tr("before %1").arg(shortDate(*names.front().from))
                                           : PanelWords::tr("the name of the plan"));
    return lines;
}

QStringList contactLines(const Contact &contact)
{
    QStringList lines;
    for (const QString &text : {contact.name, contact.post, contact.phone, contact.email, contact.note})
        if (!text.isEmpty())
            lines += text.toHtmlEscaped();
    return lines.isEmpty() ? lines : QStringList{lines.join(QStringLiteral("<br>"))};
}

bool takesPart(const std::vector<Assignment> &parties, const Code<Organisation> &code)
{
    return std::any_of(parties.begin(), parties.end(),
                       [&](const Assignment &party) { return party.organisation == code; });
}

QStringList taskLines(const Plan &plan, const Code<Organisation> &code, bool leads)
{
    QStringList lines;
    for (const Task &task : plan.tasks)
        if (takesPart(leads ? task.leads : task.coordinators, code))
            lines += link("tasks", task.code.text, task.label());
    return lines;
}

QStringList targetLines(const Plan &plan, const Code<Organisation> &code)
{
    QStringList lines;
    for (const Target &target : plan.targets)
        if (std::find(target.owners.begin(), target.owners.end(), code) != target.owners.end())
            lines += link("targets", target.code.text, target.name);
    return lines;
}

template <class Texts> QStringList escaped(const Texts &texts)
{
    QStringList lines;
    for (const QString &text : texts)
        lines += text.toHtmlEscaped();
    return lines;
}

QString endText(const Plan &plan, const Organisation &organisation)
{
    if (!organisation.endsOn)
        return {};
    const QString day = shortDate(*organisation.endsOn);
    return organisation.successor.isEmpty()
        ? PanelWords::tr("%1; nobody follows it so far").arg(day)
        : PanelWords::tr("%1; followed by %2").arg(day, nameOf(plan, organisation.successor));
}

} // namespace

QString organisationHtml(const DirectoryMatter &matter, const Organisation &organisation)
{
    const Plan &plan = matter.plan;
    return headingHtml(organisation.nameOn(matter.today))
        + mutedHtml(organisation.code.text + QStringLiteral(" · ") + kindText(organisation.kind))
        + labelledHtml(PanelWords::tr("Last day"), endText(plan, organisation))
        + listHtml(PanelWords::tr("Contact"), contactLines(matter.contactOf(organisation.code)))
        + listHtml(PanelWords::tr("Report"), reportLines(plan, organisation, matter.today))
        + listHtml(PanelWords::tr("Names"), nameLines(organisation.name, organisation.names))
        + listHtml(PanelWords::tr("Member of"), escaped(namesOf(plan, organisation.memberOf)))
        + listHtml(PanelWords::tr("Members"), escaped(namesOf(plan, membersOf(plan, organisation.code))))
        + listHtml(PanelWords::tr("Leads these tasks"), taskLines(plan, organisation.code, true))
        + listHtml(PanelWords::tr("Coordinates in these tasks"), taskLines(plan, organisation.code, false))
        + listHtml(PanelWords::tr("Owns the figures of these targets"), targetLines(plan, organisation.code))
        + listHtml(PanelWords::tr("As the plan spells it"), escaped(organisation.spellings));
}

QString areaHtml(const DirectoryMatter &matter, const Area &area)
{
    const auto counted = matter.figures.find(area.id.value);
    const int figures = counted == matter.figures.end() ? 0 : counted->second;
    return headingHtml(area.nameOn(matter.today))
        + mutedHtml(PanelWords::tr("%n figure(s) this year", nullptr, figures))
        + listHtml(PanelWords::tr("Contact"), contactLines(matter.contactOf(area.id)))
        + listHtml(PanelWords::tr("Names"), nameLines(area.name, area.names));
}

} // namespace ansinh
