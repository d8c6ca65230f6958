// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_questions.h"

#include <algorithm>

namespace ansinh {

namespace {

bool areTheSame(const ReturnProblem &a, const ReturnProblem &b)
{
    return a.answer == b.answer && a.rule == b.rule && a.cell == b.cell && a.sheet == b.sheet;
}

} // namespace

ReturnQuestions::ReturnQuestions(std::vector<ReturnProblem> known, const std::vector<ReturnReply> &replies)
    : m_problems(std::move(known)), m_isRaised(m_problems.size(), false), m_replies(replies)
{
}

int ReturnQuestions::raise(const ReturnProblem &problem)
{
    for (size_t i = 0; i < m_isRaised.size(); ++i) {
        if (m_isRaised[i] || !areTheSame(m_problems[i], problem))
            continue;
        m_problems[i] = problem;
        m_isRaised[i] = true;
        return int(i);
    }
    m_problems.push_back(problem);
    return int(m_problems.size()) - 1;
}

int ReturnQuestions::choiceOf(int place) const
{
    for (const ReturnReply &reply : m_replies) {
        if (reply.problem == place)
            return isSettledBy(at(place), reply) && reply.kind == ReturnReply::Kind::Take ? reply.reading : -1;
    }
    return -1;
}

std::vector<ReturnProblem> ReturnQuestions::all() const
{
    std::vector<ReturnProblem> problems = m_problems;
    for (size_t i = 0; i < m_isRaised.size(); ++i) {
        if (!m_isRaised[i] && problems[i].answer >= 0)
            problems[i].severity = Severity::Note;
    }
    return problems;
}

} // namespace ansinh
