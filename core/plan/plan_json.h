// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace ansinh {

/// The version of the plan format that this program writes and the newest that it reads.
constexpr int kPlanFormatVersion = 1;

/// Reads a plan file (resources/plans/README.md). Nothing is guessed: a missing, unknown or wrong key, and
/// whatever checkPlan() refuses, is ErrorKind::Invalid and named by its path in the file
/// ("targets[3].comparison"), with the remedy. A file of a later format version is ErrorKind::Newer.
/// Texts are normalised to NFC.
Result<Plan> readPlan(const QByteArray &json);

/// Writes the plan so that readPlan() gives the same plan: UTF-8, keys in a fixed order, all present.
QByteArray writePlan(const Plan &plan);

/// The plan of Phường 2, which is built into the program.
Result<Plan> builtInPlan();

} // namespace ansinh
