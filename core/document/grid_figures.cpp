// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart_figures.h"

#include <set>

namespace ansinh {

namespace {

constexpr Phrase kArea{u"Khu phố", u"Khu phố"};
constexpr Phrase kTarget{u"Mục tiêu", u"Target"};
constexpr Phrase kFurthest{u"Xa mục tiêu nhất", u"Furthest from the target"};
constexpr Phrase kCode{u"Mã", u"Code"};
constexpr Phrase kOrganisation{u"Đơn vị", u"Organisation"};
constexpr Phrase kOnTime{u"Số đơn vị gửi đúng hạn", u"On time"};
constexpr Phrase kLate{u"Số đơn vị gửi chậm", u"Late"};
constexpr Phrase kMissing{u"Số đơn vị chưa gửi, đã quá hạn", u"Missing, overdue"};
constexpr Phrase kAwaited{u"Số đơn vị chưa gửi, còn hạn", u"Not sent, still time"};
constexpr Phrase kTargetName{u"Chỉ tiêu", u"Target"};
constexpr Phrase kAgainst{u"So với %1", u"Against %1"};
constexpr Phrase kAgainstFirst{u"So với năm đầu", u"Against first year"};
constexpr Phrase kWay{u"Nhận xét", u"Comparison"};

int decimalsOf(const QString &label)
{
    const qsizetype comma = label.indexOf(QLatin1Char(','));
    if (comma < 0)
        return 0;
    qsizetype end = comma + 1;
    while (end < label.size() && label[end].isDigit())
        ++end;
    return static_cast<int>(end - comma - 1);
}

/// A yes or no is a word, not the number behind it.
ChartCell cellOf(const std::optional<ChartValue> &value, const QString &absent = {}, const Destination &link = {})
{
    if (!value)
        return {absent, {}, 0, false, link};
    const bool isNumber
        = !value->label.isEmpty() && (value->label.back().isDigit() || value->label.endsWith(QLatin1Char('%')));
    if (!isNumber)
        return {value->label, {}, 0, false, link};
    return {value->label, value->value, decimalsOf(value->label), value->label.endsWith(QLatin1Char('%')), link};
}

ChartCell countCell(int count)
{
    return {QString::number(count), Rational::fromWhole(count), 0, false, {}};
}

QString headOf(const ShadeColumn &column)
{
    return QStringLiteral("%1. %2").arg(column.code, column.title);
}

ChartLine lineOf(const ShadeChart &chart, const QString &title, QString ShadeColumn::*word)
{
    ChartLine line{{{title}}, false};
    for (const ShadeColumn &column : chart.columns)
        line.cells.push_back({column.*word});
    return line;
}

ChartLine yearsLine(const ReturnChart &chart, const QString &title, int ReturnYear::*count)
{
    ChartLine line{{{}, {title}}, false};
    for (const ReturnYear &year : chart.years)
        line.cells.push_back(countCell(year.*count));
    return line;
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

ChartLine lineOf(const CompareRow &row, bool isShared)
{
    ChartCell baseline = cellOf(row.baseline);
    if (row.baseline && !isShared)
        baseline.text = QStringLiteral("%1 (%2)").arg(row.baseline->label, row.baselinePeriod);
    QStringList words{row.wayWord, row.reason};
    words.removeAll(QString());
    ChartLine line{{{row.code, {}, 0, false, row.link}, {row.name, {}, 0, false, row.link}}, false};
    line.cells.insert(line.cells.end(),
                      {baseline,
                       cellOf(row.before),
                       cellOf(row.now),
                       {row.changeBefore},
                       {row.changeBaseline},
                       {words.join(QStringLiteral("; "))}});
    return line;
}

} // namespace

ChartFigures figuresOf(const ShadeChart &chart, ChartLanguage language)
{
    ChartFigures figures;
    if (chart.columns.empty())
        return figures;
    figures.columns.push_back({kArea.in(language), false});
    for (const ShadeColumn &column : chart.columns)
        figures.columns.push_back({headOf(column), true});
    for (const ShadeRow &row : chart.rows) {
        ChartLine line{{{row.name}}, false};
        for (const ShadeCell &cell : row.cells)
            line.cells.push_back(cellOf(cell.value, cell.reason, cell.link));
        figures.lines.push_back(std::move(line));
    }
    figures.lines.push_back(lineOf(chart, kTarget.in(language), &ShadeColumn::targetWord));
    figures.lines.push_back(lineOf(chart, kFurthest.in(language), &ShadeColumn::furthest));
    return figures;
}

ChartFigures figuresOf(const ReturnChart &chart, ChartLanguage language)
{
    ChartFigures figures;
    if (chart.rows.empty())
        return figures;
    figures.columns = {{kCode.in(language), false}, {kOrganisation.in(language), false}};
    for (const ReturnYear &year : chart.years)
        figures.columns.push_back({year.period, false});
    for (const ReturnRow &row : chart.rows) {
        ChartLine line{{{row.code}, {row.name}}, false};
        for (const ReturnCell &cell : row.cells)
            line.cells.push_back({cell.word, {}, 0, false, cell.link});
        figures.lines.push_back(std::move(line));
    }
    figures.lines.push_back(yearsLine(chart, kOnTime.in(language), &ReturnYear::onTime));
    figures.lines.push_back(yearsLine(chart, kLate.in(language), &ReturnYear::late));
    figures.lines.push_back(yearsLine(chart, kMissing.in(language), &ReturnYear::missing));
    figures.lines.push_back(yearsLine(chart, kAwaited.in(language), &ReturnYear::awaited));
    return figures;
}

ChartFigures figuresOf(const CompareChart &chart, ChartLanguage language)
{
    ChartFigures figures;
    if (chart.groups.empty())
        return figures;
    const QString shared = sharedBaseline(chart);
    const QString first
        = shared.isEmpty() ? chart.baselineWord : QStringLiteral("%1 (%2)").arg(chart.baselineWord, shared);
    figures.columns = {{kCode.in(language), false},
                       {kTargetName.in(language), false},
                       {first, true},
                       {chart.beforeWord, true},
                       {chart.nowWord, true},
                       {kAgainst.in(language).arg(chart.beforeWord), true},
                       {kAgainstFirst.in(language), true},
                       {kWay.in(language), false}};
    for (const CompareGroup &group : chart.groups) {
        if (!group.title.isEmpty())
            figures.lines.push_back({{{group.title}}, true});
        for (const CompareRow &row : group.rows)
            figures.lines.push_back(lineOf(row, !shared.isEmpty()));
    }
    return figures;
}

} // namespace ansinh
