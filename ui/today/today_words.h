// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/next_step.h"

#include <QDateTime>
#include <QString>

namespace ansinh {

/// A step of the year as it is shown.
struct StepText
{
    QString name; ///< "Giao việc"
    QString text; ///< what is done in it, what is left
    QString page; ///< where it is worked on; empty: it has no screen yet
};

StepText textOf(YearStep step, const YearFacts &facts);
/// "done", "now" or nothing, as a word beside the colour.
QString wordOf(StepState state);

/// What to do next as it is shown.
struct NextText
{
    QString number; ///< large: days left, or how many; empty: none
    QString caption; ///< below the number
    QString title;
    QString reason;
    QString button;
};

NextText textOf(const NextStep &step, const Plan &plan, const YearFacts &facts);

/// "08:12" of today, "yesterday", "3 days ago", else the date.
QString agoText(const QDateTime &at, const QDate &today);

} // namespace ansinh
