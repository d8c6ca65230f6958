// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/plan/target.h"
#include "core/report/mould.h"

namespace ansinh {

/// How a verdict on a target with a value of its own is told. The places: Told, told and WeakTold, weakTold (subject
/// and value in the wording's own way), Subject, subject, verb, weak (the verb of a poor result), value, change,
/// goal, goalNote, part, due, path, need, short, side, reached, done, year; for yes/no targets State and state.
const Mould &mouldOf(const Target &target, const Assessment &assessment);

/// The due year is here, or the target was already met once: not attained is then simply missed.
bool isPathOver(const Assessment &assessment);

// Absences, of one or two targets and of many. The places: list, List, count, why, unit, period.
extern const Mould kNoData;
extern const Mould kManyNoData;
extern const Mould kNotAssessable;
extern const Mould kManyNotAssessable;
extern const Mould kNotApplicable;
extern const Mould kManyNotApplicable;
extern const Mould kDisputed; ///< subject, Subject, sides

} // namespace ansinh
