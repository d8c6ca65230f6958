// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace ansinh {

/// What a filter looks in: built once for a row, then matched at every keystroke.
struct SearchText
{
    QString accented; ///< the words of the text and its other spellings, parted by single spaces
    QString plain; ///< the same, character for character, without accents

    friend bool operator==(const SearchText &a, const SearchText &b) { return a.accented == b.accented; }
};

/// The cells of one row, joined by a space or a line break, ready to be searched.
SearchText searchTextOf(const QString &text);

/// A piece of a text: where it begins and how long it is.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(Span a, Span b) { return a.start == b.start && a.length == b.length; }
};

/// What somebody typed to narrow a table. Every word must be found, in any order. An accent that was
/// typed must be there, one that was not does not matter, letter by letter: "bao" finds "bảo" and
/// "báo", "bảo" finds only "bảo". A word of one or two characters begins a word or a number of the
/// text, a longer one may stand anywhere.
class Filter
{
public:
    explicit Filter(const QString &typed = {});

    /// Nothing typed: everything matches.
    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const SearchText &text) const;
    /// All that was typed stands there in a row, as a phrase.
    bool matchesPhrase(const SearchText &text) const;
    bool matches(const QString &text) const { return matches(searchTextOf(text)); }
    /// Where the words stand in a text as it is shown, in order and without overlap; what matches only by
    /// another spelling has no place.
    QVector<Span> spansIn(const QString &shown) const;

private:
    QVector<SearchText> m_words;
    SearchText m_phrase; ///< the words, parted by single spaces
};

} // namespace ansinh
