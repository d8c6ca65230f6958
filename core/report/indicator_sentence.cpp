// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicator_sentence.h"

#include "core/report/indicator_totals.h"
#include "core/report/report_text.h"
#include "core/text/number_format.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

QString numberOf(const IndicatorTotal &total, Decimal value)
{
    return total.isMoney || !value.isWhole() ? formatNumber(value) : countText(value.millionths() / Decimal::kScale);
}

QString amountOf(const IndicatorTotal &total, Decimal value)
{
    const QString number = numberOf(total, value);
    if (total.unit == QStringLiteral("%"))
        return number + total.unit;
    return (number + QLatin1Char(' ') + total.unit).trimmed();
}

/// "24 buổi tuyên truyền": an item that begins with its own unit needs it only once.
QString counted(const IndicatorTotal &total)
{
    const QString name = withLowerFirst(total.name);
    const QString number = numberOf(total, total.shares.front().value);
    if (!total.unit.isEmpty() && name.startsWith(total.unit, Qt::CaseInsensitive))
        return number + QLatin1Char(' ') + name;
    return name + QLatin1Char(' ') + amountOf(total, total.shares.front().value);
}

QString sharesOf(const ReportReading &reading, const IndicatorTotal &total)
{
    QStringList shares;
    for (const IndicatorShare &share : total.shares) {
        const QString source = total.isMoney ? share.fund : reading.nameInside(share.by);
        shares += (source + QLatin1Char(' ') + amountOf(total, share.value)).trimmed();
    }
    return shares.join(QStringLiteral(", "));
}

QString yesNo(const IndicatorTotal &total)
{
    const bool yes = std::all_of(total.shares.begin(), total.shares.end(),
                                 [](const IndicatorShare &share) { return share.value == Decimal::fromWhole(1); });
    return yes ? withLowerFirst(total.name) : QStringLiteral("chưa đạt: ") + withLowerFirst(total.name);
}

QString money(const ReportReading &reading, const IndicatorTotal &total)
{
    Decimal sum;
    for (const IndicatorShare &share : total.shares)
        sum = sum + share.value;
    const QString whole = withLowerFirst(total.name) + QLatin1Char(' ') + amountOf(total, sum);
    if (total.shares.size() > 1)
        return QStringLiteral("%1 (%2)").arg(whole, sharesOf(reading, total));
    const QString &fund = total.shares.front().fund;
    const bool isNamed = fund.isEmpty() || total.name.contains(fund, Qt::CaseInsensitive);
    return isNamed ? whole : QStringLiteral("%1 (nguồn: %2)").arg(whole, fund);
}

QString clauseOf(const ReportReading &reading, const IndicatorTotal &total)
{
    if (total.isMoney)
        return money(reading, total);
    if (total.isYesNo)
        return yesNo(total);
    if (total.shares.size() > 1)
        return QStringLiteral("%1 (%2)").arg(withLowerFirst(total.name), sharesOf(reading, total));
    return counted(total);
}

/// The wording of the plan knows a verb for some: "tổ chức {value} buổi tuyên truyền".
QString toldOf(const ReportReading &reading, const IndicatorTotal &total)
{
    const QString mould = reading.wording().indicatorMould(total.name);
    if (mould.isEmpty() || total.shares.size() != 1)
        return clauseOf(reading, total);
    return filled(mould, {{QStringLiteral("value"), numberOf(total, total.shares.front().value)}});
}

/// The words of its mould before the number.
QString startOf(const ReportReading &reading, const IndicatorTotal &total)
{
    return reading.wording().indicatorMould(total.name).section(QLatin1Char('{'), 0, 0);
}

/// What follows the sentence so far: "khen thưởng 03 tập thể, 09 cá nhân" says a verb only once.
QString joined(const QString &sentence, const QString &clause, const QString &sharedStart)
{
    if (sentence.isEmpty())
        return clause;
    if (!sharedStart.isEmpty())
        return QStringLiteral(", ") + clause.mid(sharedStart.size());
    return (clause.startsWith(QStringLiteral("với ")) ? QStringLiteral(" ") : QStringLiteral("; ")) + clause;
}

} // namespace

QString indicatorSentence(const ReportReading &reading, const Task &task)
{
    const std::vector<IndicatorTotal> totals = indicatorTotals(reading, task);
    if (totals.empty())
        return {};
    QString text;
    QString start;
    for (const IndicatorTotal &total : totals) {
        const QString clause = toldOf(reading, total);
        const QString own = startOf(reading, total);
        text += joined(text, clause, !own.isEmpty() && own == start ? own : QString());
        start = own;
    }
    const bool hasVerb = !reading.wording().indicatorMould(totals.front().name).isEmpty();
    const QString opening = hasVerb ? QStringLiteral("Trong %1, ") : QStringLiteral("Kết quả trong %1: ");
    return opening.arg(reading.periodName()) + text + QLatin1Char('.');
}

QString indicatorCell(const ReportReading &reading, const Task &task)
{
    QStringList clauses;
    for (const IndicatorTotal &total : indicatorTotals(reading, task))
        clauses += clauseOf(reading, total);
    return clauses.isEmpty() ? QString() : withUpperFirst(clauses.join(QStringLiteral("; "))) + QLatin1Char('.');
}

} // namespace ansinh
