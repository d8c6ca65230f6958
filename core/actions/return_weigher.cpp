// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_weigher.h"

#include "core/actions/return_comparison.h"
#include "core/actions/task_weigher.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kMostNamed = 12; ///< of the missing answers

/// Speaks against the whole file, so that what is missing in it does not matter.
bool isRefusedWhole(const ReturnQuestions &questions)
{
    const std::vector<ReturnProblem> problems = questions.all();
    return std::any_of(problems.begin(), problems.end(), [](const ReturnProblem &problem) {
        return problem.severity == Severity::Stop && problem.answer < 0;
    });
}

/// "CT29" of "CT29 · Khu phố 4"
QString codeOf(const ReturnAnswer &answer)
{
    return answer.subject.section(QStringLiteral(" · "), 0, 0);
}

void tellMissing(ReturnDraft &draft)
{
    int count = 0;
    QStringList codes;
    for (const ReturnAnswer &answer : draft.preview.answers) {
        if (answer.change != ReturnAnswer::Change::Blank)
            continue;
        ++count;
        if (!codes.contains(codeOf(answer)))
            codes += codeOf(answer);
    }
    const int all = int(draft.preview.answers.size());
    if (count == 0 || isRefusedWhole(draft.questions))
        return;
    if (count == all)
        return draft.raise(-1, "missing_answers:all", {}, {});
    QString names = codes.mid(0, kMostNamed).join(QStringLiteral(", "));
    if (codes.size() > kMostNamed)
        names += QStringLiteral(", …");
    draft.raise(-1, "missing_answers", {}, {QString::number(count), QString::number(all), names});
}

/// Whose return it is, and which.
void head(ReturnDraft &draft)
{
    const Code<Organisation> &organisation = draft.form.identity.organisation;
    draft.preview.organisation = organisation;
    draft.preview.organisationName = draft.form.organisationName;
    draft.preview.period = draft.form.identity.period;
    draft.preview.version = draft.reported.lastVersion(organisation) + 1;
    draft.preview.base = draft.reported.markOf(organisation);
    draft.preview.problems.clear();
    draft.preview.answers.clear();
}

} // namespace

Result<ReturnPreview> weighReturn(ReturnBase &base, const Form &form, ReturnPreview preview,
                                  const std::vector<ReturnReply> &replies)
{
    const auto reported = base.reported(form.identity.period);
    if (!reported)
        return reported.error();
    ReturnQuestions questions(preview.problems, replies);
    ReturnDraft draft{base, form, **reported, std::move(preview), std::move(questions)};
    head(draft);
    const auto weighed = FigureWeigher(draft).weigh();
    if (!weighed)
        return weighed.error();
    compareDenominators(draft, *weighed);
    compareParts(draft, *weighed);
    TaskWeigher(draft).weigh();
    tellMissing(draft);
    draft.preview.problems = draft.questions.all();
    return std::move(draft.preview);
}

} // namespace ansinh
