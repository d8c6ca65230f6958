// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tcvn3_reading.h"

#include "core/text/legacy_table.h"
#include "core/text/letter.h"
#include "core/text/syllable.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr QChar kHorn(0x00AD); ///< ư
constexpr QChar kBar(0x00AE); ///< đ
constexpr int kCapitalWord = 2; ///< large letters: one alone only begins a name

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

bool isLetter(QChar c)
{
    return isAsciiLetter(c) || !tcvn3Letter(c).isNull();
}

bool isWordPart(QChar c)
{
    return isLetter(c) || !tcvnCapital(c).isNull();
}

bool isDash(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2212);
}

QString lettersOf(QStringView word)
{
    QString letters;
    for (const QChar c : word) {
        const QChar letter = tcvn3Letter(c);
        letters += letter.isNull() ? c : letter;
    }
    return letters;
}

QStringView lettersBefore(const QString &text, qsizetype place)
{
    qsizetype begin = place;
    while (begin > 0 && isLetter(text.at(begin - 1)))
        --begin;
    return QStringView(text).mid(begin, place - begin);
}

QStringView lettersAfter(const QString &text, qsizetype place)
{
    qsizetype end = place + 1;
    while (end < text.size() && isLetter(text.at(end)))
        ++end;
    return QStringView(text).mid(place + 1, end - place - 1);
}

/// An ordinary hyphen between these: "ph-êng", but neither "c- " (a point of a list) nor "TH-C" (two short forms).
bool isHornByHyphen(const QString &onset, const QString &rest)
{
    if (rest.isEmpty())
        return onset.size() > 1;
    return !onset.isEmpty() && (rest.at(0).isLower() || std::any_of(rest.begin(), rest.end(), isVietnameseVowel));
}

/// Whether the dash stands where only ư makes a syllable: "n−íc", "nh− vËy"; not in "kinh tÕ−x· héi", "A − B".
bool isHorn(const QString &text, qsizetype place)
{
    const QString onset = lettersOf(lettersBefore(text, place));
    const QString rest = lettersOf(lettersAfter(text, place));
    if ((onset.isEmpty() && rest.isEmpty()) || (!onset.isEmpty() && !isOnset(onset)) || !isRime(u'ư' + rest))
        return false;
    return text.at(place) != u'-' || isHornByHyphen(onset, rest);
}

bool isSmallAscii(QChar c)
{
    return isAsciiLetter(c) && c.isLower();
}

/// Those that cannot be taken for small ones.
int ownCapitals(QStringView word)
{
    return static_cast<int>(std::count_if(
        word.begin(), word.end(), [](QChar c) { return isAsciiLetter(c) ? c.isUpper() : tcvn3Letter(c).isUpper(); }));
}

/// Reads one text; its words share what is known of the capitals.
class Reader
{
public:
    Reader(const QString &text, const QString &font)
        : m_text(text), m_isCapitalFont(encodingOfFont(font) == LegacyEncoding::Tcvn3 && font.endsWith(u'H'))
    {
    }

    LegacyReading read();

private:
    void putHornsBack();
    void learnCapitals();
    void readWord(qsizetype begin, qsizetype end);
    bool isLoneO(qsizetype place) const;
    bool staysSymbol(qsizetype begin, qsizetype end) const;
    QString withCapitalSigns(QStringView word, const QString &letters);
    QString withLostHorn(const QString &letters);
    QString inCase(QStringView word, const QString &letters) const;

    QString m_text;
    bool m_isCapitalFont;
    bool m_isCapitalText = false;
    LegacyReading m_reading;
};

LegacyReading Reader::read()
{
    putHornsBack();
    learnCapitals();
    for (qsizetype i = 0; i < m_text.size();) {
        qsizetype end = i;
        while (end < m_text.size() && isWordPart(m_text.at(end)))
            ++end;
        if (end > i) {
            readWord(i, end);
        } else {
            const QChar c = m_text.at(end++);
            m_reading.text += c;
            m_reading.isGuessed = m_reading.isGuessed || (c.unicode() >= 0xC0 && c.isLetter());
        }
        i = end;
    }
    return m_reading;
}

