// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_layout.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ansinh {

namespace {

// All in heights of a line of text.
constexpr double kSmall = 0.88; ///< of the font, for names and words
constexpr double kTwoColumns = 58; ///< from this width on
constexpr double kBetweenColumns = 1.8;
constexpr double kGap = 0.55;
constexpr double kMostTarget = 4.6; ///< a longer one takes two lines
constexpr double kLeastBar = 4.5;
constexpr double kMostBar = 10;
constexpr double kBarShare = 0.29; ///< of what the name and the bar have together
constexpr double kNarrowBarShare = 0.22; ///< where a name has one line only
constexpr double kLeastName = 7.5;
constexpr double kMark = 0.62;
constexpr double kRowPadding = 0.22;
constexpr double kTitle = 1.45;
constexpr double kKeyGap = 0.45;

constexpr double kEvenness = 1.05; ///< how much higher than needed two columns may be to keep a group together

template <class Visit> void eachRow(const BulletChart &chart, Visit visit)
{
    for (const BulletGroup &group : chart.groups) {
        for (const BulletRow &row : group.rows)
            visit(row);
    }
}

double widestCode(const BulletChart &chart, const QFontMetricsF &metrics)
{
    double width = 0;
    eachRow(chart, [&](const BulletRow &row) { width = std::max(width, metrics.horizontalAdvance(row.code)); });
    return width;
}

double widestTarget(const BulletChart &chart, const QFontMetricsF &metrics)
{
    double width = metrics.horizontalAdvance(chart.targetWord);
    eachRow(chart, [&](const BulletRow &row) { width = std::max(width, metrics.horizontalAdvance(row.targetWord)); });
    return width;
}

double widestValue(const BulletChart &chart, const QFontMetricsF &metrics, const QFontMetricsF &heads)
{
    double width = heads.horizontalAdvance(chart.valueWord);
    eachRow(chart, [&](const BulletRow &row) {
        if (row.value)
            width = std::max(width, metrics.horizontalAdvance(row.value->label));
    });
    return width;
}

double widestVerdict(const BulletChart &chart, const QFontMetricsF &metrics)
{
    double width = metrics.horizontalAdvance(chart.verdictWord);
    eachRow(chart, [&](const BulletRow &row) {
        if (row.value)
            width = std::max(width, metrics.horizontalAdvance(row.verdict.word));
    });
    return width;
}

/// One slot after the other.
void lineUp(BulletSlots &places, double gap)
{
    double left = 0;
    for (BulletSlot *slot : {&places.code, &places.name, &places.target, &places.bar, &places.value, &places.verdict}) {
        slot->left = left;
        left += slot->width + gap;
    }
}

BulletSlots slotsOf(const BulletChart &chart, double width, const BulletLayout &layout, int nameLines)
{
    const QFontMetricsF metrics(layout.font);
    const QFontMetricsF small(layout.small);
    const double em = layout.em;
    BulletSlots places;
    places.code.width = widestCode(chart, small) + 1;
    places.target.width = std::min(widestTarget(chart, small) + 1, kMostTarget * em);
    places.value.width = widestValue(chart, metrics, small) + 1;
    places.verdict.width = (kMark + 0.3) * em + widestVerdict(chart, small) + 1;
    const auto spare = [&] {
        return width - places.code.width - places.target.width - places.value.width - places.verdict.width
            - 5 * kGap * em;
    };
    if (spare() < (kLeastName + kLeastBar) * em) {
        places.hasVerdictWords = false;
        places.verdict.width = kMark * em;
    }
    const double rest = std::max(spare(), 2 * em);
    places.bar.width = std::clamp(rest * (nameLines > 1 ? kBarShare : kNarrowBarShare),
                                  std::min(kLeastBar * em, rest / 2), kMostBar * em);
    places.name.width = rest - places.bar.width;
    lineUp(places, kGap * em);
    return places;
}

double rowHeight(const BulletRow &row, const BulletLayout &layout, int nameLines)
{
    const auto lines = [&](const QString &text, double width, int most) {
        return static_cast<double>(broken(text, layout.small, width, most).size());
    };
    const BulletSlots &places = layout.places;
    double most
        = std::max(lines(row.name, places.name.width, nameLines), lines(row.targetWord, places.target.width, 2));
    if (!row.value)
        most = std::max(most, lines(absenceOf(row), places.verdict.right() - places.bar.left - layout.em, 2));
    else if (!row.hasBar())
        most = std::max(most, lines(row.word, places.bar.width, 2));
    return std::max(most * layout.pitch, QFontMetricsF(layout.font).height()) + kRowPadding * layout.em;
}

/// All titles and rows below each other, in one column.
std::vector<BulletLine> linesOf(const BulletChart &chart, double width, const BulletLayout &layout, int nameLines)
{
    std::vector<BulletLine> lines;
    double top = 0;
    const auto add = [&](const BulletGroup &group, const BulletRow *row, double height) {
        lines.push_back({&group, row, false, QRectF(0, top, width, height)});
        top += height;
    };
    for (const BulletGroup &group : chart.groups) {
        if (!group.title.isEmpty())
            add(group, nullptr, kTitle * layout.em);
        for (const BulletRow &row : group.rows)
            add(group, &row, rowHeight(row, layout, nameLines));
    }
    return lines;
}

/// A break before this line repeats the title of its group.
bool splitsGroup(const std::vector<BulletLine> &lines, size_t at)
{
    return lines[at].row != nullptr && !lines[at].group->title.isEmpty();
}

/// The line with which the second column begins: as even as can be, a group whole where that costs little.
size_t breakOf(const std::vector<BulletLine> &lines, double title)
{
    const double all = lines.back().area.bottom();
    size_t best = lines.size();
    double least = all;
    for (size_t i = 1; i < lines.size(); ++i) {
        if (splitsGroup(lines, i) && lines[i - 1].row == nullptr)
            continue; // a title is not left alone
        const bool splits = splitsGroup(lines, i);
        const double first = lines[i].area.top();
        const double height = std::max(first, all - first + (splits ? title : 0)) * (splits ? kEvenness : 1);
        if (height < least) {
            least = height;
            best = i;
        }
    }
    return best;
}

std::vector<BulletLine> inTwoColumns(std::vector<BulletLine> lines, double left, double title)
{
    const size_t at = lines.empty() ? 0 : breakOf(lines, title);
    if (at >= lines.size())
        return lines;
    double up = lines[at].area.top();
    if (splitsGroup(lines, at)) {
        const QRectF first = lines[at].area;
        up -= title;
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at),
                     {lines[at].group, nullptr, true, QRectF(0, up, first.width(), title)});
    }
    for (size_t i = at; i < lines.size(); ++i)
        lines[i].area.translate(left, -up);
    return lines;
}

