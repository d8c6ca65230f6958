// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzz_seeds.h"

namespace ansinh::test {

/// What the reader gets for an input: its first byte chooses whether the rest is a whole archive, or takes the place of
/// one part in a sound workbook, so that changes reach the XML behind the check sums, or is what people typed into a
/// form, line by line, its cells parted by tabs.
QByteArray fuzzedArchive(const unsigned char *bytes, size_t size);

} // namespace ansinh::test
