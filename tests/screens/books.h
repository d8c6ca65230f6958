// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh::test {

/// Makes the books in the folder, with a fixed clock: empty.ansinh, sample.ansinh, crowded.ansinh and
/// five-years.ansinh, which is as crowded but for the years.
/// Gives the reason when one could not be made, else nothing.
QString makeBooks(const QString &folder);

} // namespace ansinh::test
