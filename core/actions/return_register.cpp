// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_register.h"

#include "core/actions/year_facts.h"
#include "core/plan/asked.h"
#include "core/report/reminder_letter.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <algorithm>

namespace ansinh {

namespace {

using State = RegisterRow::State;

State stateOf(const OrganisationStanding &standing)
{
    if (standing.state == OrganisationStanding::State::Received)
        return State::Received;
    if (standing.state == OrganisationStanding::State::Missing)
        return State::NotSent;
    return isAwaited(standing) ? State::Begun : State::Answered;
}

void addIdentity(RegisterRow &row, const Plan &plan, const QDate &day)
{
    const Organisation *organisation = plan.organisation(row.code);
    row.name = organisation ? organisation->nameOn(day) : row.code.text;
    if (!organisation)
        return;
    row.getsLetters = !organisation->isUser;
}

/// On time is judged on the first version; who has sent nothing is late from the day after the last.
void addLateness(RegisterRow &row, const std::optional<Deadline> &collect, const QDate &day)
{
    if (!collect || !row.isLate)
        return;
    const QDate came = row.first() ? row.first()->received : day;
    row.daysLate = std::max(0, static_cast<int>(collect->effectiveDay.daysTo(came)));
}

void addReturns(RegisterRow &row, const Returns &returns)
{
    for (const Submission &submission : returns.submissions)
        if (submission.organisation == row.code)
            row.versions.push_back(submission);
    std::sort(row.versions.begin(), row.versions.end(),
              [](const Submission &a, const Submission &b) { return a.version < b.version; });
    for (const Figure &figure : returns.figures) {
        if (figure.by != row.code)
            continue;
        ++row.figures;
        row.reasoned += figure.reason.isEmpty() ? 0 : 1;
    }
    row.results = static_cast<int>(std::count_if(returns.results.begin(), returns.results.end(),
                                                 [&](const TaskResult &result) { return result.by == row.code; }));
}

void addFiles(RegisterRow &row, const std::vector<Attachment> &files)
{
    for (const Submission &version : row.versions) {
        const QString about = aboutOf(version.id);
        std::copy_if(files.begin(), files.end(), std::back_inserter(row.files),
                     [&](const Attachment &file) { return file.about == about; });
    }
}

void addSent(RegisterRow &row, const std::vector<SentPaper> &sent)
{
    for (const SentPaper &paper : sent) {
        if (paper.organisation != row.code)
            continue;
        if (paper.kind == SentPaper::Kind::Form)
            row.formSent = paper.day;
        else
            row.reminders.push_back(paper.day);
    }
}

bool isSide(const Dispute &dispute, const Code<Organisation> &code, bool ownsTarget)
{
    return dispute.isOpen && (dispute.kind == Dispute::Kind::Sources ? contains(dispute.sides, code) : ownsTarget);
}

/// Only of what it owns itself: the other members of its group answer for their own parts.
void addAssessment(RegisterRow &row, const Assessment &assessment, bool ownsTarget)
{
    const auto &disputes = assessment.disputes;
    if (std::any_of(disputes.begin(), disputes.end(),
                    [&](const Dispute &dispute) { return isSide(dispute, row.code, ownsTarget); }))
        row.disputed.push_back(assessment.target);
    const bool isAnswered = std::find(row.targetsMissing.begin(), row.targetsMissing.end(), assessment.target)
        == row.targetsMissing.end();
    MissingParts missing{assessment.target, {}};
    std::copy_if(assessment.partsMissing.begin(), assessment.partsMissing.end(), std::back_inserter(missing.parts),
                 [](const Part &part) { return part.kind == Part::Kind::Area; });
    if (ownsTarget && isAnswered && !missing.parts.empty())
        row.partsMissing.push_back(std::move(missing));
}

void addJudgement(RegisterRow &row, const Status &status)
{
    for (const Assessment &assessment : status.targets) {
        const Target *target = status.plan.target(assessment.target);
        addAssessment(row, assessment, target && contains(target->owners, row.code));
    }
}

RegisterRow rowOf(const OrganisationStanding &standing, const Status &status, const RegisterMatter &matter,
                  const QDate &day)
{
    RegisterRow row;
    row.code = standing.code;
    row.state = stateOf(standing);
    row.isLate = standing.isLate && row.state != State::Answered;
    row.targetsMissing = standing.targetsMissing;
    row.tasksMissing = standing.tasksMissing;
    row.contact = matter.contacts.value(aboutOf(row.code));
    row.isToBeReminded = row.isAwaited() && contains(matter.toRemind, row.code);
    addIdentity(row, status.plan, day);
    addReturns(row, matter.returns);
    addLateness(row, status.collect, day);
    addFiles(row, matter.files);
    addSent(row, matter.sent);
    addJudgement(row, status);
    return row;
}

/// As the letters themselves find them, so that the count and the pages agree.
Result<std::vector<Code<Organisation>>> remindable(StatusKeeper &keeper, const Period &period, const QDate &day)
{
    Result<ReportMatter> matter = keeper.reportMatter(period);
    if (!matter)
        return matter.error();
    const PaperMatter paper = datedFor(day, std::move(matter).value());
    const PaperReading reading(paper);
    return inBoth(letterAddressees(reading), toBeReminded(reading));
}

} // namespace

bool RegisterRow::isIncomplete() const
{
    return state == State::Begun || (state == State::Received && (owed() > 0 || !partsMissing.empty()));
}

RegisterTotals ReturnRegister::totals() const
{
    RegisterTotals totals;
    for (const RegisterRow &row : rows) {
        ++totals.asked;
        totals.awaited += row.isAwaited() ? 1 : 0;
        totals.onTime += row.state == State::Received && !row.isLate ? 1 : 0;
        totals.late += row.state == State::Received && row.isLate ? 1 : 0;
        totals.overdue += row.isAwaited() && row.isLate ? 1 : 0;
        totals.incomplete += row.isIncomplete() ? 1 : 0;
        totals.formsSent += row.formSent ? 1 : 0;
        totals.lettered += row.getsLetters ? 1 : 0;
        totals.toRemind += row.isToBeReminded ? 1 : 0;
    }
    return totals;
}

const RegisterRow *ReturnRegister::row(const Code<Organisation> &code) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RegisterRow &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

ReturnRegister registerOf(const Status &status, const RegisterMatter &matter, const QDate &day)
{
    ReturnRegister sheet{status.period, day, status.collect, {}};
    for (const OrganisationStanding &standing : status.organisations)
        sheet.rows.push_back(rowOf(standing, status, matter, day));
    return sheet;
}

Result<ReturnRegister> returnRegister(Book &book, StatusKeeper &keeper, const Period &period, const QDate &day)
{
    const Result<Status> &status = keeper.status(period);
    if (!status)
        return status.error();
    auto sent = book.sentPapers().in(period);
    auto files = book.attachments().all();
    auto contacts = book.contacts().all();
    auto toRemind = remindable(keeper, period, day);
    if (!sent)
        return sent.error();
    if (!files)
        return files.error();
    if (!contacts)
        return contacts.error();
    if (!toRemind)
        return toRemind.error();
    return registerOf(*status,
                      {keeper.returns(period), std::move(sent).value(), std::move(files).value(),
                       std::move(contacts).value(), std::move(toRemind).value()},
                      day);
}

} // namespace ansinh
