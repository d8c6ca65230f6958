// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/task_answers.h"

#include "core/actions/typed_cell.h"
#include "core/text/number_format.h"
#include "core/year/funds.h"

#include <QRegularExpression>

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

QString plainUnit(const TaskIndicatorValue &value)
{
    return value.unit.normalized(QString::NormalizationForm_C).simplified().toLower();
}

bool isMoney(const TaskIndicatorValue &value)
{
    return !value.fund.isEmpty() || isMoneyUnit(value.unit);
}

bool isRate(const TaskIndicatorValue &value)
{
    const QString unit = plainUnit(value);
    return unit.contains(u'%') || unit.contains(u'‰') || unit.contains(u'/');
}

/// Whether its unit is one of things that are counted. Without a unit nobody can say.
bool isCounted(const TaskIndicatorValue &value)
{
    static const QRegularExpression measure(QStringLiteral(
        "^(m|m2|m²|m3|m³|km|km2|km²|ha|kg|g|tạ|tấn|lít|giờ|ngày|tháng|năm|tuổi|điểm|mét|ki-lô-mét|héc-ta)( .*)?$"));
    const QString unit = plainUnit(value);
    return !unit.isEmpty() && !isMoney(value) && !isRate(value) && !measure.match(unit).hasMatch();
}

AmountKind kindOf(const TaskIndicatorValue &value)
{
    if (plainUnit(value) == QLatin1String("%"))
        return AmountKind::Share;
    return isMoney(value) || isRate(value) ? AmountKind::Amount : AmountKind::Count;
}

} // namespace

bool saysTheSame(const TaskResult &a, const TaskResult &b)
{
    return a.text == b.text && a.progress == b.progress && a.difficulties == b.difficulties
        && a.proposals == b.proposals;
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

namespace {

/// Attained or not; any other word says that there is no answer yet, or is none.
std::optional<Decimal> yesNoOf(AmountReader &cells, const FilledCell &cell, const QString &subject)
{
    if (cell.isBlank() || cells.isUnreadable(cell))
        return {};
    if (const auto attained = attainedIn(cell))
        return Decimal::fromWhole(*attained ? 1 : 0);
    const auto state = stateFromWords(cell.text);
    if (!isPlaceholder(cell) && !(state && *state != FigureState::Reported))
        cells.raise("not_yes_no", cell, {subject, cell.text});
    else if (cells.read(cell, AmountKind::Amount).state)
        cells.raise("nothing_recorded", cell, {subject, cell.text});
    return {};
}

std::optional<Decimal> numberOf(AmountReader &cells, const FilledCell &cell, const TaskIndicatorValue &blank)
{
    const AmountReading reading = cells.read(cell, kindOf(blank));
    if (reading.fraction)
        cells.raise("not_a_number:fraction", cell, {cell.text});
    if (reading.state == FigureState::NoneArisen) {
        cells.raise("none_as_zero", cell, {cell.text});
        return Decimal();
    }
    if (reading.state)
        cells.raise("nothing_recorded", cell, {blank.indicator, cell.text});
    if (!reading.number)
        return {};
    if (reading.number->isNegative())
        cells.raise("negative", cell, {blank.indicator, formatNumber(*reading.number)});
    else if (isCounted(blank) && !reading.number->isWhole())
        cells.raise("not_whole", cell, {blank.indicator, formatNumber(*reading.number)});
    return reading.number;
}

} // namespace

std::optional<TaskIndicatorValue> indicatorOf(AmountReader &cells, const FilledTaskRow &row,
                                              const TaskIndicatorValue &blank, bool isYesNo)
{
    const auto number = isYesNo ? yesNoOf(cells, row.result, blank.indicator) : numberOf(cells, row.result, blank);
    if (!number)
        return {};
    TaskIndicatorValue value = blank;
    value.value = *number;
    return value;
}

} // namespace ansinh
