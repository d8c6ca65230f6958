// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/area_sentence.h"

#include "core/report/figure_text.h"
#include "core/report/reported_value.h"
#include "core/text/words.h"

#include <algorithm>
#include <map>

namespace ansinh {

namespace {

constexpr std::size_t kAreasToCompare = 3;
constexpr int kAreasNamed = 3;

struct AreaValue
{
    const Area *area;
    Rational value;
};

/// A figure without a denominator of its own is held against the shared one of its area.
std::optional<Rational> valueOf(const ReportReading &reading, const Target &target, Figure figure)
{
    if (!figure.denominator)
        figure.denominator = reading.sharedDenominator(target, figure.part.area);
    return reportedValue(target, figure);
}

/// Empty while organisations disagree.
std::vector<AreaValue> valuesByArea(const ReportReading &reading, const Target &target)
{
    std::map<qint64, Rational> values;
    for (const Figure *figure : reading.figuresOf(target)) {
        if (figure->part.kind != Part::Kind::Area)
            continue;
        const std::optional<Rational> value = valueOf(reading, target, *figure);
        if (!value)
            continue;
        const auto [place, isNew] = values.emplace(figure->part.area.value, *value);
        if (!isNew && place->second != *value)
            return {};
    }
    std::vector<AreaValue> ordered;
    for (const Area &area : reading.matter().areas) {
        const auto found = values.find(area.id.value);
        if (found != values.end())
            ordered.push_back({&area, found->second});
    }
    return ordered;
}

QString namesAt(const ReportReading &reading, const std::vector<AreaValue> &values, const Rational &value)
{
    QStringList names;
    for (const AreaValue &entry : values) {
        if (entry.value == value)
            names += entry.area->nameOn(reading.date());
    }
    return names.size() <= kAreasNamed ? joinWords(names) : QString();
}

QStringList keysOf(const ReportReading &reading, const Target &target, const std::vector<AreaValue> &values)
{
    QStringList keys;
    for (const AreaValue &entry : values)
        keys += reading.keyOf(target, Part::ofArea(entry.area->id));
    return keys;
}

const Mould &extremesMould()
{
    static const Mould mould{
        QStringLiteral("target.areas"),
        {QStringLiteral("Trong các khu phố, cao nhất là {top} ({most}), thấp nhất là {bottom} ({least})."),
         QStringLiteral("Giữa các khu phố, mức thấp nhất là {least} ({bottom}), cao nhất là {most} ({top})."),
         QStringLiteral("Khu phố có tỷ lệ cao nhất là {top} ({most}); thấp nhất là {bottom} ({least}).")}};
    return mould;
}

const Mould &oneEndMould()
{
    static const Mould mould{QStringLiteral("target.areas.one_end"),
                             {QStringLiteral("Trong các khu phố, {end} nhất là {names} ({value})."),
                              QStringLiteral("Khu phố có tỷ lệ {end} nhất là {names} ({value}).")}};
    return mould;
}

const Mould &equalMould()
{
    static const Mould mould{QStringLiteral("target.areas.equal"),
                             {QStringLiteral("{who} đều ở mức {value}."), QStringLiteral("{who} cùng ở mức {value}.")}};
    return mould;
}

QString equalText(const ReportReading &reading, const std::vector<AreaValue> &values, const QString &value,
                  MouldTurn &turn)
{
    const bool isAll = values.size() == reading.matter().areas.size();
    const QString who = isAll ? QStringLiteral("Tất cả các khu phố") : QStringLiteral("Các khu phố đã có số liệu");
    return turn.say(equalMould(), {{QStringLiteral("who"), who}, {QStringLiteral("value"), value}});
}

/// Nothing where too many share both ends.
QString oneEndText(const QString &end, const QString &names, const QString &value, MouldTurn &turn)
{
    if (names.isEmpty())
        return {};
    return turn.say(oneEndMould(),
                    {{QStringLiteral("end"), end}, {QStringLiteral("names"), names}, {QStringLiteral("value"), value}});
}

QString extremesText(const ReportReading &reading, const Target &target, const std::vector<AreaValue> &values,
                     MouldTurn &turn)
{
    const auto lower = [](const AreaValue &a, const AreaValue &b) { return a.value < b.value; };
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end(), lower);
    const Assessment &assessment = reading.assessmentOf(target);
    const QString least = amountText(target, lowest->value, assessment);
    const QString most = amountText(target, highest->value, assessment);
    if (least == most)
        return equalText(reading, values, least, turn);
    if (highest->value - lowest->value < Rational::fromWhole(1))
        return {}; // too close to tell the areas apart
    const QString top = namesAt(reading, values, highest->value);
    const QString bottom = namesAt(reading, values, lowest->value);
    if (top.isEmpty())
        return oneEndText(QStringLiteral("thấp"), bottom, least, turn);
    if (bottom.isEmpty())
        return oneEndText(QStringLiteral("cao"), top, most, turn);
    return turn.say(extremesMould(),
                    {{QStringLiteral("top"), top},
                     {QStringLiteral("bottom"), bottom},
                     {QStringLiteral("most"), most},
                     {QStringLiteral("least"), least}});
}

} // namespace

AreaSentence areaSentence(const ReportReading &reading, const Target &target, MouldTurn &turn)
{
    if (target.kind != TargetKind::Ratio)
        return {};
    const std::vector<AreaValue> values = valuesByArea(reading, target);
    if (values.size() < kAreasToCompare)
        return {};
    const QString text = extremesText(reading, target, values, turn);
    return {text, text.isEmpty() ? QStringList() : keysOf(reading, target, values)};
}

} // namespace ansinh
