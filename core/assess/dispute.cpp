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

/// "11900/12500", or "95.15"; the shared denominator is nothing that the side said.
QString saidBy(const Figure &figure)
{
    if (!figure.numerator)
        return figure.value ? figure.value->toString() : QString();
    QString said = figure.numerator->toString() + QLatin1Char('/');
    if (figure.denominator)
        said += figure.denominator->toString();
    return figure.value ? said + QLatin1Char('|') + figure.value->toString() : said;
}

/// A total: as its fraction, else as the value, which is then a sum of decimals.
QString saidBy(const Measured &measured)
{
    if (measured.numerator && measured.denominator)
        return measured.numerator->toString() + QLatin1Char('/') + measured.denominator->toString();
    return measured.value ? measured.value->toFixed(Decimal::kDecimals) : QString();
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
    QStringList said;
    for (const Figure *side : sides) {
        dispute.sides.push_back(side->by);
        dispute.choices.push_back(side->by.text);
        said += side->by.text + QLatin1Char('=') + saidBy(*side);
    }
    dispute.seen = said.join(QLatin1Char(';'));
    dispute.isOpen = choiceOn(dispute, index).isEmpty();
    return dispute;
}

Dispute wholeDispute(const FigureIndex &index, const Period &period, const std::vector<DisputeSide> &sides)
{
    const bool isStated = sides.front().choice == QStringLiteral("whole");
    Dispute dispute = disputeOf(index, period);
    dispute.kind = isStated ? Dispute::Kind::PartsAndWhole : Dispute::Kind::Divisions;
    dispute.id = itemOf(index, period, isStated ? QStringLiteral("parts") : QStringLiteral("divisions"));
    QStringList said;
    for (const DisputeSide &side : sides) {
        dispute.choices.push_back(side.choice);
        said += side.choice + QLatin1Char('=') + saidBy(side.measured);
    }
    dispute.seen = said.join(QLatin1Char(';'));
    dispute.isOpen = choiceOn(dispute, index).isEmpty();
    return dispute;
}

QString choiceOn(const Dispute &dispute, const FigureIndex &index)
{
    const Decision *decision = decisionOn(dispute.id, index.history().decisions);
    if (!decision || (!decision->seen.isEmpty() && decision->seen != dispute.seen))
        return {};
    const bool exists
        = std::find(dispute.choices.begin(), dispute.choices.end(), decision->choice) != dispute.choices.end();
    return exists ? decision->choice : QString();
}

} // namespace ansinh
