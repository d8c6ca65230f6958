// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/hand_entry_weighing.h"

#include "ui/base/desk.h"

namespace ansinh {

namespace {

bool isSameQuestion(const ReturnProblem &a, const ReturnProblem &b)
{
    return a.rule == b.rule && a.answer == b.answer && a.value == b.value;
}

/// A question as it was asked, and what was answered to it.
struct Given
{
    ReturnProblem question;
    ReturnReply reply;
};

std::vector<Given> givenIn(const ReturnPreview &preview, const Replies &replies)
{
    std::vector<Given> given;
    for (const ReturnReply &reply : replies)
        given.push_back({preview.problems[static_cast<size_t>(reply.problem)], reply});
    return given;
}

/// The answers to questions that are still asked.
Replies carriedOver(const std::vector<Given> &given, const ReturnPreview &now)
{
    Replies carried;
    for (const Given &each : given) {
        for (size_t i = 0; i < now.problems.size(); ++i) {
            if (!isSameQuestion(each.question, now.problems[i]))
                continue;
            ReturnReply reply = each.reply;
            reply.problem = static_cast<int>(i);
            putReply(carried, reply);
        }
    }
    return carried;
}

QString markOf(Severity severity)
{
    return severity == Severity::Stop ? QStringLiteral("✕ ")
        : severity == Severity::Ask   ? QStringLiteral("◆ ")
                                      : QStringLiteral("▲ ");
}

} // namespace

HandWeighing::HandWeighing(Desk &desk, const Code<Organisation> &organisation, const Period &period)
    : m_reader(desk.book(), desk.keeper(), desk.today(), {period, organisation})
{
}

/// Answers bring up questions of their own, which may have been answered before too.
Result<void> HandWeighing::weigh(const FilledForm &typed)
{
    const std::vector<Given> given = givenIn(m_preview, m_replies);
    const Result<ReturnPreview> weighed = m_reader.weigh(typed);
    if (!weighed)
        return weighed.error();
    m_preview = *weighed;
    m_replies.clear();
    for (Replies carried = carriedOver(given, m_preview); carried.size() > m_replies.size();
         carried = carriedOver(given, m_preview)) {
        m_replies = carried;
        if (const Result<void> answered = answer(); !answered)
            return answered;
    }
    return {};
}

Result<void> HandWeighing::answer()
{
    const Result<ReturnPreview> answered = m_reader.answered(m_preview, settledAmong(m_preview, m_replies));
    if (!answered)
        return answered.error();
    m_preview = *answered;
    return {};
}

Result<void> HandWeighing::reply(const Replies &replies)
{
    for (const ReturnReply &each : replies)
        putReply(m_replies, each);
    return answer();
}

Result<void> HandWeighing::withdraw(int problem)
{
    withdrawReply(m_replies, problem);
    return answer();
}

Result<void> HandWeighing::replyLike(int problem)
{
    const ReturnReply *given = replyTo(m_replies, problem);
    if (!given)
        return {};
    ReturnReply like = *given;
    for (const int place : sameRule(m_preview, m_preview.problems[static_cast<size_t>(problem)])) {
        like.problem = place;
        putReply(m_replies, like);
    }
    return answer();
}

/// The heaviest problem of an answer.
QString HandWeighing::checkOf(size_t answer) const
{
    const ReturnProblem *heaviest = nullptr;
    for (const ReturnProblem &problem : m_preview.problems) {
        const bool isIts = problem.answer == static_cast<int>(answer);
        if (isIts && (!heaviest || problem.severity < heaviest->severity))
            heaviest = &problem;
    }
    return heaviest ? markOf(heaviest->severity) + heaviest->message : QString();
}

/// The answers stand in the order of the form, those on figures in the order of its rows.
QStringList HandWeighing::figureChecks(const HandEntry &entry) const
{
    QStringList checks;
    for (size_t i = 0; i < m_preview.answers.size(); ++i) {
        if (m_preview.answers[i].kind == ReturnAnswer::Kind::Figure)
            checks += checkOf(i);
    }
    return checks.size() == static_cast<qsizetype>(entry.figures.size()) ? checks : QStringList();
}

QStringList HandWeighing::taskChecks(const HandEntry &entry) const
{
    QStringList checks;
    for (const HandTask &task : entry.tasks) {
        QString check;
        for (size_t i = 0; i < m_preview.answers.size() && check.isEmpty(); ++i) {
            const QString &subject = m_preview.answers[i].subject;
            const QString &code = task.asked.task.text;
            const bool isIts = m_preview.answers[i].kind != ReturnAnswer::Kind::Figure
                && (subject == code || subject.startsWith(code + QLatin1Char(' ')));
            check = isIts ? checkOf(i) : QString();
        }
        checks += check;
    }
    return checks;
}

} // namespace ansinh
