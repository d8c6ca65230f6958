// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"
#include "core/year/ward_package.h"

namespace ansinh {

/// Where a ward stands with a package of a period; of several fields it may have sent several.
struct WardStanding
{
    enum class State {
        Submitted, ///< what it sent is final
        Draft, ///< it may still change
        Missing ///< known from another period, but nothing came for this one
    };

    State state = State::Missing;
    WardPackage package; ///< of a missing ward its last one before, to say who it is
    bool isLate = false; ///< received after the last day, or still missing past it
    int replaced = 0; ///< older packages of the period that are kept as history
    QStringList overlaps; ///< wards that report on the same place for the same period
};

/// "submitted", "draft", "missing".
QString nameOf(WardStanding::State state);

/// A target over all wards.
struct TownTarget
{
    Assessment assessment;
    bool isJudged = true; ///< else the verdict means nothing: it is only counted how many wards attain
    int attained = 0; ///< wards
    int judged = 0; ///< wards that are attained, on track or behind
    int adding = 0; ///< wards whose amounts are in the sum
    int missing = 0; ///< wards that sent nothing, nothing that tells of it, or no answer on it
    int disputed = 0; ///< wards
    int apart = 0; ///< wards whose plan states it otherwise
};

/// A task over all wards.
struct TownTask
{
    Code<Task> code;
    int results = 0; ///< wards with a result; where there is but one, the organisations in it
    std::vector<Code<Organisation>> missing; ///< only where there is but one ward: leads without a result
};

/// Where a period stands over all wards of a town's book.
struct TownStatus
{
    Period period{Year::of({})};
    Plan plan; ///< the town's own, in force in that year, after its decisions
    std::vector<TownTarget> targets; ///< in the plan's order
    std::vector<TownTask> tasks;
    std::vector<OrganisationStanding> organisations; ///< only where there is but one ward
    std::vector<WardStanding> wards; ///< by place; a package each (wardCount() counts wards)
    std::vector<Area> areas; ///< only of one ward; they name its parts
    std::optional<Deadline> collect;
    std::optional<Deadline> submit; ///< by which wards send; a first half has none
    bool isOneWard = false; ///< the targets are that ward's own, as it judged them
};

/// The wards, each once though it sent packages of several fields; with a state those with a package in it.
int wardCount(const TownStatus &status, const std::optional<WardStanding::State> &state = {});

/// Whether packages of wards were taken into the book.
Result<bool> isTownBook(Book &book);
/// Refuses such a book where a ward's own is asked for. Error Invalid.
Result<void> refuseTownBook(Book &book);

/// Adds up what the packages in force of the period say; with one ward it is what that ward itself says.
Result<TownStatus> townStatusOf(Book &town, const Period &period, const QDate &today);

} // namespace ansinh
