// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace ansinh {

/// What the officer can do next when a book could not be opened. Empty: the message says it all.
QString adviceOn(ErrorKind kind);

} // namespace ansinh
