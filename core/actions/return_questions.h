// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"

namespace ansinh {

/// The problems of a return while it is weighed, and what was answered to them. Those that were known keep their
/// places, whatever comes up this time.
class ReturnQuestions
{
public:
    ReturnQuestions() = default;
    ReturnQuestions(std::vector<ReturnProblem> known, const std::vector<ReturnReply> &replies);

    /// Gives its place.
    int raise(const ReturnProblem &problem);
    /// Which of its choices was taken; -1: none, or left out.
    int choiceOf(int place) const;
    const ReturnProblem &at(int place) const { return m_problems[size_t(place)]; }
    /// All of them. What was known about an answer and did not come up again is settled: it becomes a note.
    std::vector<ReturnProblem> all() const;

private:
    std::vector<ReturnProblem> m_problems;
    std::vector<bool> m_isRaised;
    std::vector<ReturnReply> m_replies;
};

} // namespace ansinh
