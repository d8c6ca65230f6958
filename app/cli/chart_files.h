// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/chart.h"

#include <QStringList>

namespace ansinh {

/// As what the charts are written, and where to.
struct PictureForm
{
    QString folder;
    QString ending = QStringLiteral("png");
    bool isGrey = false;
    int width = 1800; ///< pixels

    static QStringList endings(); ///< "png", "svg"
    /// "trend-CT14.png"
    QString fileName(const Chart &chart) const;
};

/// Draws each chart into a file named after its id: all of them or none. Returns how many older pictures of ours were
/// replaced. Error Exists: a file of such a name is there that we did not write; nothing is touched then.
Result<int> writePictures(const std::vector<Chart> &charts, const PictureForm &form);

} // namespace ansinh
