// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/dispute.h"

#include "core/assess/decisions.h"

#include <algorithm>

namespace ansinh {

namespace {

QString nameOf(Id<Area> id, const std::vector<Area> &areas)
{
    for (const Area &area : areas)
        if (area.id == id)
            return area.name;
    return QLatin1Char('#') + QString::number(id.value);
}

QString itemOf(const FigureIndex &index, const Period &period, const QString &subject)
{
    return index.target().code.text + QLatin1Char('/') + itemName(period) + QLatin1Char('/') + subject;
}

Dispute disputeOf(const FigureIndex &index, const Period &period)
{
    Dispute dispute;
    dispute.target = index.target().code;
    dispute.period = period;
    return dispute;
}

} // namespace

QString itemName(const Period &period)
{
    return period.half ? period.year.toString() + QStringLiteral("-H1") : period.year.toString();
}

QString itemName(const Part &part, const std::vector<Area> &areas)
{
    switch (part.kind) {
    case Part::Kind::Whole: return QStringLiteral("whole");
    case Part::Kind::Area: return QStringLiteral("area:") + nameOf(part.area, areas);
    case Part::Kind::Member: return QStringLiteral("member:") + part.member.text;
    }
    return {};
}

Dispute sourcesDispute(const FigureIndex &index, const Period &period, const std::vector<const Figure *> &sides)
{
    Dispute dispute = disputeOf(index, period);
    dispute.kind = Dispute::Kind::Sources;
    dispute.part = sides.front()->part;
    dispute.id = itemOf(index, period, itemName(dispute.part, index.history().areas));
    for (const Figure *side : sides) {
        dispute.sides.push_back(side->by);
        dispute.choices.push_back(side->by.text);
    }
    dispute.isOpen = choiceOn(dispute, index).isEmpty();
    return dispute;
}

Dispute wholeDispute(const FigureIndex &index, const Period &period, const std::vector<QString> &choices)
{
    const bool isStated = choices.front() == QStringLiteral("whole");
    Dispute dispute = disputeOf(index, period);
    dispute.kind = isStated ? Dispute::Kind::PartsAndWhole : Dispute::Kind::Divisions;
    dispute.id = itemOf(index, period, isStated ? QStringLiteral("parts") : QStringLiteral("divisions"));
    dispute.choices = choices;
    dispute.isOpen = choiceOn(dispute, index).isEmpty();
    return dispute;
}

QString choiceOn(const Dispute &dispute, const FigureIndex &index)
{
    const QString choice = choiceOn(dispute.id, index.history().decisions);
    const bool exists = std::find(dispute.choices.begin(), dispute.choices.end(), choice) != dispute.choices.end();
    return exists ? choice : QString();
}

} // namespace ansinh
