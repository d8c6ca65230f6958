// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_finding.h"

#include "core/text/syllable.h"

#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

constexpr qsizetype kShortest = 2; ///< letters of a word that proves something
constexpr int kEnoughByFont = 1; ///< words, where fonts name the encoding
constexpr int kEnough = 2;
constexpr int kSure = 3;
constexpr int kMostOdd = 4; ///< odd words for ten that fit: above that it may be another language
constexpr int kMostOddWhenSure = 2;

/// The words that tell, each once.
struct Evidence
{
    QSet<QString> tcvn3; ///< Vietnamese syllables only when read so
    QSet<QString> vni;
    QSet<QString> unicode; ///< only as they stand
    QSet<QString> odd; ///< in none

    const QSet<QString> &of(LegacyEncoding encoding) const { return encoding == LegacyEncoding::Vni ? vni : tcvn3; }
    void add(const Evidence &more)
    {
        tcvn3 |= more.tcvn3;
        vni |= more.vni;
        odd |= more.odd;
    }
};

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What words are parted by in every encoding.
bool isBetweenWords(QChar c)
{
    const bool isPunctuation = c.unicode() >= 0x2013 && c.unicode() <= 0x2026;
    return isPunctuation || c.isSpace() || (c.unicode() < 0x80 && !c.isLetter());
}

/// Large letters stand first or throughout: "tÕ" is no word of Unicode.
bool isOrderly(const QString &word)
{
    const QString rest = word.mid(1);
    return rest == rest.toLower() || word == word.toUpper();
}

bool isWordIn(const QString &word, LegacyEncoding encoding)
{
    const QString read = fromLegacy(word, encoding);
    const bool isDisordered = encoding != LegacyEncoding::Tcvn3 && !isOrderly(read); // there the font has the capitals
    return read.size() >= kShortest && !isAscii(read) && !isDisordered && isSyllable(read);
}

void addWord(Evidence &evidence, const QString &word)
{
    if (word.size() < kShortest || isAscii(word))
        return;
    if (evidence.tcvn3.contains(word) || evidence.unicode.contains(word))
        return; // known
    const bool asIs = isWordIn(word, LegacyEncoding::None);
    const bool tcvn3 = isWordIn(word, LegacyEncoding::Tcvn3);
    const bool vni = isWordIn(word, LegacyEncoding::Vni);
    if (!asIs && !tcvn3 && !vni)
        evidence.odd.insert(word);
    else if (asIs && !tcvn3 && !vni)
        evidence.unicode.insert(word);
    else if (tcvn3 && !asIs && !vni)
        evidence.tcvn3.insert(word);
    else if (vni && !asIs && !tcvn3)
        evidence.vni.insert(word);
}

Evidence evidenceIn(const QString &text)
{
    Evidence evidence;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBetweenWords(text.at(i)))
            continue;
        addWord(evidence, text.mid(begin, i - begin));
        begin = i + 1;
    }
    return evidence;
}

/// It speaks of itself.
bool proves(const Evidence &evidence, LegacyEncoding encoding)
{
    return evidence.of(encoding).size() > evidence.unicode.size();
}

/// A text that can be in an older encoding.
bool isOpen(const LegacyText &text)
{
    return !isAscii(text.text) && !isSymbolFont(text.font) && !isUnicodeVietnamese(text.text);
}

/// What all texts say.
struct Gathered
{
    Evidence evidence; ///< of those that are not Unicode
    QSet<QString> tcvn3ByFont; ///< texts that have the font, and nothing that speaks against it
    QSet<QString> vniByFont;
    bool hasUnicode = false;

    void add(const LegacyText &text);
    bool hasFont(LegacyEncoding encoding) const
    {
        return !(encoding == LegacyEncoding::Vni ? vniByFont : tcvn3ByFont).isEmpty();
    }
    bool isEnough(LegacyEncoding encoding) const;
    bool isSure(LegacyEncoding encoding) const;
};

