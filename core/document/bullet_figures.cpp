// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart_figures.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kCode{u"Mã", u"Code"};
constexpr Phrase kNote{u"Ghi chú", u"Note"};
constexpr Phrase kAll{u"Tổng cộng", u"Total"};
constexpr Phrase kMadeOf{u"%1 gồm", u"%1: which"};

ChartCell numberCell(const std::optional<ChartValue> &value)
{
    if (!value)
        return {};
    const QString &label = value->label;
    const qsizetype comma = label.indexOf(QLatin1Char(','));
    int decimals = 0;
    for (qsizetype i = comma + 1; comma >= 0 && i < label.size() && label.at(i).isDigit(); ++i)
        ++decimals;
    return {label, value->value, decimals, label.endsWith(QLatin1Char('%')), {}};
}

ChartCell countCell(int count)
{
    return {QString::number(count), Rational::fromWhole(count), 0, false, {}};
}

QString certaintyOf(const BulletChart &chart, ChartCertainty certainty)
{
    switch (certainty) {
    case ChartCertainty::Preliminary: return chart.preliminaryWord;
    case ChartCertainty::Estimate: return chart.estimateWord;
    case ChartCertainty::Official: break;
    }
    return {};
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

ChartLine lineOf(const BulletChart &chart, const BulletRow &row)
{
    // "Đạt" and "Không đạt" are no numbers, whatever stands behind them.
    const bool isNumber = row.value && !row.value->label.front().isLetter();
    const ChartCell value = isNumber || !row.value ? numberCell(row.value) : ChartCell{row.value->label};
    const QString word = isNumber ? row.word : QString();
    const QString certainty = row.value ? certaintyOf(chart, row.certainty) : QString();
    ChartLine line;
    line.cells = {{row.code, {}, 0, false, row.link},
                  {row.name},
                  {row.targetWord},
                  numberCell(row.expected),
                  value,
                  {row.verdict.word},
                  {joined({row.reason, word, certainty})}};
    return line;
}

/// One column for each state that occurs, in the order of the whole.
std::vector<ChartColumn> columnsOf(const std::vector<ProgressPart> &whole)
{
    std::vector<ChartColumn> columns;
    for (const ProgressPart &part : whole)
        columns.push_back({part.verdict.word, true});
    return columns;
}

void addCounts(ChartLine &line, const std::vector<ProgressPart> &whole, const std::vector<ProgressPart> &parts)
{
    for (const ProgressPart &each : whole) {
        const auto found = std::find_if(parts.begin(), parts.end(), [&](const ProgressPart &part) {
            return part.verdict.word == each.verdict.word;
        });
        line.cells.push_back(countCell(found == parts.end() ? 0 : found->count));
    }
}

ChartLine lineOf(const ProgressChart &chart, const ProgressRow &row)
{
    ChartLine line;
    line.cells = {{row.code, {}, 0, false, row.link}, {row.title}};
    addCounts(line, chart.tasks, row.tasks);
    line.cells.push_back({row.tasksMade});
    addCounts(line, chart.targets, row.targets);
    line.cells.push_back({row.targetsMade});
    return line;
}

} // namespace

ChartFigures figuresOf(const BulletChart &chart, ChartLanguage language)
{
    ChartFigures figures;
    figures.columns = {{kCode.in(language), false}, {chart.nameWord, false}, {chart.targetWord, true},
                       {chart.expectedWord, true},  {chart.valueWord, true}, {chart.verdictWord, false},
                       {kNote.in(language), false}};
    for (const BulletGroup &group : chart.groups) {
        if (!group.title.isEmpty())
            figures.lines.push_back({{{group.title}}, true});
        for (const BulletRow &row : group.rows)
            figures.lines.push_back(lineOf(chart, row));
    }
    return figures;
}

ChartFigures figuresOf(const ProgressChart &chart, ChartLanguage language)
{
    ChartFigures figures;
    figures.columns = {{kCode.in(language), false}, {chart.groupTitle, false}};
    const auto add = [&](const std::vector<ProgressPart> &whole, const QString &title) {
        for (const ChartColumn &column : columnsOf(whole))
            figures.columns.push_back({QStringLiteral("%1: %2").arg(title, column.header), true});
        figures.columns.push_back({kMadeOf.in(language).arg(title), false});
    };
    add(chart.tasks, chart.tasksTitle);
    add(chart.targets, chart.targetsTitle);
    for (const ProgressRow &row : chart.rows)
        figures.lines.push_back(lineOf(chart, row));
    ChartLine all;
    all.cells = {{}, {kAll.in(language)}};
    addCounts(all, chart.tasks, chart.tasks);
    all.cells.push_back({});
    addCounts(all, chart.targets, chart.targets);
    all.cells.push_back({});
    figures.lines.push_back(all);
    return figures;
}

} // namespace ansinh
