// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace ansinh {

/// Puts files into a ZIP archive in memory. The same files give the same bytes: every entry bears the
/// first moment that the format knows, and nothing of the machine is noted.
class ZipWriter
{
public:
    enum class Packing {
        Deflated,
        Stored ///< as it is, for what must be read without unpacking ("mimetype")
    };

    ZipWriter();
    ~ZipWriter();

    /// Names are relative, parted by "/", and stand once each. What goes wrong is said by finish().
    void add(const QString &name, const QByteArray &bytes, Packing packing = Packing::Deflated);

    /// The archive. Error Io: it could not be made. Call once, at the end.
    Result<QByteArray> finish();

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
};

} // namespace ansinh
