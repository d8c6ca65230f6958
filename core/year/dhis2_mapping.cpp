// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/year/dhis2_mapping.h"

#include "core/plan/words.h"

#include <algorithm>

namespace ansinh {

namespace {

using Amount = Dhis2Mapping::Amount;

constexpr int kUidLength = 11;
constexpr std::array<Word<Amount>, 3> kAmounts{
    {{Amount::Value, "value"}, {Amount::Numerator, "numerator"}, {Amount::Denominator, "denominator"}}};

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

QString nameOf(Amount amount)
{
    return wordFor(kAmounts, amount);
}

std::optional<Amount> dhis2AmountFrom(const QString &name)
{
    return valueFor(kAmounts, name);
}

bool isDhis2Uid(const QString &text)
{
    return text.size() == kUidLength && isLetter(text.front())
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

} // namespace ansinh
