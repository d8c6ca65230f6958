// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/collect.h"

#include "core/forms/problem_words.h"

#include <algorithm>

namespace ansinh {

namespace {

const ReturnReply *replyTo(int problem, const std::vector<ReturnReply> &replies)
{
    const auto found = std::find_if(replies.begin(), replies.end(),
                                    [&](const ReturnReply &reply) { return reply.problem == problem; });
    return found == replies.end() ? nullptr : &*found;
}

bool isLeftOut(const ReturnAnswer &answer, const std::vector<ReturnReply> &replies)
{
    return std::any_of(answer.problems.begin(), answer.problems.end(), [&](int problem) {
        const ReturnReply *reply = replyTo(problem, replies);
        return reply && reply->kind == ReturnReply::Kind::LeaveOut;
    });
}

/// What the one who filled in the form is asked for; the remedies of problems speak to the officer. Always Vietnamese,
/// as the form is.
QString wishTo(Severity severity)
{
    switch (severity) {
    case Severity::Stop: return QStringLiteral("Đề nghị đơn vị kiểm tra và ghi lại ô này.");
    case Severity::Ask:
        return QStringLiteral("Đề nghị đơn vị kiểm tra: nếu sai, ghi lại; nếu đúng, giải thích ở cột “Ghi chú”.");
    case Severity::Note: break;
    }
    return QStringLiteral("Đề nghị đơn vị điền nốt các ô còn trống.");
}

} // namespace

bool isSettledBy(const ReturnProblem &question, const ReturnReply &reply)
{
    if (reply.kind == ReturnReply::Kind::LeaveOut)
        return true;
    const bool isChosen = question.choices.isEmpty() || (reply.reading >= 0 && reply.reading < question.choices.size());
    return isChosen && (!question.wantsReason || !reply.reason.trimmed().isEmpty());
}

bool ReturnPreview::isRefused() const
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const ReturnProblem &problem) { return problem.severity == Severity::Stop; });
}

int ReturnPreview::count(ReturnAnswer::Change change) const
{
    return int(std::count_if(answers.begin(), answers.end(),
                             [&](const ReturnAnswer &answer) { return answer.change == change; }));
}

bool ReturnPreview::isBlank() const
{
    return !answers.empty() && count(ReturnAnswer::Change::Blank) == int(answers.size())
        && std::all_of(problems.begin(), problems.end(), [](const ReturnProblem &each) { return each.answer < 0; });
}

namespace {

/// Whether all that the question is about (a question about the whole holds back its parts too) is left out.
bool isMoot(const ReturnPreview &preview, int question, const std::vector<ReturnReply> &replies)
{
    if (preview.problems[size_t(question)].answer < 0)
        return false;
    return std::all_of(preview.answers.begin(), preview.answers.end(), [&](const ReturnAnswer &answer) {
        const auto &its = answer.problems;
        return std::find(its.begin(), its.end(), question) == its.end() || isLeftOut(answer, replies);
    });
}

} // namespace

int ReturnPreview::openQuestions(const std::vector<ReturnReply> &replies) const
{
    int open = 0;
    for (size_t i = 0; i < problems.size(); ++i) {
        const ReturnProblem &problem = problems[i];
        if (problem.severity != Severity::Ask)
            continue;
        const ReturnReply *reply = replyTo(int(i), replies);
        const bool isSettled = reply && isSettledBy(problem, *reply);
        open += !isSettled && !isMoot(*this, int(i), replies) ? 1 : 0;
    }
    return open;
}

bool ReturnPreview::takes(const ReturnAnswer &answer, const std::vector<ReturnReply> &replies) const
{
    const bool isNews = answer.change == ReturnAnswer::Change::New || answer.change == ReturnAnswer::Change::Changed;
    if (!isNews || !(answer.figure || answer.result || answer.indicator))
        return false;
    return std::all_of(answer.problems.begin(), answer.problems.end(), [&](int place) {
        const ReturnProblem &problem = problems[size_t(place)];
        if (problem.severity == Severity::Note)
            return true;
        const ReturnReply *reply = replyTo(place, replies);
        return problem.severity == Severity::Ask && reply && reply->kind == ReturnReply::Kind::Take
            && isSettledBy(problem, *reply);
    });
}

std::vector<FormProblem> problemsToMark(const ReturnPreview &preview)
{
    std::vector<FormProblem> marked;
    for (const ReturnProblem &each : preview.problems) {
        FormProblem problem = each;
        if (problem.severity == Severity::Note && problem.rule != QLatin1String("missing_answers"))
            continue;
        problem.remedy = wishTo(problem.severity);
        if (!problem.sheet.isEmpty() && problem.sheet == preview.filled.figuresSheet)
            problem.sheet = formWords::kFigures;
        else if (!problem.sheet.isEmpty() && problem.sheet == preview.filled.tasksSheet)
            problem.sheet = formWords::kTasks;
        marked.push_back(problem);
    }
    return marked;
}

void alignReturns(std::vector<ReturnPreview> &previews)
{
    for (size_t later = 1; later < previews.size(); ++later) {
        ReturnPreview &preview = previews[later];
        for (size_t i = later; i-- > 0;) {
            const ReturnPreview &earlier = previews[i];
            if (!preview.sha256.isEmpty() && preview.sha256 == earlier.sha256) {
                preview.problems.push_back({problemOf("same_file:twice", {}, {earlier.file.name}), -1});
                break;
            }
            const bool isOfSame = preview.version > 0 && earlier.organisation == preview.organisation
                && earlier.period == preview.period && earlier.version >= preview.version;
            if (isOfSame && !earlier.isRefused() && !earlier.isBlank())
                preview.version = earlier.version + 1;
        }
    }
}

} // namespace ansinh
