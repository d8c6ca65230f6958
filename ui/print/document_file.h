// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "ui/print/laid_out.h"

#include <QStringList>

namespace ansinh {

/// The endings of the files that a document can be written to, the usual one first.
QStringList documentEndings();

/// Writes the document in the form that the file's name ends in, whole or not at all. Returns the number of
/// pages; 0 where there are none. Without a chart painter charts are their tables. Error Usage: no such form.
Result<int> writeDocument(const Document &document, const QString &path, const ChartPainter &charts = {});

} // namespace ansinh
