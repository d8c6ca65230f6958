// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/plausible.h"
#include "core/base/result.h"
#include "core/store/journal.h"

#include <QStringList>

namespace ansinh {

class Book;

/// One figure as it is typed or stands in a file: still words. Empty: not given.
struct FigureEntry
{
    QString year;
    bool half = false;
    QString target;
    QString value; ///< C-locale number, or yes/no
    QString numerator;
    QString denominator;
    QString state;
    QString area;
    QString member;
    QString by;
    QString certainty;
    QString asOf;
    QString reason;
    QString note;
    QString place; ///< where it stands in its file: "line 12"; named in every error
};

/// What was taken.
struct Recorded
{
    int figures = 0;
    QStringList warnings; ///< translated; each names its place
};

/// Checks every entry against the plan and the rules of plausibility, then records all in one change,
/// or none. Errors name the entry's place, the value and the remedy.
Result<Recorded> recordFigures(Book &book, const std::vector<FigureEntry> &entries, const Action &action);

} // namespace ansinh
