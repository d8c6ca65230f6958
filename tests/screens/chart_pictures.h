// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh::test {

/// Every chart of the empty, the sample and the crowded book as PNG files, in colour and in grey, on the screen's
/// ground and as narrow as a panel too: BOOK-LOOK-CHART.png in the folder.
bool takeChartPictures(const QString &out);

} // namespace ansinh::test
