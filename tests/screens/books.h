// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh::test {

/// Makes the books in the folder, with a fixed clock: empty.ansinh, sample.ansinh, crowded.ansinh,
/// five-years.ansinh, which is as crowded but for the years, and those of towns: town1.ansinh, town3.ansinh, town40.ansinh.
/// Gives the reason when one could not be made, else nothing.
QString makeBooks(const QString &folder);

} // namespace ansinh::test
