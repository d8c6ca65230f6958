// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/stage.h"

#include <vector>

namespace ansinh::test {

/// One state of the program, and how a user reaches it.
struct Scene
{
    const char *name; ///< begins with the page: "targets-parts"
    bool isForEmpty; ///< whether the empty book has it
    std::function<QImage(const Stage &)> act; ///< gives its picture
};

const std::vector<Scene> &scenes();

} // namespace ansinh::test
