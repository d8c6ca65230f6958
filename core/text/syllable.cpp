// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/syllable.h"

#include "core/text/letter.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace ansinh {

namespace {

constexpr qsizetype kLongestOnset = 3; // ngh
constexpr qsizetype kLongestSyllable = 7; // nghiêng

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

const QSet<QString> &onsets()
{
    static const QSet<QString> all
        = setOf(QStringLiteral("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"));
    return all;
}

const QSet<QString> &rimes()
{
    static const QSet<QString> all = setOf(QStringLiteral(
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
        "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong "
        "ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
        "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uynh uyn "
        "uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu"));
    return all;
}

bool isStopped(QStringView rime)
{
    return rime.endsWith(u'c') || rime.endsWith(u"ch") || rime.endsWith(u'p') || rime.endsWith(u't');
}

/// A word without its tone.
struct Toneless
{
    QString letters;
    Tone tone = Tone::Ngang;
};

/// Nothing: it bears two tones.
std::optional<Toneless> takenApart(const QString &word)
{
    Toneless result;
    for (const QChar c : word.toLower()) {
        const Letter letter = letterOf(c);
        if (letter.tone != Tone::Ngang && result.tone != Tone::Ngang)
            return {};
        if (letter.tone != Tone::Ngang)
            result.tone = letter.tone;
        result.letters += QChar(letter.toneless);
    }
    return result;
}

bool fits(const QString &rime, Tone tone)
{
    return rimes().contains(rime) && (!isStopped(rime) || tone == Tone::Sac || tone == Tone::Nang);
}

} // namespace

bool isOnset(const QString &letters)
{
    return onsets().contains(letters.toLower());
}

bool isRime(const QString &letters)
{
    const auto apart = takenApart(letters);
    return apart && fits(apart->letters, apart->tone);
}

bool isSyllable(const QString &word)
{
    if (word.isEmpty() || word.size() > kLongestSyllable)
        return false;
    const auto apart = takenApart(word);
    if (!apart)
        return false;
    for (qsizetype length = 0; length <= qMin(kLongestOnset, word.size() - 1); ++length) {
        const bool begins = length == 0 || onsets().contains(apart->letters.left(length));
        if (begins && fits(apart->letters.mid(length), apart->tone))
            return true;
    }
    return false;
}

} // namespace ansinh
