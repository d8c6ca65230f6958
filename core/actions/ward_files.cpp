// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ward_files.h"

#include <system_error>

namespace ansinh {

namespace {

Result<HashedBytes> hashed(const WardFile &file)
{
    auto bytes = file.bytes();
    if (!bytes)
        return bytes.error();
    return HashedBytes(std::move(bytes).value());
}

} // namespace

Result<HashedBytes> WardFiles::bytesOf(size_t file)
{
    const bool isAhead = m_ahead.valid() && m_fileAhead == file;
    auto bytes = isAhead ? m_ahead.get() : hashed(m_files[file]);
    m_fileAhead = file + 1;
    if (m_fileAhead < m_files.size())
        readAhead(m_files[m_fileAhead]);
    return bytes;
}

void WardFiles::readAhead(const WardFile &file)
{
    try {
        m_ahead = std::async(std::launch::async, [&file] { return hashed(file); });
    } catch (const std::system_error &) {
        m_ahead = {}; // no thread is to be had: it is read when its turn comes
    }
}

} // namespace ansinh
