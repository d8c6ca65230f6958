// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

#include <QByteArray>

#include <optional>

namespace ansinh {

/// The pages as a PDF/A-1b file: fonts and colour profile inside, outline, language, title; no date. Nothing when a
/// font cannot be embedded.
std::optional<QByteArray> pdfDocument(const LaidOut &laidOut);

} // namespace ansinh
