// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// The text with non-breaking spaces where the end of a line would part what is read as one:
/// "Nghị định 30", "Phường 2", "ngày 05", "Phụ lục II", "96,5 %", "1.390 người". Doing it twice changes
/// nothing more.
QString protectBreaks(const QString &text);

} // namespace ansinh
