// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/record.h"

#include <vector>

namespace ansinh {

struct CsvTable;

/// Reads a CSV file of figures whose columns are named as the options of the command line: year, half,
/// target, value, numerator, denominator, state, area, member, by, certainty, as-of, reason, note.
/// Only year, target and by must be there. Errors name the column or the line; those of readCsv.
Result<std::vector<FigureEntry>> readFigureFile(const QString &path);

/// The same from a table that is already read.
Result<std::vector<FigureEntry>> figureEntries(const CsvTable &table);

/// "line 12", in the user's language.
QString linePlace(int line);

} // namespace ansinh
