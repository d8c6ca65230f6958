// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/period_words.h"

#include "core/text/date_text.h"

namespace ansinh {

namespace {

constexpr Phrase kHalf{u"6T/%1", u"H1/%1"};
constexpr Phrase kYear{u"Năm %1", u"Year %1"};
constexpr Phrase kFirstHalf{u"6 tháng đầu năm %1", u"First half of %1"};
constexpr Phrase kAsOf{u"%1, tính đến ngày %2", u"%1, as of %2"};

QDate endOf(const Period &period)
{
    return period.half ? QDate(period.year.number(), 6, 30) : QDate(period.year.number(), 12, 31);
}

} // namespace

QString shortPeriod(const Period &period, ChartLanguage language)
{
    return period.half ? kHalf.in(language).arg(period.year.number()) : period.year.toString();
}

QString periodLine(const Period &period, const QDate &today, ChartLanguage language)
{
    const QString name = (period.half ? kFirstHalf : kYear).in(language).arg(period.year.number());
    return today > endOf(period) ? name : kAsOf.in(language).arg(name, shortDate(today));
}

QString inLanguage(const QString &displayed, ChartLanguage language)
{
    if (language == ChartLanguage::Vietnamese)
        return displayed;
    if (displayed == QStringLiteral("đạt"))
        return QStringLiteral("yes");
    if (displayed == QStringLiteral("không đạt"))
        return QStringLiteral("no");
    QString english = displayed;
    english.replace(QStringLiteral("điểm %"), QStringLiteral("points"));
    return english;
}

} // namespace ansinh
