// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/desk.h"

#include <QTemporaryDir>

namespace ansinh::test {

constexpr int kYear = 2026;

inline QDate today()
{
    return {2026, 11, 2};
}

/// A fixed clock, so that what is written is the same in every run.
BookContext context();

/// The path of a fresh copy of the sample book in the folder.
QString sampleIn(const QTemporaryDir &folder);

/// The path of a fresh book without a figure in the folder.
QString emptyIn(const QTemporaryDir &folder);

/// A path in the folder.
QString in(const QTemporaryDir &folder, const char *name);

} // namespace ansinh::test
