// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/text/number_format.h"

#include <QVariant>

#include <optional>

namespace ansinh {

// How the tables of the town write what may be absent, and by what they order it: absent is an empty cell.

inline QString amountText(const std::optional<Decimal> &amount)
{
    return amount ? formatNumber(*amount) : QString();
}

/// None is an empty cell too.
inline QString countText(int count)
{
    return count > 0 ? QString::number(count) : QString();
}

/// Of a Decimal or a Rational.
template <class Number> QVariant orderOf(const std::optional<Number> &amount)
{
    return amount ? QVariant(amount->toDouble()) : QVariant();
}

} // namespace ansinh
