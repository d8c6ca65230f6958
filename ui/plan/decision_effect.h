// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/task_result.h"

#include <QStringList>

namespace ansinh {

class Book;
struct Plan;

/// Which verdicts of the period, or values of the plan behind them, a decision would change, a sentence each;
/// the book stays as it is.
Result<QStringList> verdictsChangedBy(Book &book, const Decision &decision, const Plan &plan, const Period &period);

} // namespace ansinh
