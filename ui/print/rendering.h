// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/export_package.h"
#include "core/actions/submit_report.h"

namespace ansinh {

/// The report on paper and for Word, with charts as the pages of the report have them. Draws: on the screen's thread
/// only.
PackageRendering packageRendering();
/// The same for what is kept of a submitted report.
SubmitRendering submitRendering();

} // namespace ansinh
