// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/scenes.h"

namespace ansinh::test {

/// The books of towns (books.h) that these scenes are for.
const std::vector<const char *> &townBooks();
const std::vector<Scene> &townScenes();

} // namespace ansinh::test
