// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assess/history.h"

namespace ansinh::test {

Target target(TargetKind kind, Comparison comparison, const char *value, Direction direction)
{
    Target told;
    told.code = Code<Target>(QStringLiteral("CT99"));
    told.kind = kind;
    told.comparison = comparison;
    if (value)
        told.value = decimal(value);
    told.direction = direction;
    told.due = QDate(2030, 12, 31);
    return told;
}

Target ratio(Comparison comparison, const char *value, Direction direction)
{
    Target told = target(TargetKind::Ratio, comparison, value, direction);
    told.unit = QStringLiteral("%");
    told.numerator = QStringLiteral("Người có thẻ");
    told.denominator = QStringLiteral("Dân số");
    return told;
}

Target count(Comparison comparison, const char *value, Direction direction)
{
    Target told = target(TargetKind::Count, comparison, value, direction);
    told.unit = QStringLiteral("hộ");
    return told;
}

Target yesNo(Comparison comparison)
{
    return target(TargetKind::YesNo, comparison, nullptr, Direction::Hold);
}

Figure &Told::figure(const Period &period)
{
    Figure told;
    told.target = target.code;
    told.period = period;
    told.by = by("LDTBXH");
    figures.push_back(told);
    return figures.back();
}

Told &Told::value(const Period &period, const char *number)
{
    figure(period).value = decimal(number);
    return *this;
}

Told &Told::fraction(const Period &period, const char *numerator, const char *denominator)
{
    Figure &told = figure(period);
    told.numerator = decimal(numerator);
    if (denominator)
        told.denominator = decimal(denominator);
    return *this;
}

Told &Told::state(const Period &period, FigureState state)
{
    figure(period).state = state;
    return *this;
}

Told &Told::of(const Part &part)
{
    figures.back().part = part;
    return *this;
}

Told &Told::from(const char *organisation)
{
    figures.back().by = by(organisation);
    return *this;
}

Told &Told::certain(Certainty certainty)
{
    figures.back().certainty = certainty;
    return *this;
}

Told &Told::withAreas(int number)
{
    for (int i = 1; i <= number; ++i)
        areas.push_back({Id<Area>{i}, QStringLiteral("Khu phố %1").arg(i), i});
    return *this;
}

Told &Told::withMembers(std::initializer_list<const char *> codes)
{
    for (const char *code : codes)
        members.push_back(by(code));
    return *this;
}

Told &Told::shared(int number, const char *value, qint64 areaId)
{
    denominators.push_back({{}, QStringLiteral("Dân số"), year(number).year, Id<Area>{areaId}, decimal(value), {}});
    return *this;
}

Told &Told::breaksAt(int number)
{
    breaks.push_back({{}, year(number).year, QStringLiteral("sáp nhập")});
    return *this;
}

Told &Told::assignedIs(int number, const char *value)
{
    assigned.push_back({target.code, year(number).year, decimal(value), {}});
    return *this;
}

Told &Told::decide(const char *item, const char *choice)
{
    Decision decision;
    decision.id = Id<Decision>{static_cast<qint64>(decisions.size()) + 1};
    decision.item = QString::fromUtf8(item);
    decision.choice = QString::fromUtf8(choice);
    decisions.push_back(decision);
    return *this;
}

} // namespace ansinh::test
