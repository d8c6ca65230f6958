// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_edit.h"

#include "core/actions/edit_planner.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <algorithm>

namespace ansinh {

namespace {

QString nameOfPart(Book &book, const Part &part)
{
    if (part.kind == Part::Kind::Area) {
        const auto areas = book.directory().areas();
        for (const Area &area : areas ? *areas : std::vector<Area>()) {
            if (area.id == part.area)
                return area.name;
        }
        return {};
    }
    const auto member = book.directory().organisation(part.member.text);
    return member ? member->name : part.member.text;
}

/// The name of the one part that all figures cover; empty: the whole, or several.
QString onlyPart(Book &book, const EditPlan &plan)
{
    const Figure *first = nullptr;
    for (const std::vector<Figure> *figures : {&plan.figures, &plan.removed}) {
        for (const Figure &figure : *figures) {
            first = first ? first : &figure;
            if (figure.part.isWhole() || figure.part != first->part)
                return {};
        }
    }
    return first ? nameOfPart(book, first->part) : QString();
}

/// What undo will call it: the target where it is one, else the targets.
Action actionOf(Book &book, const EditPlan &plan)
{
    const bool isAssigning = plan.figures.empty() && plan.removed.empty();
    QStringList codes;
    Period period{Year::of({}), false};
    for (const std::vector<Figure> *figures : {&plan.figures, &plan.removed}) {
        for (const Figure &figure : *figures) {
            codes += figure.target.text;
            period = figure.period;
        }
    }
    for (const std::vector<AssignedValue> *values : {&plan.assigned, &plan.unassigned}) {
        for (const AssignedValue &value : *values) {
            codes += value.target.text;
            period.year = value.year;
        }
    }
    codes.removeDuplicates();
    constexpr int kMostNamed = 4;
    if (codes.size() > 1) {
        const QString more = codes.size() > kMostNamed ? QStringLiteral(" …") : QString();
        return {QStringLiteral("record"), {QStringList(codes.mid(0, kMostNamed)).join(QStringLiteral(", ")) + more}, {}, {}};
    }
    QStringList subject{codes.value(0), period.year.toString()};
    if (isAssigning)
        return {QStringLiteral("assign"), subject, {}, {}};
    const QString part = onlyPart(book, plan);
    if (!part.isEmpty())
        subject += part;
    if (period.half)
        subject += QStringLiteral("H1");
    const QString kind = plan.figures.empty() ? QStringLiteral("remove") : QStringLiteral("record");
    return {part.isEmpty() ? kind : kind + QStringLiteral("_part"), subject, {}, {}};
}

} // namespace

bool EditPlan::hasRefusals() const
{
    return std::any_of(outcomes.begin(), outcomes.end(), [](const CellOutcome &outcome) {
        return outcome.kind == CellOutcome::Kind::Refused || outcome.kind == CellOutcome::Kind::Ambiguous;
    });
}

Result<EditPlan> planEdits(StatusKeeper &keeper, const std::vector<CellEdit> &edits)
{
    return EditPlanner(keeper).plan(edits);
}

Result<void> carryOut(Book &book, const EditPlan &plan)
{
    if (plan.isEmpty())
        return {};
    return book.change(actionOf(book, plan), [&]() -> Result<void> {
        if (const auto done = book.figures().record(plan.figures, {}); !done)
            return done;
        for (const Figure &figure : plan.removed)
            if (const auto done = book.figures().remove(figure.id); !done)
                return done;
        for (const AssignedValue &value : plan.assigned)
            if (const auto done = book.references().assign(value); !done)
                return done;
        for (const AssignedValue &value : plan.unassigned)
            if (const auto done = book.references().unassign(value.target, value.year); !done)
                return done;
        return {};
    });
}

} // namespace ansinh
