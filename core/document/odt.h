// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ansinh {

class Renderer;
struct Document;

/// The document as an OpenDocument text (1.2) for LibreOffice, the same as toDocx() otherwise. Error Io: it
/// could not be packed.
Result<QByteArray> toOdt(const Document &document, Renderer *renderer = nullptr);

} // namespace ansinh
