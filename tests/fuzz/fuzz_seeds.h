// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <utility>
#include <vector>

namespace ansinh::test {

// What a fuzz target gives to whoever makes its inputs.

/// Inputs to begin with.
std::vector<QByteArray> fuzzSeeds();
/// Pieces that break the readers it calls.
const QByteArrayList &fuzzFragments();

using FuzzParts = std::vector<std::pair<QByteArray, QByteArray>>; ///< names and bytes

/// A sound archive of the parts, each as it is.
QByteArray storedArchive(const FuzzParts &parts);

} // namespace ansinh::test
