// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ansinh {

/// Where a block stands in a document.
struct BlockPlace
{
    int section = 0;
    int block = 0; ///< in Section::blocks

    friend bool operator==(const BlockPlace &a, const BlockPlace &b)
    {
        return a.section == b.section && a.block == b.block;
    }
};

} // namespace ansinh
