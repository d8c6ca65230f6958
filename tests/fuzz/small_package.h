// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package.h"

namespace ansinh::test {

/// A package with a bit of everything, as small as can be: three targets of three kinds, two years, a dispute.
PackageContents smallPackage();

} // namespace ansinh::test
