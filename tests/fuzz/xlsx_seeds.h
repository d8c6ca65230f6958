// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace ansinh::test {

using FuzzParts = std::vector<std::pair<QByteArray, QByteArray>>; ///< names and bytes

/// A sound archive of the parts, each as it is.
QByteArray storedArchive(const FuzzParts &parts);

/// What the reader gets for an input: its first byte chooses whether the rest is a whole archive, or takes the place of
/// one part in a sound workbook, so that changes reach the XML behind the check sums, or is what people typed into a
/// form, line by line, its cells parted by tabs.
QByteArray fuzzedArchive(const unsigned char *bytes, size_t size);

/// Inputs to begin with: a whole archive, and each part of a workbook that has a bit of everything.
std::vector<QByteArray> fuzzSeeds();

} // namespace ansinh::test
