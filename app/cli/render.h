// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ansinh {

struct Document;

/// Error Usage names the formats that this version writes.
Result<void> checkFormat(const QString &path);

/// Writes the document in the format that the file's name ends in, whole or not at all. Returns the
/// number of pages; 0 where they are left to the reader (DOCX, ODT, HTML).
Result<int> render(const Document &document, const QString &path);

} // namespace ansinh
