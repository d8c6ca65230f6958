// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paper.h"

namespace ansinh {

/// Of what the organisation owes the targets and the tasks it leads without any answer from it.
OwedReport missingFrom(const PaperReading &reading, const Code<Organisation> &organisation);

/// Who gets letters about the report of the period: everybody who owes one but the officer who keeps the
/// book, for he writes them.
std::vector<Code<Organisation>> letterAddressees(const PaperReading &reading);

/// Organisations under one name: a group once all its members stand in the list with the same duties.
struct NamedParty
{
    QString name; ///< valid on the paper's date
    std::vector<Code<Organisation>> organisations;
};

std::vector<NamedParty> partiesIn(const PaperReading &reading, const std::vector<Code<Organisation>> &organisations);

/// It receives the ward's own report: the ward asks it, but never presses it.
bool isAbove(const ReportReading &reading, const Code<Organisation> &organisation);

/// The ward's own officers are told; everybody else is asked, for the ward has no say over them.
bool isTold(const ReportReading &reading, const Code<Organisation> &organisation);

} // namespace ansinh
