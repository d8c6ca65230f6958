// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ansinh {

struct Document;

/// What core needs from outside to bring a document onto paper; ui/print implements it.
class Renderer
{
public:
    virtual ~Renderer() = default;

    /// Writes the document as a PDF file, whole or not at all. Returns the number of pages.
    virtual Result<int> writePdf(const Document &document, const QString &path) = 0;
};

} // namespace ansinh
