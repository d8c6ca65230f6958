// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filter.h"

#include "core/text/abbreviation.h"
#include "core/text/fold.h"
#include "core/text/letter.h"
#include "core/text/spelling.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr qsizetype kShortestAnywhere = 3;

QString wordsOf(const QString &text)
{
    return wordsAndNumbers(matchKey(text));
}

/// Character for character, so that a place found in one text is the place in the other.
QString plainOf(const QString &accented)
{
    QString plain = accented;
    for (QChar &c : plain)
        c = QChar(letterOf(c).plain);
    return plain;
}

SearchText bothLayers(const QString &accented)
{
    return {accented, plainOf(accented)};
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || text.at(at - 1) == u' ';
}

bool holdsAccents(const QString &accented, qsizetype at, const QString &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const Letter wanted = letterOf(typed.at(i));
        const Letter found = letterOf(accented.at(at + i));
        if (wanted.tone != Tone::Ngang && wanted.tone != found.tone)
            return false;
        if (wanted.toneless != wanted.plain && wanted.toneless != found.toneless)
            return false;
    }
    return true;
}

/// In a text as it is shown words are parted by anything, and a number begins where a letter ends.
bool beginsShownWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || text.at(at - 1).isDigit() != text.at(at).isDigit();
}

SearchText asShown(const QString &text)
{
    return bothLayers(letterKey(text));
}

void addSpans(QVector<Span> &spans, const SearchText &shown, const SearchText &word)
{
    const qsizetype length = word.plain.size();
    for (qsizetype at = shown.plain.indexOf(word.plain); at >= 0; at = shown.plain.indexOf(word.plain, at + length)) {
        if ((length >= kShortestAnywhere || beginsShownWord(shown.plain, at))
            && holdsAccents(shown.accented, at, word.accented))
            spans.append({at, length});
    }
}

bool isIn(const SearchText &text, const SearchText &word)
{
    const bool anywhere = word.plain.size() >= kShortestAnywhere;
    for (qsizetype at = text.plain.indexOf(word.plain); at >= 0; at = text.plain.indexOf(word.plain, at + 1)) {
        if ((anywhere || beginsWord(text.plain, at)) && holdsAccents(text.accented, at, word.accented))
            return true;
    }
    return false;
}

} // namespace

SearchText searchTextOf(const QString &text)
{
    QString words = wordsOf(text);
    for (const QString &spelling : otherSpellings(text)) {
        const QString more = wordsOf(spelling);
        words += u' ' + more;
        if (more.contains(u' '))
            words += u' ' + QString(more).remove(u' '); // "TB&XH" is also typed "tbxh"
    }
    return bothLayers(words);
}

Filter::Filter(const QString &typed)
{
    for (const QString &token : matchKey(typed).split(u' ', Qt::SkipEmptyParts)) {
        const QString pieces = wordsAndNumbers(token);
        if (pieces.contains(u' ') && !longFormsOf(token).isEmpty()) {
            m_words.append(bothLayers(QString(pieces).remove(u' ')));
            continue;
        }
        for (const QString &piece : pieces.split(u' ', Qt::SkipEmptyParts))
            m_words.append(bothLayers(piece));
    }
    QStringList words;
    for (const SearchText &word : m_words)
        words += word.accented;
    m_phrase = bothLayers(words.join(u' '));
}

bool Filter::matches(const SearchText &text) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&text](const SearchText &word) { return isIn(text, word); });
}

bool Filter::matchesPhrase(const SearchText &text) const
{
    return isIn(text, m_phrase);
}

QVector<Span> Filter::spansIn(const QString &shown) const
{
    QVector<Span> all;
    const SearchText text = asShown(shown);
    for (const SearchText &word : m_words)
        addSpans(all, text, word);
    std::sort(all.begin(), all.end(), [](Span a, Span b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QVector<Span> apart;
    for (const Span span : all) {
        if (apart.isEmpty() || span.start >= apart.last().start + apart.last().length)
            apart.append(span);
    }
    return apart;
}

} // namespace ansinh
