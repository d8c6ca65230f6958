// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/report_matter.h"

namespace ansinh {

/// What an assignment sheet speaks of: values only.
struct AssignmentMatter
{
    Plan plan; ///< in force in the year
    Year year = Year::of({});
    QDate day; ///< of the sheet: names valid on it; its day of the month is left for the hand that signs
    Letterhead letterhead;
    std::vector<AssignedValue> assigned; ///< any year
    bool isSample = false; ///< marked on every page
};

/// Who gets a sheet that day: everybody who is asked and takes part in a task or owns a target.
std::vector<Code<Organisation>> assignedOrganisations(const Plan &plan, const QDate &day);

/// The assignment sheets (phiếu giao nhiệm vụ), one after the other, each on pages of its own that count
/// from 1: tasks with the role, targets with the year's assigned values, when to report, and room for the
/// receipt. Pure: same matter, same document.
Document composeAssignmentSheets(const AssignmentMatter &matter, const std::vector<Code<Organisation>> &organisations);

} // namespace ansinh
