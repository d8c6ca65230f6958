// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/package.h"

namespace ansinh {

/// The fields of work into which a plan is arranged (resources/report); empty: it is not.
std::vector<PackageField> fieldsOf(const Plan &plan);

/// What of the plan belongs to the fields: each the title of a field, or the code or title of a task or group of tasks,
/// whatever the case and accents. A field of targets brings the tasks under whose section one of them is stated, a task
/// those targets. None: everything. Error NotFound names one that there is not, and those that there are.
Result<PackageScope> scopeOf(const Plan &plan, const QStringList &fields);

/// Takes out of the contents what the scope does not tell.
void narrow(PackageContents &contents);

} // namespace ansinh
