// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/organisation_names.h"

#include "core/plan/asked.h"
#include "core/report/report_text.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

} // namespace

Codes withGroups(const Plan &plan, Codes codes)
{
    for (const Organisation &group : plan.organisations) {
        const Codes members = membersOf(plan, group.code);
        const bool isWhole = members.size() > 1
            && std::all_of(members.begin(), members.end(), [&](const auto &member) { return contains(codes, member); });
        if (!isWhole)
            continue;
        *std::find(codes.begin(), codes.end(), members.front()) = group.code;
        codes.erase(
            std::remove_if(codes.begin(), codes.end(), [&](const auto &code) { return contains(members, code); }),
            codes.end());
    }
    return codes;
}

QString issuerNameOf(const Plan &plan, const QDate &day)
{
    const Organisation *issuer = plan.organisation(plan.identity.issuer);
    return issuer ? issuer->nameOn(day) : kPeoplesCommittee + plan.identity.place;
}

QString unitWordOf(const Plan &plan, const QDate &day)
{
    const QString name = issuerNameOf(plan, day);
    const QString unit = name.startsWith(kPeoplesCommittee, Qt::CaseInsensitive) ? name.mid(kPeoplesCommittee.size())
                                                                                 : plan.identity.place;
    return unit.section(QLatin1Char(' '), 0, 0).toLower();
}

QString insideSentence(const QString &name)
{
    if (!name.startsWith(QStringLiteral("Các ")))
        return name;
    return withLowerFirst(name.section(QStringLiteral(" ("), 0, 0)); // "(Hiệu trưởng)" is for lists
}

QString shortNames(const ReportReading &reading, const Codes &codes, qsizetype most, const QString &what)
{
    QStringList names;
    for (const Code<Organisation> &code : codes)
        names += reading.nameInside(code);
    names.removeDuplicates();
    return shortList(names, most, what);
}

} // namespace ansinh
