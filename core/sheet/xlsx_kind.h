// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zip_reader.h"

#include <optional>

namespace ansinh {

// What people send instead of an XLSX workbook, told by what stands in the file, never by its name.

/// Why the bytes are no archive, which a workbook is; nullopt: they are one, or should have been.
std::optional<Error> otherFile(const QByteArray &bytes);
/// Why the archive is no workbook that is read here; nullopt: it may be one.
std::optional<Error> otherArchive(const ZipReader &archive);
/// Why a part of that content type is not read; nullopt: it is.
std::optional<Error> otherContent(QStringView contentType);
/// There is no workbook in the archive.
Error noWorkbook();

} // namespace ansinh
