// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>

namespace ansinh {

/// The whole document with its charts as JSON, so that it can be laid out again later just as it was, whatever has
/// become of what it was composed from. The same document gives the same bytes.
QByteArray documentToJson(const Document &document);

/// What documentToJson() wrote. Errors: Newer (of a later format), Damaged (with the place in the detail).
Result<Document> documentFromJson(const QByteArray &json);

} // namespace ansinh
