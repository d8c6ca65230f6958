// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"
#include "core/year/dhis2_mapping.h"

class QWidget;

namespace ansinh {

class Desk;

/// Asks under which identifier of DHIS2 an amount goes, and writes it; absent: of an amount that is chosen. Whether
/// something was written.
bool askDhis2Mapping(QWidget *parent, Desk &desk, const Period &period, const std::optional<Dhis2Mapping> &mapping);

} // namespace ansinh
