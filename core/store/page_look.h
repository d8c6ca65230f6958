// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <future>
#include <optional>

namespace ansinh {

/// A look at every page of a file on a thread of its own, while the book is already being read. Nothing may
/// be written into the file before it is through; ending it waits for it.
class PageLook
{
public:
    /// Begins at once.
    explicit PageLook(const QString &path);

    bool isThrough() const;
    /// Damaged; waits for the end of the look.
    const Result<void> &outcome() const;

private:
    mutable std::future<Result<void>> m_look;
    mutable std::optional<Result<void>> m_outcome;
};

} // namespace ansinh