void Gathered::add(const LegacyText &text)
{
    hasUnicode = hasUnicode || isUnicodeVietnamese(text.text);
    if (!isOpen(text))
        return;
    const Evidence its = evidenceIn(text.text);
    if (its.unicode.size() > qMax(its.tcvn3.size(), its.vni.size())) {
        hasUnicode = true;
        return;
    }
    evidence.add(its);
    const LegacyEncoding named = encodingOfFont(text.font);
    if (named == LegacyEncoding::Tcvn3 && its.vni.isEmpty())
        tcvn3ByFont.insert(text.text);
    if (named == LegacyEncoding::Vni && its.tcvn3.isEmpty())
        vniByFont.insert(text.text);
}

bool Gathered::isEnough(LegacyEncoding encoding) const
{
    const qsizetype words = evidence.of(encoding).size();
    if (hasFont(encoding) && words >= kEnoughByFont)
        return true;
    return words >= kEnough && evidence.odd.size() * 10 <= words * kMostOdd;
}

bool Gathered::isSure(LegacyEncoding encoding) const
{
    const qsizetype words = evidence.of(encoding).size();
    return (words >= kSure || hasFont(encoding)) && evidence.odd.size() * 10 <= words * kMostOddWhenSure;
}

LegacyEncoding strongest(const Gathered &gathered)
{
    const qsizetype tcvn3 = gathered.evidence.tcvn3.size();
    const qsizetype vni = gathered.evidence.vni.size();
    const bool byFont = gathered.hasFont(LegacyEncoding::Tcvn3) || gathered.hasFont(LegacyEncoding::Vni);
    if (!byFont && qMin(tcvn3, vni) * 3 > qMax(tcvn3, vni))
        return LegacyEncoding::None; // it speaks for both
    const LegacyEncoding encoding = vni > tcvn3 ? LegacyEncoding::Vni : LegacyEncoding::Tcvn3;
    return gathered.isEnough(encoding) ? encoding : LegacyEncoding::None;
}

void addExamples(LegacyFinding &finding, const std::vector<LegacyText> &texts)
{
    std::vector<std::pair<qsizetype, LegacyExample>> telling;
    QSet<QString> seen;
    for (const LegacyText &text : texts) {
        const LegacyEncoding encoding = encodingIn(finding, text);
        const QString after = fromLegacy(text.text, encoding, text.font);
        if (after == text.text)
            continue;
        ++finding.converted;
        if (!seen.contains(text.text))
            telling.push_back({evidenceIn(text.text).of(encoding).size(), {text.text, after, text.font}});
        seen.insert(text.text);
    }
    std::stable_sort(telling.begin(), telling.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (size_t i = 0; i < telling.size() && i < kLegacyExamples; ++i)
        finding.examples.push_back(telling[i].second);
}

} // namespace

LegacyFinding findLegacy(const std::vector<LegacyText> &texts)
{
    Gathered gathered;
    for (const LegacyText &text : texts)
        gathered.add(text);
    LegacyFinding finding;
    finding.encoding = strongest(gathered);
    if (finding.encoding == LegacyEncoding::None)
        return finding;
    finding.isSure = gathered.isSure(finding.encoding);
    finding.isMixed = gathered.hasUnicode;
    addExamples(finding, texts);
    return finding;
}

LegacyEncoding legacyEncodingOf(const std::vector<LegacyText> &texts)
{
    return findLegacy(texts).encoding;
}

LegacyEncoding encodingIn(const LegacyFinding &finding, const LegacyText &text)
{
    const bool isConverted
        = finding.encoding != LegacyEncoding::None && !isSymbolFont(text.font) && !isUnicodeVietnamese(text.text);
    if (!isConverted)
        return LegacyEncoding::None;
    const LegacyEncoding named = encodingOfFont(text.font);
    const LegacyEncoding encoding = named == LegacyEncoding::None ? finding.encoding : named;
    const Evidence its = evidenceIn(text.text);
    const bool isKept = !proves(its, encoding) && (its.unicode.size() > 0 || (finding.isMixed && named != encoding));
    return isKept ? LegacyEncoding::None : encoding;
}

LegacyReading readLegacy(const LegacyFinding &finding, const LegacyText &text)
{
    return readLegacy(text.text, encodingIn(finding, text), text.font);
}

} // namespace ansinh
