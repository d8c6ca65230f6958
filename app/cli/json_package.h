// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_finding.h"

#include <QJsonObject>

namespace ansinh {

/// What is wrong with a package, and where.
QJsonObject findingJson(const PackageFinding &finding);

} // namespace ansinh