/// Only the signs that occur.
ChartKey keyOf(const BulletChart &chart)
{
    bool has[] = {false, false, false};
    bool hasTarget = false;
    bool hasExpected = false;
    eachRow(chart, [&](const BulletRow &row) {
        if (!row.hasBar())
            return;
        has[static_cast<int>(row.certainty)] = true;
        hasTarget = hasTarget || row.target;
        hasExpected = hasExpected || row.expected;
    });
    ChartKey key;
    const QString words[] = {chart.valueWord, chart.preliminaryWord, chart.estimateWord};
    for (const auto certainty : {ChartCertainty::Official, ChartCertainty::Preliminary, ChartCertainty::Estimate}) {
        if (has[static_cast<int>(certainty)])
            key.push_back(barItem(certainty, words[static_cast<int>(certainty)]));
    }
    if (hasTarget)
        key.push_back(tickItem(kTargetTick, chart.targetWord));
    if (hasExpected)
        key.push_back(tickItem(kExpectedTick, chart.expectedWord));
    return key;
}

/// Titles and rows below the heads; where they end.
double arrangeLines(BulletLayout &layout, const BulletChart &chart, int nameLines)
{
    const QRectF head = layout.heads.front();
    layout.lines = linesOf(chart, head.width(), layout, nameLines);
    if (layout.heads.size() > 1)
        layout.lines = inTwoColumns(std::move(layout.lines), layout.heads[1].left(), kTitle * layout.em);
    double bottom = head.bottom();
    for (BulletLine &line : layout.lines) {
        line.area.translate(0, head.bottom());
        bottom = std::max(bottom, line.area.bottom());
    }
    return bottom;
}

} // namespace

BulletLayout layoutOf(const BulletChart &chart, double width, const QFont &font, int nameLines)
{
    BulletLayout layout;
    layout.font = font;
    layout.small = sized(font, kSmall);
    layout.em = QFontMetricsF(font).height();
    layout.pitch = QFontMetricsF(layout.small).height();
    layout.summary = countsOf(chart.summary, false);
    layout.summaryArea = QRectF(0, 0, width, keyHeight(layout.summary, width, font));
    const bool isDouble = width >= kTwoColumns * layout.em;
    const double between = kBetweenColumns * layout.em;
    const double column = isDouble ? (width - between) / 2 : width;
    const QRectF head(0, layout.summaryArea.bottom() + kKeyGap * layout.em, column, layout.pitch * 1.15);
    layout.heads = {head};
    if (isDouble)
        layout.heads.push_back(head.translated(column + between, 0));
    layout.places = slotsOf(chart, column, layout, nameLines);
    const double bottom = arrangeLines(layout, chart, nameLines);
    layout.key = keyOf(chart);
    layout.keyArea = QRectF(0, bottom + kKeyGap * layout.em, width, keyHeight(layout.key, width, layout.small));
    layout.height = layout.keyArea.bottom();
    return layout;
}

QString absenceOf(const BulletRow &row)
{
    return row.reason.isEmpty() ? row.verdict.word : QStringLiteral("%1: %2").arg(row.verdict.word, row.reason);
}

} // namespace ansinh
