// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/filled_form.h"
#include "core/forms/form.h"

namespace ansinh {

constexpr size_t kMostUnknown = 100; ///< rows that are told: more are no slips of an officer

/// Finds which row of a return answers which row of the form, wherever it stands by now: by code and part, else by
/// name and part. Judges nothing.
struct MatchedFigures
{
    struct Match
    {
        int filled = -1; ///< place in FilledForm::figures; -1: the row is missing
        bool isByName = false; ///< its code was lost
        bool isOtherPart = false; ///< it names its part otherwise, but is the only one that was asked
        QString otherName; ///< it bears the name of another target; empty: not
        int twin = -1; ///< another row for the same, that says something too
        bool isTwinAlike = false; ///< and says the same
    };

    std::vector<Match> rows; ///< one for each row of the form
    std::vector<int> unknown; ///< rows that say something and answer none; at most kMostUnknown
};

struct MatchedTasks
{
    struct Match
    {
        int filled = -1;
        int twin = -1;
        bool isTwinAlike = false;
        std::vector<int> indicators; ///< of each indicator of the task; -1: the row is missing
    };

    std::vector<Match> rows;
    std::vector<std::pair<int, int>> twins; ///< rows for the same indicator that say different things
    std::vector<int> unknown;
};

MatchedFigures matchFigures(const Form &form, const FilledForm &filled);
MatchedTasks matchTasks(const Form &form, const FilledForm &filled);

} // namespace ansinh
