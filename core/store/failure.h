// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <type_traits>

class QSqlError;

namespace ansinh {

/// Thrown inside the store and nowhere else; guarded() turns it into a Result.
struct StoreFailure
{
    Error error;
};

/// SQLite's extended code as a refusal for the officer that names the file.
Error errorFrom(int extendedCode, const QString &text, const QString &path);
[[noreturn]] void fail(const QSqlError &error, const QString &path);
[[noreturn]] void fail(ErrorKind kind, const QString &message, const QString &detail = {});

/// The door through which nothing is thrown.
template <class Body> auto guarded(Body &&body) -> Result<std::invoke_result_t<Body>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Body>>) {
            body();
            return {};
        } else {
            return body();
        }
    } catch (const StoreFailure &failure) {
        return failure.error;
    }
}

} // namespace ansinh
