// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/target_history.h"

namespace ansinh {

/// Figures of one period, or of one part of it; ordered by part, then by organisation.
struct FigureRange
{
    const Figure *const *first;
    const Figure *const *last;

    const Figure *const *begin() const { return first; }
    const Figure *const *end() const { return last; }
    bool isEmpty() const { return first == last; }
};

/// A target's history in the order in which judgment asks for it, so that a whole status stays fast.
/// Points into the history, which must outlive it; decides nothing itself.
class FigureIndex
{
public:
    explicit FigureIndex(const TargetHistory &history);

    const TargetHistory &history() const { return m_history; }
    const Target &target() const { return m_history.target; }

    FigureRange figuresOf(const Period &period) const;
    FigureRange figuresOf(const Period &period, const Part &part) const;
    /// Every period with a figure, oldest first.
    const std::vector<Period> &periods() const { return m_periods; }
    /// The denominator that the target names, of that year; absent: not entered. Only the whole and
    /// areas have one.
    std::optional<Decimal> sharedDenominator(Year year, const Part &part) const;
    /// Every part of a division: the listed ones in their order, then others that have a figure.
    /// Empty: the division has no figure in that period.
    std::vector<Part> partsOf(const Period &period, Part::Kind kind) const;

private:
    /// The parts that are expected of a division.
    struct Listed
    {
        std::vector<Part> inOrder;
        std::vector<Part> sorted;

        void add(const Part &part);
        void sort();
        bool contains(const Part &part) const;
    };

    void listParts();
    void orderFigures();
    void pickDenominators();

    const TargetHistory &m_history;
    Listed m_areas;
    Listed m_members;
    std::vector<const Figure *> m_figures;
    std::vector<Period> m_periods;
    std::vector<const SharedDenominator *> m_denominators;
};

} // namespace ansinh
