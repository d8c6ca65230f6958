// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_replies.h"

#include "core/base/rational.h"

#include <algorithm>

namespace ansinh {

namespace {

Replies::const_iterator find(const Replies &replies, int problem)
{
    return std::find_if(replies.begin(), replies.end(),
                        [problem](const ReturnReply &each) { return each.problem == problem; });
}

} // namespace

const ReturnReply *replyTo(const Replies &replies, int problem)
{
    const auto found = find(replies, problem);
    return found == replies.end() ? nullptr : &*found;
}

void putReply(Replies &replies, const ReturnReply &reply)
{
    withdrawReply(replies, reply.problem);
    replies.push_back(reply);
}

void withdrawReply(Replies &replies, int problem)
{
    const auto found = find(replies, problem);
    if (found != replies.end())
        replies.erase(found);
}

Replies settledAmong(const ReturnPreview &preview, const Replies &replies)
{
    Replies settled;
    for (const ReturnReply &reply : replies) {
        const auto at = static_cast<size_t>(reply.problem);
        if (at < preview.problems.size() && isSettledBy(preview.problems[at], reply))
            settled.push_back(reply);
    }
    return settled;
}

int takenOf(const ReturnPreview &preview, const Replies &replies, ReturnAnswer::Change change)
{
    const Replies settled = settledAmong(preview, replies);
    return static_cast<int>(
        std::count_if(preview.answers.begin(), preview.answers.end(),
                      [&](const ReturnAnswer &each) { return each.change == change && preview.takes(each, settled); }));
}

int leftOutOf(const ReturnPreview &preview, const Replies &replies)
{
    const auto taken = [&](ReturnAnswer::Change change) { return takenOf(preview, replies, change); };
    return preview.count(ReturnAnswer::Change::New) + preview.count(ReturnAnswer::Change::Changed)
        - taken(ReturnAnswer::Change::New) - taken(ReturnAnswer::Change::Changed);
}

namespace {

/// Whether the choices of both stand to each other alike: thousands or decimals is another question than a share or
/// percent, though both have two answers.
bool isSameChoice(const ReturnProblem &a, const ReturnProblem &b)
{
    if (a.choices.size() != b.choices.size() || a.readings.size() != b.readings.size())
        return false;
    if (a.readings.size() != 2)
        return true;
    const Rational left = Rational(a.readings[0]) * Rational(b.readings[1]);
    return left == Rational(a.readings[1]) * Rational(b.readings[0]);
}

} // namespace

std::vector<int> sameRule(const ReturnPreview &preview, const ReturnProblem &as)
{
    std::vector<int> places;
    for (size_t i = 0; i < preview.problems.size(); ++i) {
        const ReturnProblem &problem = preview.problems[i];
        if (problem.severity == Severity::Ask && problem.rule == as.rule && isSameChoice(problem, as))
            places.push_back(static_cast<int>(i));
    }
    return places;
}

} // namespace ansinh
