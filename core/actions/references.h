// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/figure.h"

#include <QStringList>

namespace ansinh {

class Book;

/// A shared denominator as it is typed.
struct DenominatorEntry
{
    QString year;
    QString name;
    QString area; ///< empty: the whole ward
    QString value;
    QString source;
};

/// The value of a target for one year as it is typed.
struct AssignedEntry
{
    QString year;
    QString target;
    QString value;
    QString document; ///< empty: none named
};

/// What was kept, as the plan spells it, and what is odd about it (translated; empty: nothing).
template <class T> struct Kept
{
    T value;
    QStringList warnings;
};

/// Keeps a shared denominator; a name that no target uses is kept with a warning.
Result<Kept<SharedDenominator>> keepDenominator(Book &book, const DenominatorEntry &entry);

/// Keeps the assigned value of a year. Refused for targets that are attained or not.
Result<Kept<AssignedValue>> keepAssigned(Book &book, const AssignedEntry &entry);

} // namespace ansinh
