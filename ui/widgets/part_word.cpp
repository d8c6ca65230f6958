// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/part_word.h"

#include "ui/widgets/plan_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

const QLatin1String kArea("area:");
const QLatin1String kMember("member:");

} // namespace

QString wordOf(const Part &part)
{
    switch (part.kind) {
    case Part::Kind::Area: return kArea + QString::number(part.area.value);
    case Part::Kind::Member: return kMember + part.member.text;
    case Part::Kind::Whole: break;
    }
    return QStringLiteral("whole");
}

Part partOf(const QString &word)
{
    if (word.startsWith(kArea))
        return Part::ofArea({word.mid(kArea.size()).toLongLong()});
    if (word.startsWith(kMember))
        return Part::ofMember(Code<Organisation>(word.mid(kMember.size())));
    return Part::whole();
}

bool isPartWord(const QString &word)
{
    return word == QLatin1String("whole") || word.startsWith(kArea) || word.startsWith(kMember);
}

QString partName(const Plan &plan, const std::vector<Area> &areas, const Part &part, const QDate &day)
{
    if (part.isWhole())
        return QCoreApplication::translate("ansinh::PartWords", "Whole ward");
    if (part.kind == Part::Kind::Member)
        return nameOf(plan, part.member);
    const auto area
        = std::find_if(areas.begin(), areas.end(), [&](const Area &each) { return each.id == part.area; });
    return area == areas.end() ? QString() : area->nameOn(day);
}

} // namespace ansinh
