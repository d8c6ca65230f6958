// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/plan/target.h"

namespace ansinh {

/// Whether the value attains the target; exact. `~` holds from its tolerance on. Yes/no targets hold at
/// yes (1). `increase` and a target without its value never hold by themselves.
bool holds(const Target &target, const Rational &value);
/// The same comparison against another value than the plan's: the one assigned for the year. An
/// `increase` reaches an assigned value when it is not below it.
bool holdsAgainst(const Target &target, Decimal assigned, const Rational &value);

/// Whether the target is a number towards which a path leads.
bool hasPath(const Target &target);

/// Which way is better, where the direction says only "hold": what the comparison implies.
Direction betterWay(const Target &target);

/// What has to be reached, as one of `>=`, `>`, `<=`, `<`, with tolerance and `=` resolved.
struct Bound
{
    Comparison comparison = Comparison::AtLeast;
    Rational value;
};

/// Only where hasPath().
Bound boundOf(const Target &target);

} // namespace ansinh
