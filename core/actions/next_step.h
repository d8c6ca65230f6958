// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/year_facts.h"
#include "core/base/destination.h"

namespace ansinh {

/// What the officer had best do next. The screen words it.
struct NextStep
{
    enum class Kind {
        AddAreas, ///< the book is empty: name the khu phố
        EnterDenominators, ///< population, households … of the year are not there
        AssignValues, ///< no value was assigned for the year
        SendForms, ///< the last day comes into sight, and nobody was asked yet
        EnterFigures, ///< nothing has come in, or there is time: take in what comes
        RemindMissing, ///< the last day is near or over, and somebody has not reported
        DecideDisputes, ///< sources disagree
        SettleContradictions, ///< the plan contradicts itself
        ReadDraft, ///< everything is in: read the report that was drafted
        Submit, ///< everything is in and the last day near: submit the report
        SendPackage, ///< it is submitted and has not gone to everybody
        AskReceipt, ///< it has gone; somebody has not told of the receipt
        Kept, ///< submitted, sent and received
        LookBack, ///< the year is over and complete
        Wait ///< the year is yet to come and prepared
    };

    Kind kind = Kind::Wait;
    int count = 0; ///< of what waits: organisations, disputes …; 0: not counted
    std::optional<Deadline> deadline; ///< the one that makes it urgent; absent: none does
    std::vector<QString> subjects; ///< codes of what waits, or names of recipients; the first ones to be named first
    Destination to;
};

/// How long before the last day reminding comes before everything else.
constexpr int kRemindDays = 14;

/// How long before the last day the forms go out.
constexpr int kAskDays = 60;

/// How long before its last day the report is to be submitted, and no longer only read.
constexpr int kSubmitDays = 7;

/// Whether the last day of collecting is near or over.
bool isCollectingUrgent(const std::optional<Deadline> &collect, const QDate &today);

/// The one action, out of the facts alone.
NextStep nextStep(const YearFacts &facts);

} // namespace ansinh
