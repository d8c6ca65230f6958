// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_builder.h"

namespace ansinh {

/// The rows of one target that an organisation is asked, one of those who answer for it: what it answers for, then
/// each part where the whole is asked by part.
std::vector<FormFigureRow> figureRowsOf(const FormMatter &matter, const Target &target,
                                        const Code<Organisation> &organisation);

} // namespace ansinh
