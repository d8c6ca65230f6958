// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paper.h"

namespace ansinh {

/// What one organisation has to report in the period, or what of it is still missing. Points into the
/// reading's plan.
struct OwedReport
{
    Code<Organisation> organisation;
    std::vector<const Target *> targets; ///< whose figures it owns; not those that no ward can compute
    std::vector<const Task *> led;
    std::vector<const Task *> coordinated;

    bool isEmpty() const { return targets.empty() && led.empty() && coordinated.empty(); }
};

OwedReport owedBy(const ReportReading &reading, const Code<Organisation> &organisation);

/// Of that the targets and the tasks it leads without any answer from it.
OwedReport missingFrom(const ReportReading &reading, const Code<Organisation> &organisation);

/// Who gets letters about the report of the period: everybody who owes one but the officer who keeps the
/// book, for he writes them.
std::vector<Code<Organisation>> letterAddressees(const ReportReading &reading);

/// The organisations under one name: a group once all its members stand in the list with the same duties.
struct NamedParty
{
    QString name; ///< valid on the paper's date
    std::vector<Code<Organisation>> organisations;
};

std::vector<NamedParty> partiesIn(const ReportReading &reading, const std::vector<Code<Organisation>> &organisations);

/// "số liệu của 08 chỉ tiêu, kết quả của 02 nhiệm vụ"; empty: nothing.
QString owedCounts(const OwedReport &owed);

/// It receives the ward's own report: the ward asks it, but never presses it.
bool isAbove(const ReportReading &reading, const Code<Organisation> &organisation);

/// The ward's own officers are told; everybody else is asked, for the ward has no say over them.
bool isTold(const ReportReading &reading, const Code<Organisation> &organisation);

} // namespace ansinh