void Reader::putHornsBack()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (isDash(m_text.at(i)) && isHorn(m_text, i)) {
            m_text[i] = kHorn;
            m_reading.isGuessed = true;
        }
    }
}

/// A text in capitals has no small letter of the keyboard, and a word that shows it.
void Reader::learnCapitals()
{
    if (std::any_of(m_text.begin(), m_text.end(), isSmallAscii))
        return;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= m_text.size() && !m_isCapitalText; ++i) {
        if (i < m_text.size() && isLetter(m_text.at(i)))
            continue;
        m_isCapitalText = ownCapitals(QStringView(m_text).mid(begin, i - begin)) >= kCapitalWord;
        begin = i + 1;
    }
}

void Reader::readWord(qsizetype begin, qsizetype end)
{
    const QStringView word = QStringView(m_text).mid(begin, end - begin);
    if (staysSymbol(begin, end)) {
        m_reading.text += word;
        return;
    }
    m_reading.text += inCase(word, withLostHorn(withCapitalSigns(word, lettersOf(word))));
}

/// "«" and "¤" beside a word: "« nhiÔm" (ô nhiễm).
bool Reader::isLoneO(qsizetype place) const
{
    const bool isO = m_text.at(place) == QChar(0x00AB) || m_text.at(place) == QChar(0x00A4);
    const auto isWordBeyond = [&](int step) {
        const qsizetype beyond = place + 2 * step;
        return beyond >= 0 && beyond < m_text.size() && m_text.at(place + step) == u' ' && isLetter(m_text.at(beyond));
    };
    return isO && (isWordBeyond(1) || isWordBeyond(-1));
}

/// Signs that stand alone mean themselves ("×", "©"), but for ô, "§/c", "500®" and "®·" (đã); and so do units ("µg").
bool Reader::staysSymbol(qsizetype begin, qsizetype end) const
{
    const QStringView word = QStringView(m_text).mid(begin, end - begin);
    for (const char16_t *unit : {u"µg", u"µm", u"µl", u"µL", u"µs"}) {
        if (word == QStringView(unit))
            return true;
    }
    const bool isPrice = begin > 0 && m_text.at(begin - 1).isDigit() && word == QStringView(&kBar, 1);
    const bool isShort = end < m_text.size() && m_text.at(end) == u'/';
    const bool isWord = word.size() > 1 ? isSyllable(lettersOf(word)) : isLoneO(begin);
    return !isPrice && !isShort && !isWord && std::none_of(word.begin(), word.end(), [](QChar c) {
        return c == kHorn || (c != QChar(0x00B5) && c != QChar(0x00AA) && c.isLetter());
    });
}

/// "CƒC" is "CÁC" where that makes a syllable.
QString Reader::withCapitalSigns(QStringView word, const QString &letters)
{
    if (std::all_of(word.begin(), word.end(), isLetter) || std::any_of(word.begin(), word.end(), isSmallAscii))
        return letters;
    QString read = letters;
    for (QChar &c : read) {
        const QChar capital = tcvnCapital(c);
        c = capital.isNull() ? c : capital;
    }
    if (ownCapitals(word) == 0 || !isSyllable(read))
        return letters;
    m_reading.isGuessed = true;
    return read;
}

/// "D¬ng" has lost its ư: without it that is no syllable.
QString Reader::withLostHorn(const QString &letters)
{
    const auto o = std::find_if(letters.begin(), letters.end(),
                                [](QChar c) { return QChar(letterOf(c).toneless).toLower() == u'ơ'; });
    if (o == letters.end() || isSyllable(letters))
        return letters;
    QString whole = letters;
    whole.insert(o - letters.begin(), o->isUpper() ? u'Ư' : u'ư');
    if (!isSyllable(whole))
        return letters;
    m_reading.isGuessed = true;
    return whole;
}

QString Reader::inCase(QStringView word, const QString &letters) const
{
    const bool isCapitalWord
        = ownCapitals(word) >= kCapitalWord && std::none_of(word.begin(), word.end(), isSmallAscii);
    return m_isCapitalFont || m_isCapitalText || isCapitalWord ? letters.toUpper() : letters;
}

} // namespace

LegacyReading readTcvn3(const QString &text, const QString &font)
{
    return Reader(text, font).read();
}

} // namespace ansinh
