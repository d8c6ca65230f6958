// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_writer.h"

#include "core/actions/figure_said.h"
#include "core/actions/receipts.h"
#include "core/actions/task_answers.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <algorithm>

namespace ansinh {

namespace {

using Change = ReturnAnswer::Change;

/// The reasons for what is unusual about an answer: the one that its figure had already, and those given now. A reason
/// for the whole is not one for each of its parts.
QString reasonFor(const ReturnPreview &preview, const ReturnAnswer &answer, const std::vector<ReturnReply> &replies)
{
    const QString edge = QStringLiteral("; ");
    QString reasons = answer.figure->reason;
    for (const ReturnReply &reply : replies) {
        const auto &its = answer.problems;
        const bool isAbout = std::find(its.begin(), its.end(), reply.problem) != its.end()
            && &preview.answers[size_t(preview.problems[size_t(reply.problem)].answer)] == &answer;
        const QString reason = reply.reason.trimmed();
        const bool isKnown = reason.isEmpty() || (edge + reasons + edge).contains(edge + reason + edge);
        if (isAbout && reply.kind == ReturnReply::Kind::Take && !isKnown)
            reasons += reasons.isEmpty() ? reason : edge + reason;
    }
    return reasons;
}

/// What said the same as the book when it was weighed may say something else by now.
bool isTakenNow(const ReturnPreview &preview, ReturnAnswer answer, const std::vector<ReturnReply> &replies)
{
    if (answer.change == Change::Unchanged)
        answer.change = Change::Changed;
    return preview.takes(answer, replies);
}

void addFigure(const AcceptedReturn &accepted, const ReturnAnswer &answer, const ReportedPeriod &reported,
               std::vector<Figure> &figures)
{
    Figure figure = *answer.figure;
    figure.reason = reasonFor(accepted.preview, answer, accepted.replies);
    const Figure *now = reported.figure({figure.target, figure.period, figure.part, figure.by});
    if (!now || !saysTheSame(*now, figure))
        figures.push_back(figure);
}

Submission submissionOf(const AcceptedReturn &accepted)
{
    const ReturnPreview &preview = accepted.preview;
    Submission submission;
    enter(accepted.receipt, submission);
    submission.organisation = preview.organisation;
    submission.period = *preview.period;
    submission.origin = preview.file.name.isEmpty() ? QStringLiteral("manual") : QStringLiteral("workbook");
    submission.file = preview.file.name;
    submission.sha256 = preview.file.bytes.isEmpty() ? QByteArray() : preview.sha256;
    return submission;
}

} // namespace

Result<void> ReturnWriter::write(const AcceptedReturn &accepted)
{
    const auto reported = reportedIn(m_book, *accepted.preview.period);
    if (!reported)
        return reported.error();
    if (const auto done = writeAnswers(accepted, *reported); !done)
        return done;
    return writeSubmission(accepted);
}

Result<void> ReturnWriter::writeAnswers(const AcceptedReturn &accepted, const ReportedPeriod &reported)
{
    std::vector<Figure> figures;
    for (const ReturnAnswer &answer : accepted.preview.answers) {
        if (!isTakenNow(accepted.preview, answer, accepted.replies)) {
            m_collected.leftOut += answer.change == Change::New || answer.change == Change::Changed ? 1 : 0;
            continue;
        }
        if (answer.figure)
            addFigure(accepted, answer, reported, figures);
        else if (const auto done = writeTask(answer, reported); !done)
            return done;
    }
    m_collected.figures += int(figures.size());
    return figures.empty() ? Result<void>() : m_book.figures().record(figures, {});
}

Result<void> ReturnWriter::writeTask(const ReturnAnswer &answer, const ReportedPeriod &reported)
{
    if (answer.result) {
        const TaskResult *now = reported.result(answer.result->task, answer.result->by);
        if (now && saysTheSame(*now, *answer.result))
            return {};
        ++m_collected.results;
        return m_book.results().record(*answer.result);
    }
    const TaskIndicatorValue *now = reported.indicator(*answer.indicator);
    if (now && now->value == answer.indicator->value)
        return {};
    ++m_collected.indicators;
    return m_book.results().recordIndicator(*answer.indicator);
}

Result<void> ReturnWriter::writeSubmission(const AcceptedReturn &accepted)
{
    const auto received = m_book.submissions().receive(submissionOf(accepted));
    if (!received)
        return received.error();
    ++m_collected.returns;
    std::vector<ReturnFile> files = accepted.receipt.attachments;
    if (!accepted.preview.file.bytes.isEmpty())
        files.insert(files.begin(), accepted.preview.file);
    return keepFiles(m_book, received->id, files);
}

} // namespace ansinh
