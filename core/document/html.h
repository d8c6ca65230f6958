// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

class Renderer;
struct Document;

/// The document as one HTML file that needs nothing beside it: style inside, real headings, real tables
/// with their header cells named, text escaped. Charts are pictures inside where the
/// renderer draws them, else their tables. Encode as UTF-8.
QString toHtml(const Document &document, Renderer *renderer = nullptr);

} // namespace ansinh
