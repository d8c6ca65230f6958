// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/export_package.h"
#include "core/actions/submit_report.h"

namespace ansinh {

/// How this program brings a document into files, with its charts.
SubmitRendering submitRendering();
PackageRendering packageRendering();

} // namespace ansinh
