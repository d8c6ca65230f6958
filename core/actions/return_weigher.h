// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"
#include "core/actions/return_base.h"

namespace ansinh {

/// Weighs what a return says against what its organisation is asked (`form`) and what the book knows: the preview
/// with its answers, and with the problems beside those that it has. Error only where the book cannot be read.
Result<ReturnPreview> weighReturn(ReturnBase &base, const Form &form, ReturnPreview preview,
                                  const std::vector<ReturnReply> &replies);

} // namespace ansinh
