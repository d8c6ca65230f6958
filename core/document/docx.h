// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ansinh {

class Renderer;
struct Document;

/// The document as a file for Word (Office Open XML, compatible with Word 2013 and later): real styles,
/// headings, tables with repeated headers, page numbers as fields. Charts are pictures
/// where the renderer draws them, else their tables. The same document gives the same bytes; there is no date in it.
/// Error Io: it could not be packed.
Result<QByteArray> toDocx(const Document &document, Renderer *renderer = nullptr);

} // namespace ansinh
