// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ansinh {

/// One whole call: reads the arguments, carries the command out, prints, and returns the exit code
/// (0 done, 1 refused, 2 wrong usage).
int runProgram(const QStringList &arguments);

} // namespace ansinh
