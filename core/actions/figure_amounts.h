// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amount_reading.h"

#include <algorithm>

namespace ansinh {

/// What the number cells and the state of a row come to.
struct FigureAmounts
{
    /// A state that stands in a cell by words, or that a dash was said to mean.
    struct Said
    {
        FigureState state;
        FilledCell cell;
        bool isDash;
    };

    std::optional<Decimal> value;
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    std::vector<Said> said; ///< from left to right
    std::optional<FigureState> state; ///< that holds
    bool isOpen = false;

    bool hasAmount() const { return value || numerator; }

    /// Those that were said, each once. A dash beside an amount says nothing.
    std::vector<FigureState> states() const
    {
        std::vector<FigureState> states;
        for (const Said &each : said) {
            const bool isIdle = each.isDash && hasAmount();
            if (!isIdle && std::find(states.begin(), states.end(), each.state) == states.end())
                states.push_back(each.state);
        }
        return states;
    }

    void take(const AmountReading &reading, const FilledCell &cell)
    {
        isOpen = isOpen || reading.isOpen;
        if (reading.state)
            said.push_back({*reading.state, cell, isPlaceholder(cell)});
    }

    void clear()
    {
        value.reset();
        numerator.reset();
        denominator.reset();
    }
};

} // namespace ansinh
