// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_comparison.h"

#include "core/actions/figure_door.h"
#include "core/actions/figure_said.h"
#include "core/text/fold.h"
#include "core/text/number_format.h"

#include <algorithm>

namespace ansinh {

namespace {

struct SeenDenominator
{
    QString name;
    Part part;
    Decimal value;
    QString subject;
};

/// Whether it says another amount than the book.
bool isNews(const ReturnAnswer &answer, const WeighedFigure &row)
{
    return answer.figure && !(row.before && amountsToTheSame(*row.before, *answer.figure));
}

/// The rows of one target, which stand together.
struct TargetRows
{
    const WeighedFigure *first;
    const WeighedFigure *last;
};

/// What was just asked about the whole is asked about its parts too: until it is answered, none of them is taken.
void holdBack(ReturnDraft &draft, const TargetRows &rows, int whole)
{
    const int question = draft.preview.answers[size_t(whole)].problems.back();
    for (const WeighedFigure *row = rows.first; row != rows.last; ++row) {
        ReturnAnswer &part = draft.preview.answers[size_t(row->answer)];
        if (row->answer != whole && isNews(part, *row))
            part.problems.push_back(question);
    }
}

void compareRows(ReturnDraft &draft, const TargetRows &rows)
{
    const KnownTarget &known = *rows.first->known;
    TargetHistory own;
    own.target = known.history.target;
    own.areas = known.history.areas;
    own.members = known.history.members;
    own.denominators = known.history.denominators;
    int whole = -1;
    bool hasNews = false;
    for (const WeighedFigure *row = rows.first; row != rows.last; ++row) {
        const ReturnAnswer &answer = draft.preview.answers[size_t(row->answer)];
        if (answer.figure)
            own.figures.push_back(*answer.figure);
        else if (row->before)
            own.figures.push_back(*row->before);
        if (answer.figure && row->row->part.isWhole())
            whole = row->answer;
        hasNews = hasNews || isNews(answer, *row);
    }
    const auto unlike = whole >= 0 && hasNews ? unlikeParts(own, draft.form.identity.period) : std::nullopt;
    if (!unlike)
        return;
    const ReturnAnswer &answer = draft.preview.answers[size_t(whole)];
    draft.raise(whole, "parts_unlike_whole", {answer.sheet, answer.cell, answer.now},
                {answer.subject, unlike->parts, unlike->whole});
    holdBack(draft, rows, whole);
}

} // namespace

void compareDenominators(ReturnDraft &draft, const std::vector<WeighedFigure> &weighed)
{
    std::vector<SeenDenominator> seen;
    const KnownTarget *known = nullptr;
    QString name; ///< of the denominator of that target
    for (const WeighedFigure &row : weighed) {
        if (known != row.known)
            name = matchKey(row.known->history.target.denominator);
        known = row.known;
        const ReturnAnswer &answer = draft.preview.answers[size_t(row.answer)];
        if (!answer.figure || !answer.figure->denominator
            || row.known->index.sharedDenominator(draft.form.identity.period.year, answer.figure->part))
            continue;
        const SeenDenominator own{name, answer.figure->part,
                                  *answer.figure->denominator, answer.subject};
        const auto first = std::find_if(seen.begin(), seen.end(), [&](const SeenDenominator &each) {
            return each.part == own.part && each.name == own.name;
        });
        if (first == seen.end())
            seen.push_back(own);
        else if (first->value != own.value && isNews(answer, row))
            draft.raise(row.answer, "denominators_disagree:rows",
                        {answer.sheet, row.denominator.cell, row.denominator.text},
                        {answer.subject, formatNumber(own.value), formatNumber(first->value), first->subject});
    }
}

void compareParts(ReturnDraft &draft, const std::vector<WeighedFigure> &weighed)
{
    const WeighedFigure *const end = weighed.data() + weighed.size();
    for (const WeighedFigure *first = weighed.data(); first != end;) {
        const WeighedFigure *last
            = std::find_if(first, end, [&](const WeighedFigure &row) { return row.known != first->known; });
        if (last - first > 1)
            compareRows(draft, {first, last});
        first = last;
    }
}

} // namespace ansinh
