// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paper.h"

namespace ansinh {

// The boxes of the form that a khu phố fills in with a pen.

/// Its own figure of the period before, and boxes at least nine millimetres high; higher where there are few.
Table areaTargetTable(const PaperReading &reading, const std::vector<const Target *> &targets, const Part &part);

/// Results, difficulties and proposals in free words: the more room, the fewer targets there are.
Table areaAnswerTable(std::size_t targets);

/// Where the ward notes the receipt, and the head of the khu phố signs.
Table areaSignatureTable(const PaperReading &reading, const QString &head);

} // namespace ansinh
