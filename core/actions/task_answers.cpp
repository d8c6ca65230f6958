// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/task_answers.h"

#include "core/actions/typed_cell.h"
#include "core/text/number_format.h"

#include <iterator>

namespace ansinh {

namespace {

struct ResultText
{
    FilledCell FilledTaskRow::*cell;
    QString TaskResult::*text;
};

constexpr ResultText kTexts[] = {{&FilledTaskRow::result, &TaskResult::text},
                                 {&FilledTaskRow::progress, &TaskResult::progress},
                                 {&FilledTaskRow::difficulties, &TaskResult::difficulties},
                                 {&FilledTaskRow::proposals, &TaskResult::proposals}};

bool isMoney(const TaskIndicatorValue &value)
{
    return !value.fund.isEmpty() || value.unit.contains(QStringLiteral("đồng"));
}

} // namespace

bool saysTheSame(const TaskResult &a, const TaskResult &b)
{
    return a.text == b.text && a.progress == b.progress && a.difficulties == b.difficulties && a.proposals == b.proposals;
}

QString resultWords(const TaskResult &result)
{
    QStringList lines;
    for (const ResultText &each : kTexts) {
        if (!(result.*each.text).isEmpty())
            lines += result.*each.text;
    }
    return lines.join(QLatin1Char('\n'));
}

QString indicatorWords(const TaskIndicatorValue &value, bool isYesNo)
{
    if (isYesNo)
        return value.value.isZero() ? QStringLiteral("Không đạt") : QStringLiteral("Đạt");
    const QString number = formatNumber(value.value);
    return value.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, value.unit);
}

std::optional<TaskResult> resultOf(AmountReader &cells, const FilledTaskRow &row, const TaskResult &blank,
                                   const TaskResult *before)
{
    TaskResult result = before ? *before : blank;
    bool isWritten = false;
    for (const ResultText &each : kTexts) {
        const FilledCell &cell = row.*each.cell;
        if (cell.isBlank() || cells.isUnreadable(cell) || isPlaceholder(cell))
            continue;
        result.*each.text = cell.text;
        isWritten = true;
    }
    return isWritten ? std::optional<TaskResult>(result) : std::nullopt;
}

std::optional<TaskIndicatorValue> indicatorOf(AmountReader &cells, const FilledTaskRow &row,
                                              const TaskIndicatorValue &blank, bool isYesNo)
{
    const FilledCell &cell = row.result;
    TaskIndicatorValue value = blank;
    if (isYesNo && !cell.number && !cell.isBlank()) {
        if (const auto attained = attainedFromWords(cell.text)) {
            value.value = Decimal::fromWhole(*attained ? 1 : 0);
            return value;
        }
    }
    const AmountReading reading = cells.read(cell, isMoney(blank) ? AmountKind::Amount : AmountKind::Count);
    if (reading.fraction)
        cells.raise("not_a_number:fraction", cell, {cell.text});
    if (reading.state == FigureState::NoneArisen) {
        cells.raise("none_as_zero", cell, {cell.text});
        return value;
    }
    if (!reading.number)
        return {};
    if (reading.number->isNegative())
        cells.raise("negative", cell, {blank.indicator, formatNumber(*reading.number)});
    value.value = *reading.number;
    return value;
}

} // namespace ansinh
