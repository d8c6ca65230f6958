// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"

namespace ansinh::test {

/// The packages of so many wards for 2026, each with figures of its own, made up from the sample book. Of forty some are
/// drafts, some sent nothing but the year before, some go by another plan; as they come in over the last days.
Result<std::vector<WardFile>> townPackages(int wards);

/// A town's book that has taken them in. Gives the reason when it could not be made, else nothing.
QString makeTownBook(const QString &path, int wards, const BookContext &context);

} // namespace ansinh::test
