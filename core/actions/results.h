// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/journal.h"

#include <QStringList>

#include <vector>

namespace ansinh {

class Book;

/// The value of a task indicator as it is typed. Empty: not given.
struct IndicatorEntry
{
    QString name;
    QString unit; ///< empty: the plan's unit of that name, if it has one
    QString fund; ///< source of the money
    QString value; ///< C-locale number, or yes/no
};

/// What an organisation reports on a task as it is typed. What is empty leaves the earlier text alone.
struct ResultEntry
{
    QString year;
    bool half = false;
    QString task;
    QString by;
    QString text;
    QString progress;
    QString difficulties;
    QString proposals;
    std::vector<IndicatorEntry> indicators;
    QString place; ///< where it stands in its file; named in every error
};

/// What was taken.
struct ResultsRecorded
{
    int results = 0;
    int indicators = 0;
    QStringList warnings; ///< translated
};

/// Checks every entry against the plan, then records all in one change, or none.
Result<ResultsRecorded> recordResults(Book &book, const std::vector<ResultEntry> &entries, const Action &action);

} // namespace ansinh
