// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicator_clause.h"

#include "core/report/report_text.h"
#include "core/text/number_format.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

/// "24 buổi tuyên truyền": an item that begins with its own unit needs it only once.
QString counted(const IndicatorTotal &total)
{
    const QString name = withLowerFirst(total.name);
    const QString number = indicatorNumber(total, total.shares.front().value);
    if (!total.unit.isEmpty() && name.startsWith(total.unit, Qt::CaseInsensitive))
        return number + QLatin1Char(' ') + name;
    return name + QLatin1Char(' ') + indicatorAmount(total, total.shares.front().value);
}

QString yesNo(const IndicatorTotal &total)
{
    return isYes(total) ? withLowerFirst(total.name) : QStringLiteral("chưa đạt: ") + withLowerFirst(total.name);
}

QString money(const ReportReading &reading, const IndicatorTotal &total)
{
    const QString whole = withLowerFirst(total.name) + QLatin1Char(' ') + indicatorAmount(total, indicatorSum(total));
    if (total.shares.size() > 1)
        return QStringLiteral("%1 (%2)").arg(whole, indicatorShares(reading, total));
    const QString &fund = total.shares.front().fund;
    const bool isNamed = fund.isEmpty() || total.name.contains(fund, Qt::CaseInsensitive);
    return isNamed ? whole : QStringLiteral("%1 (nguồn: %2)").arg(whole, fund);
}

} // namespace

QString indicatorNumber(const IndicatorTotal &total, Decimal value)
{
    return total.isMoney || !value.isWhole() ? formatNumber(value) : countText(value.millionths() / Decimal::kScale);
}

QString indicatorAmount(const IndicatorTotal &total, Decimal value)
{
    const QString number = indicatorNumber(total, value);
    if (total.unit == QStringLiteral("%"))
        return number + total.unit;
    return (number + QLatin1Char(' ') + total.unit).trimmed();
}

QString indicatorShares(const ReportReading &reading, const IndicatorTotal &total)
{
    QStringList shares;
    for (const IndicatorShare &share : total.shares) {
        const QString source = total.isMoney ? share.fund : reading.nameInside(share.by);
        shares += (source + QLatin1Char(' ') + indicatorAmount(total, share.value)).trimmed();
    }
    return shares.join(QStringLiteral(", "));
}

Decimal indicatorSum(const IndicatorTotal &total)
{
    Decimal sum;
    for (const IndicatorShare &share : total.shares)
        sum = sum + share.value;
    return sum;
}

bool isYes(const IndicatorTotal &total)
{
    return std::all_of(total.shares.begin(), total.shares.end(),
                       [](const IndicatorShare &share) { return share.value == Decimal::fromWhole(1); });
}

QString indicatorClause(const ReportReading &reading, const IndicatorTotal &total)
{
    if (total.isMoney)
        return money(reading, total);
    if (total.isYesNo)
        return yesNo(total);
    if (total.shares.size() > 1)
        return QStringLiteral("%1 (%2)").arg(withLowerFirst(total.name), indicatorShares(reading, total));
    return counted(total);
}

} // namespace ansinh
