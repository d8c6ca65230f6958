// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace ansinh {

/// `export --dhis2 FILE`: the values of a year as DHIS2 takes them, instead of a package.
Result<Outcome> runDhis2Export(const Call &call);

} // namespace ansinh
