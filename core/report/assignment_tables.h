// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/parties.h"
#include "core/report/assignment_sheet.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// A task with the part that one organisation has in it.
struct AssignedTask
{
    const Task *task;
    TaskParty own;
    std::vector<TaskParty> others;
};

/// Everything that is assigned to one organisation. Points into the reading's plan.
struct OwnAssignments
{
    Code<Organisation> organisation;
    std::vector<AssignedTask> tasks; ///< leads first, else in the plan's order
    std::vector<const Target *> targets;
    std::vector<const Duty *> duties; ///< of part IV, without the two deadlines of the year

    bool isEmpty() const { return tasks.empty() && targets.empty(); }
};

OwnAssignments assignmentsOf(const Plan &plan, const Code<Organisation> &organisation, const QDate &day);

// The tables of the sheet.
Table assignedTaskTable(const ReportReading &reading, const OwnAssignments &own);
Table assignedTargetTable(const ReportReading &reading, const OwnAssignments &own);
/// Who received it, when; with room for a signature.
Table receiptTable();

} // namespace ansinh
