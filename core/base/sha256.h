// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ansinh {

/// The SHA-256 of bytes, raw: 32 bytes.
QByteArray sha256Of(const QByteArray &bytes);
/// The SHA-256 of a file's bytes as it is kept and told: 64 hex digits in lower case.
QByteArray sha256Hex(const QByteArray &bytes);

/// Bytes and their SHA-256, computed once.
class HashedBytes
{
public:
    explicit HashedBytes(QByteArray bytes);

    const QByteArray &bytes() const { return m_bytes; }
    /// As sha256Hex() gives it.
    const QByteArray &sha256() const { return m_sha256; }

private:
    QByteArray m_bytes;
    QByteArray m_sha256;
};

} // namespace ansinh
