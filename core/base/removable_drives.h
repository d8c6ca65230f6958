// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ansinh {

/// A USB stick, or whatever else can be pulled out, as it stands in the machine now.
struct RemovableDrive
{
    QString name; ///< "KINGSTON"; where it has none the folder's
    QString root; ///< the folder under which its files are reached
    qint64 bytesFree = 0;
    bool isReadOnly = false;
};

/// Those that are plugged in and ready, in the order of the machine; empty: none.
std::vector<RemovableDrive> removableDrives();

} // namespace ansinh
