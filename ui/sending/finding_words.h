// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_finding.h"

namespace ansinh {

/// Where in the package: "data/figures.csv, line 12, column value"; the package itself.
QString placeText(const PackageFinding &finding);
/// "changed", "damaged" …
QString kindText(PackageFinding::Kind kind);
/// What the officer does about it.
QString remedyText(PackageFinding::Kind kind);

} // namespace ansinh
