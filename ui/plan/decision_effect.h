// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/task_result.h"

#include <QDate>
#include <QStringList>

namespace ansinh {

class Book;
struct Status;

/// Which verdicts of the period a decision would change from what they are now, a sentence each; the book
/// stays as it is.
Result<QStringList> verdictsChangedBy(Book &book, const Decision &decision, const Status &now, const QDate &today);

} // namespace ansinh
