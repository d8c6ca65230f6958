// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzz_seeds.h"

namespace ansinh::test {

/// What the reader gets for an input. Its first byte chooses what the rest is: a whole archive; the directory of a
/// sound one; changes of single cells, "table row column text" a line, parted by tabs; or the bytes of one part of a
/// sound package, whose hashes and check code are then set right again, so that changes reach what is behind them.
QByteArray fuzzedPackage(const unsigned char *bytes, size_t size);

} // namespace ansinh::test
