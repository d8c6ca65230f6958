// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_place.h"

#include "core/assess/dispute.h"

#include <QStringList>

#include <algorithm>

namespace ansinh {

namespace {

const QString kFigure = QStringLiteral("figure:");
const QString kArea = QStringLiteral("area:");
const QString kMember = QStringLiteral("member:");

std::optional<Period> periodFrom(const QString &text)
{
    const auto year = Year::from(text.left(4));
    if (!year)
        return {};
    const Period period{*year, text.size() > 4};
    return itemName(period) == text ? std::optional<Period>(period) : std::nullopt;
}

std::optional<Part> partFrom(const QString &text, const std::vector<Area> &areas)
{
    if (text == QLatin1String("whole"))
        return Part::whole();
    if (text.startsWith(kMember))
        return Part::ofMember(Code<Organisation>(text.mid(kMember.size())));
    const auto named
        = std::find_if(areas.begin(), areas.end(), [&](const Area &area) { return text == kArea + area.name; });
    return named == areas.end() ? std::nullopt : std::optional<Part>(Part::ofArea(named->id));
}

} // namespace

Place figurePlace(const FigureKey &key, const std::vector<Area> &areas)
{
    const QStringList words{key.target.text, itemName(key.period), itemName(key.part, areas), key.by.text};
    return {QStringLiteral("journal"), {}, kFigure + words.join(QLatin1Char('/')), {}};
}

std::optional<FigureKey> figureKeyFrom(const QString &detail, const std::vector<Area> &areas)
{
    const QStringList words = detail.mid(kFigure.size()).split(QLatin1Char('/'));
    if (!detail.startsWith(kFigure) || words.size() < 4)
        return {};
    // The name of an area may have a stroke of its own.
    const QString part = words.mid(2, words.size() - 3).join(QLatin1Char('/'));
    const auto period = periodFrom(words[1]);
    const auto itsPart = partFrom(part, areas);
    if (!period || !itsPart)
        return {};
    return FigureKey{Code<Target>(words[0]), *period, *itsPart, Code<Organisation>(words.last())};
}

} // namespace ansinh
