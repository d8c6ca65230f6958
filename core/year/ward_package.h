// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/figure.h"
#include "core/year/task_result.h"

#include <QStringList>

namespace ansinh {

/// A ward's data package in the book of a town: who sent what, when, and how far it counts.
struct WardPackage
{
    Id<WardPackage> id;
    QString book; ///< the name of the ward's book (Book::token): the same in all its packages
    QString ward; ///< "UBND Phường 2", under the name of the day
    QString place; ///< "Phường 2"
    QStringList formerNames = {}; ///< that the ward bore before, and of wards that went up into it
    Period period{Year::of({})};
    qint64 sequence = 0; ///< of two packages of a ward made on one day the one with the higher is newer
    bool isSubmitted = false; ///< else a draft
    QString number = {}; ///< of the submitted report
    std::optional<QDate> date = {}; ///< of the submitted report
    QDate madeOn;
    QDate receivedOn; ///< as recorded: on time is judged on it
    QString planPrint; ///< which version of the plan it was judged by
    QString planTitle;
    Year planFrom = Year::of({}); ///< the year from which that version holds
    bool isOtherPlan = false; ///< than the one of this book in that year
    bool isSample = false; ///< figures made up for showing
    bool isInForce = true; ///< else a newer one, or one that tells more, stands in its place
    QStringList fields = {}; ///< of work that it tells of; empty: all
    std::vector<Code<Target>> targets = {}; ///< only with fields: those that it tells of
    std::vector<Code<Target>> missing = {}; ///< of its period without any answer
    std::vector<Code<Target>> apart = {}; ///< that its plan states otherwise: listed, never added
    std::vector<Code<Task>> tasks = {}; ///< on which something was reported for its period
    QString code; ///< the check code
    QString file; ///< name without folder
    QByteArray sha256; ///< of the file, lower-case hex
};

/// What a package says of one target in one period, as it is added up and shown. Follows from the package's bytes.
struct WardMeasure
{
    Code<Target> target;
    Period period{Year::of({})};
    QString verdict; ///< the contract's word: "attained"
    std::optional<Decimal> value = {}; ///< of a ratio only where it is a bare percentage
    std::optional<Decimal> numerator = {};
    std::optional<Decimal> denominator = {};
    std::optional<FigureState> state = {}; ///< absent: not answered
    std::optional<Certainty> certainty = {};
    std::optional<qint64> gap = {};
    bool isDisputed = false;
    bool isBreak = false; ///< the series begins anew with it
    bool isApart = false; ///< another target under the same code, or a value that only its ward can read
    bool adds = false; ///< takes part in the sum over wards
};

/// What all packages in force say of one target in one period, added up.
struct WardTotal
{
    Code<Target> target;
    Period period{Year::of({})};
    int adding = 0; ///< wards whose amounts are in the sums
    bool isDisputed = false; ///< one that would add is disputed
    bool isBreak = false;
    Decimal value; ///< sums; at the end of what fits where more would not
    Decimal numerator;
    Decimal denominator;
    std::optional<Certainty> certainty = {}; ///< the least sure of those added
    // Of the packages' own period only; none apart.
    int wards = 0; ///< that say anything of it
    int attained = 0;
    int judged = 0; ///< attained, on track or behind
    int disputed = 0;
    std::optional<FigureState> state = {}; ///< that all wards share
};

/// One ward's measure beside the others.
struct WardValue
{
    Id<WardPackage> package;
    WardMeasure measure;
};

} // namespace ansinh
