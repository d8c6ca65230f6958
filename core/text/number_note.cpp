// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number.h"
#include "core/text/number_format.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

constexpr int kShown = 40;

struct Sentence
{
    NumberNote note;
    const char *source;
};

constexpr Sentence kSentences[] = {
    {NumberNote::PartedThousands,
     QT_TRANSLATE_NOOP("core/text", "“%1” was read with its separator parting thousands.")},
    {NumberNote::UnitLeftOut, QT_TRANSLATE_NOOP("core/text", "Only the number of “%1” was taken.")},
    {NumberNote::TwoReadings,
     QT_TRANSLATE_NOOP("core/text",
                       "“%1” can be read in two ways. Write thousands without a separator (1234), or four "
                       "decimals (1,2340).")},
    {NumberNote::Placeholder,
     QT_TRANSLATE_NOOP("core/text",
                       "“%1” does not say why there is no number. Leave it empty, write 0, or choose a state.")},
    {NumberNote::Comparison,
     QT_TRANSLATE_NOOP("core/text", "“%1” is a comparison, not a figure. Write the figure itself.")},
    {NumberNote::Range,
     QT_TRANSLATE_NOOP("core/text", "“%1” is a range. Write one figure; put the range into the note.")},
    {NumberNote::Date, QT_TRANSLATE_NOOP("core/text", "“%1” is a date, not a figure. Write a number.")},
    {NumberNote::Words,
     QT_TRANSLATE_NOOP("core/text", "“%1” is not a number. Write digits, for example 95,15 or 38/38.")},
    {NumberNote::Magnitude,
     QT_TRANSLATE_NOOP("core/text", "“%1” holds a word that changes the number. Write all its digits.")},
    {NumberNote::Exponent, QT_TRANSLATE_NOOP("core/text", "“%1” is a number with an exponent. Write all its digits.")},
    {NumberNote::Separators,
     QT_TRANSLATE_NOOP("core/text", "The separators of “%1” fit no way of writing numbers. Write it like 1234,5.")},
    {NumberNote::TooLarge, QT_TRANSLATE_NOOP("core/text", "“%1” is too large (at most 900,000,000,000).")},
    {NumberNote::TooManyDecimals, QT_TRANSLATE_NOOP("core/text", "“%1” has more than six decimals. Round it.")},
};

QString sentences(NumberNote note)
{
    for (const Sentence &entry : kSentences) {
        if (entry.note == note)
            return QCoreApplication::translate("core/text", entry.source);
    }
    return {};
}

/// Parted before what was typed is put in, for that may hold a full stop of its own.
Explanation parted(const QString &sentences)
{
    const qsizetype end = sentences.indexOf(QStringLiteral(". "));
    if (end < 0)
        return {sentences, {}};
    return {sentences.left(end + 1), sentences.mid(end + 2)};
}

} // namespace

Explanation explanationOf(const ParsedNumber &parsed, const QString &typed)
{
    const QString shown = typed.trimmed().left(kShown);
    if (parsed.note == NumberNote::TwoReadings && parsed.readings.size() == 2) {
        Explanation two = parted(
            QCoreApplication::translate("core/text", "“%1” can be %2 or %3. Write the one that is meant."));
        two.message
            = two.message.arg(shown, editableNumber(parsed.readings.first()), editableNumber(parsed.readings.last()));
        return two;
    }
    Explanation one = parted(sentences(parsed.note));
    if (!one.message.isEmpty())
        one.message = one.message.arg(shown);
    return one;
}

QString explain(const ParsedNumber &parsed, const QString &typed)
{
    const Explanation words = explanationOf(parsed, typed);
    return words.remedy.isEmpty() ? words.message : words.message + QLatin1Char(' ') + words.remedy;
}

} // namespace ansinh
