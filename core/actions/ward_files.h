// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"
#include "core/base/sha256.h"

#include <future>

namespace ansinh {

/// The bytes of files that are wanted in their order: while one is taken in, the next is read and hashed.
class WardFiles
{
public:
    /// The files must outlive it.
    explicit WardFiles(const std::vector<WardFile> &files) : m_files(files) { }

    /// Errors as the file gives them.
    Result<HashedBytes> bytesOf(size_t file);

private:
    void readAhead(const WardFile &file);

    const std::vector<WardFile> &m_files;
    std::future<Result<HashedBytes>> m_ahead; ///< waited for when it goes
    size_t m_fileAhead = 0; ///< where m_ahead is valid
};

} // namespace ansinh
