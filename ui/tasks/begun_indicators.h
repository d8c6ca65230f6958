// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/indicator_row.h"

namespace ansinh {

class Settings;

/// What the officer began in that book and nobody has given a value yet: until then it stands beside the
/// book, in the settings of this computer, so that closing loses no name.
std::vector<PendingIndicator> begunIndicators(const Settings &settings, const QString &book);
void keepBegun(Settings &settings, const QString &book, const std::vector<PendingIndicator> &begun);

} // namespace ansinh
