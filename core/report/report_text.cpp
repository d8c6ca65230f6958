// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"

#include "core/text/normalise.h"
#include "core/text/number_format.h"
#include "core/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace ansinh {

namespace {

constexpr qint64 kTwoDigits = 10;

bool endsWithMark(const QString &text)
{
    static const QString marks = QStringLiteral(".;:,…");
    return !text.isEmpty() && marks.contains(text.back());
}

/// "./." and dots that trail off count as marks too.
QString withoutMark(QString text)
{
    while (endsWithMark(text) || text.endsWith(QLatin1Char('/')) || text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

/// A dash or plus that began a line of a list says nothing inside a paragraph.
QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral("^[-–—+•*]\\s*(?=\\D)"));
    return QString(line).remove(bullet);
}

/// Names with commas of their own are parted by semicolons.
QString separatorOf(const QStringList &names)
{
    const bool hasComma
        = std::any_of(names.begin(), names.end(), [](const QString &name) { return name.contains(QLatin1Char(',')); });
    return hasComma ? QStringLiteral("; ") : QStringLiteral(", ");
}

QString others(qsizetype count, const QString &what)
{
    return QStringLiteral(" và %1 %2 khác").arg(countText(count), what);
}

QString lineAsSentence(const QString &line)
{
    static const QString closing = QStringLiteral("!?");
    const QString text = withoutBullet(line).simplified();
    if (!text.isEmpty() && closing.contains(text.back()))
        return withUpperFirst(text);
    const QString core = withoutMark(text);
    return core.isEmpty() ? QString() : withUpperFirst(core) + QLatin1Char('.');
}

} // namespace

QString filled(const QString &mould, const QHash<QString, QString> &words)
{
    QString text;
    for (qsizetype at = 0; at < mould.size();) {
        const qsizetype open = mould.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : mould.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return text + mould.mid(at);
        text += mould.mid(at, open - at) + words.value(mould.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return text;
}

QString asSentence(const QString &words)
{
    QStringList sentences;
    for (const QString &line : multiLine(words).split(QLatin1Char('\n'))) {
        const QString sentence = lineAsSentence(line);
        if (!sentence.isEmpty())
            sentences += sentence;
    }
    return sentences.join(QLatin1Char(' '));
}

QString asPhrase(const QString &words)
{
    return withoutMark(asSentence(words));
}

QString closed(const QString &text)
{
    return text.chopped(1) + QStringLiteral("./.");
}

QString joinNames(const QStringList &names)
{
    const QString conjunction = QStringLiteral(" và ");
    const bool isAmbiguous = std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return name.contains(conjunction) || name.contains(QLatin1Char(','));
    });
    return isAmbiguous ? names.join(separatorOf(names)) : joinWords(names);
}

QString shortList(const QStringList &words, qsizetype most, const QString &what)
{
    if (words.size() <= most + 1)
        return joinNames(words);
    return words.first(most).join(separatorOf(words)) + others(words.size() - most, what);
}

QString shortPhrases(const QStringList &phrases, qsizetype most, const QString &what)
{
    if (phrases.size() <= most + 1)
        return phrases.join(QStringLiteral("; "));
    return phrases.first(most).join(QStringLiteral("; ")) + others(phrases.size() - most, what);
}

QString countText(qint64 count)
{
    const QString digits = formatNumber(Rational::fromWhole(count), 0);
    return count > 0 && count < kTwoDigits ? QLatin1Char('0') + digits : digits;
}

} // namespace ansinh
