// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace ansinh {

struct LaidOut;

/// Completes what QPdfWriter wrote: takes out the dates, derives /ID from the content, and appends an
/// incremental update with outline, language and "show the title". Nothing when the file is not of the
/// shape that QPdfWriter writes (one classic cross-reference table).
std::optional<QByteArray> finishedPdf(QByteArray pdf, const LaidOut &laidOut);

} // namespace ansinh
