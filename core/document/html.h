// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

struct Document;

/// The document as one HTML file that needs nothing beside it: style inside, real headings, real tables
/// with their header cells named, text escaped. Charts are written as their tables. Encode as UTF-8.
QString toHtml(const Document &document);

} // namespace ansinh
