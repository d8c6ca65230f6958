// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/organisation_names.h"

#include "core/plan/asked.h"
#include "core/report/report_text.h"

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

QString shortNames(const ReportReading &reading, const Codes &codes, qsizetype most, const QString &what)
{
    QStringList names;
    for (const Code<Organisation> &code : codes)
        names += reading.nameInside(code);
    names.removeDuplicates();
    return shortList(names, most, what);
}

} // namespace ansinh
