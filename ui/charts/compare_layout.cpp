// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_layout.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <set>

namespace ansinh {

namespace {

constexpr Phrase kAgainst{u"So với %1", u"Against %1"};
constexpr Phrase kAgainstFirst{u"So với năm đầu", u"Against first year"};

// In heights of a line.
constexpr double kAxis = 11;
constexpr double kLeastName = 11;
constexpr double kMostName = 27;
constexpr double kPadding = 0.8; ///< of a column
constexpr double kRowPadding = 0.5;
constexpr int kNameLines = 3;
constexpr double kBesideName = 40; ///< so wide, the axis stands beside the name
constexpr double kNarrowAxis = 15;
constexpr int kReasonLines = 3;
constexpr int kWordLines = 4;

struct Texts
{
    std::vector<QString> codes;
    std::vector<QString> baselines;
    std::vector<QString> values;
    std::vector<QString> changes;
    std::vector<QString> ways;
};

Texts textsOf(const CompareChart &chart)
{
    const QString shared = sharedBaseline(chart);
    Texts texts;
    for (const CompareGroup &group : chart.groups) {
        for (const CompareRow &row : group.rows) {
            texts.codes.push_back(row.code);
            texts.baselines.push_back(baselineText(row, shared));
            for (const auto *value : {&row.before, &row.now})
                texts.values.push_back(*value ? (*value)->label : QString());
            texts.changes.insert(texts.changes.end(), {row.changeBefore, row.changeBaseline});
            texts.ways.push_back(row.wayWord);
        }
    }
    return texts;
}

void layNarrow(CompareLayout &layout, double width)
{
    layout.wayLeft = width - layout.wayWidth;
    layout.isAxisBeside = width >= layout.line * kBesideName;
    layout.axisWidth = layout.isAxisBeside ? layout.line * kNarrowAxis : width - layout.codeWidth;
    layout.axisLeft = layout.isAxisBeside ? layout.wayLeft - layout.axisWidth : layout.codeWidth;
    layout.nameWidth = (layout.isAxisBeside ? layout.axisLeft : layout.wayLeft) - layout.codeWidth;
}

void layColumns(CompareLayout &layout, const CompareChart &chart, double width, const QFont &font,
                const CompareHeads &heads)
{
    const Texts texts = textsOf(chart);
    const double line = layout.line;
    const QFont bold = boldOf(font);
    const auto widest = [&](const std::vector<QString> &of, const std::vector<QString> &head) {
        return std::max(widestOf(of, font), widestOf(head, bold)) + line * kPadding;
    };
    layout.codeWidth = widestOf(texts.codes, font) + line * 0.7;
    layout.baselineWidth = widest(texts.baselines, {heads.baseline});
    layout.valueWidth
        = std::max(widest(texts.values, {heads.before, heads.now}), widestOf(texts.values, bold) + line * kPadding);
    layout.changeWidth = widest(texts.changes, {heads.changeBefore, heads.changeBaseline});
    layout.wayWidth = widestOf(texts.ways, font) + line * 2.1;
    layout.axisWidth = line * kAxis;
    const double fixed = layout.codeWidth + layout.axisWidth + layout.baselineWidth + 2 * layout.valueWidth
        + 2 * layout.changeWidth + layout.wayWidth;
    layout.isWide = width - fixed >= line * kLeastName;
    if (!layout.isWide) {
        layNarrow(layout, width);
        return;
    }
    layout.nameWidth = std::min(width - fixed, line * kMostName);
    layout.axisWidth += width - fixed - layout.nameWidth; // what the names do not need
    layout.axisLeft = layout.codeWidth + layout.nameWidth;
    layout.valuesLeft = layout.axisLeft + layout.axisWidth;
    layout.wayLeft = layout.changeBaselineRight();
}

int reasonLines(const CompareLayout &layout, const CompareRow &row, const QFontMetricsF &metrics)
{
    if (row.reason.isEmpty())
        return 0;
    const double from = row.changeBaseline.isEmpty() ? layout.nowRight() : layout.changeBaselineRight();
    const double room = layout.wayLeft + layout.wayWidth - from - layout.line * kPadding;
    return linesOf(row.reason, room, metrics, kReasonLines);
}

double wideRow(const CompareLayout &layout, const CompareRow &row, const QFontMetricsF &metrics)
{
    const int lines = std::max({1, linesOf(row.name, layout.nameWidth - layout.line * 0.6, metrics, kNameLines),
                                reasonLines(layout, row, metrics)});
    return layout.line * (lines + kRowPadding);
}

double narrowRow(const CompareChart &chart, const CompareLayout &layout, const CompareRow &row, double width,
                 const QFontMetricsF &metrics, ChartLanguage language)
{
    int lines = linesOf(row.name, layout.nameWidth - layout.line * 0.6, metrics, kNameLines);
    lines += row.hasAxis && !layout.isAxisBeside ? 1 : 0;
    lines += linesOf(wholeLine(chart, row, language), width - layout.codeWidth, metrics, kWordLines);
    return layout.line * (lines + kRowPadding);
}

void layRows(CompareLayout &layout, const CompareChart &chart, double width, const QFont &font, ChartLanguage language)
{
    const QFontMetricsF metrics(font);
    for (const CompareGroup &group : chart.groups) {
        layout.rowHeights.emplace_back();
        for (const CompareRow &row : group.rows)
            layout.rowHeights.back().push_back(layout.isWide ? wideRow(layout, row, metrics)
                                                             : narrowRow(chart, layout, row, width, metrics, language));
    }
}

double bodyHeight(const CompareLayout &layout, const CompareChart &chart)
{
    double height = layout.headHeight;
    for (size_t group = 0; group < chart.groups.size(); ++group) {
        height += chart.groups[group].title.isEmpty() ? 0 : layout.groupHeight;
        for (const double row : layout.rowHeights[group])
            height += row;
    }
    return height;
}

} // namespace

CompareHeads compareHeads(const CompareChart &chart, ChartLanguage language)
{
    const QString shared = sharedBaseline(chart);
    CompareHeads heads;
    heads.baseline = shared.isEmpty() ? chart.baselineWord : QStringLiteral("%1 (%2)").arg(chart.baselineWord, shared);
    heads.before = chart.beforeWord;
    heads.now = chart.nowWord;
    heads.changeBefore = kAgainst.in(language).arg(chart.beforeWord);
    heads.changeBaseline = shared.isEmpty() ? kAgainstFirst.in(language) : kAgainst.in(language).arg(shared);
    return heads;
}

QString sharedBaseline(const CompareChart &chart)
{
    std::set<QString> years;
    for (const CompareGroup &group : chart.groups) {
        for (const CompareRow &row : group.rows) {
            if (row.baseline)
                years.insert(row.baselinePeriod);
        }
    }
    return years.size() == 1 ? *years.begin() : QString();
}

QString baselineText(const CompareRow &row, const QString &shared)
{
    if (!row.baseline)
        return QStringLiteral("–");
    return shared.isEmpty() ? QStringLiteral("%1 (%2)").arg(row.baseline->label, row.baselinePeriod)
                            : row.baseline->label;
}

QString valuesLine(const CompareChart &chart, const CompareRow &row)
{
    QStringList words;
    if (row.baseline && row.baselinePeriod != chart.beforeWord && row.baselinePeriod != chart.nowWord)
        words += QStringLiteral("%1: %2").arg(row.baselinePeriod, row.baseline->label);
    if (row.before)
        words += QStringLiteral("%1: %2").arg(chart.beforeWord, row.before->label);
    words += QStringLiteral("%1: %2").arg(chart.nowWord, row.now ? row.now->label : QStringLiteral("–"));
    return words.join(QStringLiteral(" → "));
}

QString changesLine(const CompareChart &chart, const CompareRow &row, ChartLanguage language)
{
    QStringList words;
    if (!row.changeBefore.isEmpty())
        words += QStringLiteral("%1: %2").arg(kAgainst.in(language).arg(chart.beforeWord), row.changeBefore);
    if (!row.changeBaseline.isEmpty() && row.baselinePeriod != chart.beforeWord)
        words += QStringLiteral("%1: %2").arg(kAgainst.in(language).arg(row.baselinePeriod), row.changeBaseline);
    if (!row.reason.isEmpty())
        words += row.reason;
    return words.join(QStringLiteral("; "));
}

QString wholeLine(const CompareChart &chart, const CompareRow &row, ChartLanguage language)
{
    const QString changes = changesLine(chart, row, language);
    const QString values = valuesLine(chart, row);
    return changes.isEmpty() ? values : values + QStringLiteral(". ") + changes;
}

CompareLayout compareLayout(const CompareChart &chart, double width, const QFont &font, const ChartKey &key,
                            ChartLanguage language)
{
    CompareLayout layout;
    layout.line = QFontMetricsF(font).height();
    layColumns(layout, chart, width, font, compareHeads(chart, language));
    layout.headHeight = layout.isWide ? layout.line * 1.6 : 0;
    layout.groupHeight = layout.line * 1.9;
    layRows(layout, chart, width, font, language);
    layout.keyTop = bodyHeight(layout, chart) + layout.line * 0.7;
    layout.height = layout.keyTop + keyHeight(key, width, font);
    return layout;
}

} // namespace ansinh
