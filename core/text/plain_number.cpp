// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_number.h"

#include <QStringList>

namespace ansinh {

namespace {

constexpr qsizetype kGroup = 3;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

ParsedNumber refused(NumberNote note)
{
    ParsedNumber parsed;
    parsed.note = note;
    return parsed;
}

/// The runs of digits and the separators between them: "1.234,5" is {1, 234, 5} and ".,".
struct Runs
{
    QStringList digits;
    QString separators;
};

Runs runsOf(const QString &text)
{
    Runs runs;
    QString run;
    for (const QChar c : text) {
        if (isDigit(c)) {
            run.append(c);
            continue;
        }
        runs.digits.append(run);
        runs.separators.append(c);
        run.clear();
    }
    runs.digits.append(run);
    return runs;
}

/// Whether the first `count` runs are thousands: one to three digits and no zero in front, then threes.
bool areGroups(const Runs &runs, qsizetype count)
{
    const QString &first = runs.digits.first();
    if (first.isEmpty() || first.size() > kGroup || first.startsWith(u'0'))
        return false;
    for (qsizetype i = 1; i < count; ++i) {
        if (runs.digits.at(i).size() != kGroup || runs.separators.at(i - 1) != runs.separators.at(0))
            return false;
    }
    return true;
}

ParsedNumber read(const QString &whole, QString decimals, bool negative)
{
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > Decimal::kDecimals)
        return refused(NumberNote::TooManyDecimals);
    QString text = whole.isEmpty() ? QStringLiteral("0") : whole;
    if (!decimals.isEmpty())
        text += u'.' + decimals;
    const Result<Decimal> magnitude = Decimal::from(text);
    if (!magnitude)
        return refused(NumberNote::TooLarge);
    ParsedNumber parsed;
    parsed.kind = NumberKind::Number;
    parsed.value = negative ? Decimal() - *magnitude : *magnitude;
    return parsed;
}

/// "1.234": 1234 or 1,234. A zero in front is no thousand, so "0.500" is asked even of whole numbers.
ParsedNumber readThreeDigits(const Runs &runs, bool negative, NumberColumn column)
{
    ParsedNumber thousands = read(runs.digits.join(QString()), {}, negative);
    if (column == NumberColumn::Whole && areGroups(runs, 2)) {
        thousands.note = NumberNote::PartedThousands;
        return thousands;
    }
    ParsedNumber parsed = refused(NumberNote::TwoReadings);
    parsed.kind = NumberKind::Ambiguous;
    parsed.readings = {thousands.value, read(runs.digits.first(), runs.digits.last(), negative).value};
    return parsed;
}

ParsedNumber readOneSeparator(const Runs &runs, bool negative, NumberColumn column)
{
    const QString &first = runs.digits.first();
    const QString &last = runs.digits.last();
    if (runs.separators.at(0) == u' ')
        return areGroups(runs, 2) ? read(first + last, {}, negative) : refused(NumberNote::Separators);
    if (last.size() == kGroup && !first.isEmpty() && first.size() <= kGroup)
        return readThreeDigits(runs, negative, column);
    return read(first, last, negative);
}

/// With several separators the last one is the decimal one, unless it is the same as the others.
ParsedNumber readManySeparators(const Runs &runs, bool negative)
{
    const qsizetype last = runs.separators.size() - 1;
    const bool hasDecimals = runs.separators.at(last) != runs.separators.at(0);
    if (!areGroups(runs, hasDecimals ? last + 1 : last + 2) || (hasDecimals && runs.separators.at(last) == u' '))
        return refused(NumberNote::Separators);
    if (!hasDecimals)
        return read(runs.digits.join(QString()), {}, negative);
    return read(runs.digits.mid(0, last + 1).join(QString()), runs.digits.last(), negative);
}

} // namespace

ParsedNumber readPlainNumber(const QString &text, NumberColumn column)
{
    const bool negative = text.startsWith(u'-');
    const Runs runs = runsOf(negative ? text.mid(1) : text);
    if (runs.digits.last().isEmpty())
        return refused(NumberNote::Separators);
    if (runs.separators.isEmpty())
        return read(runs.digits.first(), {}, negative);
    if (runs.separators.size() == 1)
        return readOneSeparator(runs, negative, column);
    return readManySeparators(runs, negative);
}

} // namespace ansinh
