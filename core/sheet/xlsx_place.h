// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/workbook.h"

#include <QByteArray>

#include <optional>

namespace ansinh {

/// "F12", or "$F$12"; nullopt: no cell that Excel has (1,048,576 rows, 16,384 columns).
std::optional<CellPlace> cellPlace(QByteArrayView name);
/// "A1:B2"; nullopt: no range, or its corners are swapped.
std::optional<MergedCells> cellRange(QByteArrayView name);

} // namespace ansinh
