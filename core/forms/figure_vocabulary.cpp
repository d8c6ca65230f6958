// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/figure_vocabulary.h"

#include "core/text/fold.h"

#include <QHash>

namespace ansinh {

namespace {

template <class T> using Words = QHash<QString, T>;

/// Words by what is left of them without accents and case.
template <class T> Words<T> keyed(std::initializer_list<std::pair<const char *, T>> words)
{
    Words<T> keys;
    for (const auto &[word, value] : words)
        keys.insert(searchKey(QString::fromUtf8(word)), value);
    return keys;
}

/// The meaning of words, whatever their accents and case; absent: not among them.
template <class T> std::optional<T> meaning(const Words<T> &words, const QString &typed)
{
    if (typed.isEmpty())
        return {};
    const auto found = words.find(searchKey(typed));
    return found == words.end() ? std::nullopt : std::optional<T>(*found);
}

} // namespace

std::optional<FigureState> stateFromWords(const QString &words)
{
    static const Words<FigureState> kWords = keyed<FigureState>({
        {"reported", FigureState::Reported},
        {"có số liệu", FigureState::Reported},
        {"đã có số liệu", FigureState::Reported},
        {"none_arisen", FigureState::NoneArisen},
        {"nothing arose", FigureState::NoneArisen},
        {"không phát sinh", FigureState::NoneArisen},
        {"kps", FigureState::NoneArisen},
        {"not_available", FigureState::NotAvailable},
        {"no figure yet", FigureState::NotAvailable},
        {"chưa có số liệu", FigureState::NotAvailable},
        {"chưa có", FigureState::NotAvailable},
        {"not_assessable", FigureState::NotAssessable},
        {"not judged here", FigureState::NotAssessable},
        {"không đánh giá", FigureState::NotAssessable},
        {"không đánh giá được", FigureState::NotAssessable},
        {"không đánh giá được ở cấp phường", FigureState::NotAssessable},
    });
    return meaning(kWords, words);
}

std::optional<Certainty> certaintyFromWords(const QString &words)
{
    static const Words<Certainty> kWords = keyed<Certainty>({
        {"official", Certainty::Official},       {"chính thức", Certainty::Official},
        {"preliminary", Certainty::Preliminary}, {"sơ bộ", Certainty::Preliminary},
        {"estimate", Certainty::Estimate},       {"ước", Certainty::Estimate},
        {"ước tính", Certainty::Estimate},       {"ước thực hiện", Certainty::Estimate},
    });
    return meaning(kWords, words);
}

std::optional<bool> attainedFromWords(const QString &words)
{
    static const Words<bool> kWords = keyed<bool>({
        {"yes", true},      {"attained", true},   {"đạt", true},         {"có", true},       {"x", true},
        {"1", true},        {"đã đạt", true},     {"no", false},         {"not attained", false},
        {"không đạt", false}, {"chưa đạt", false}, {"không", false},      {"0", false},
    });
    return meaning(kWords, words);
}

} // namespace ansinh
