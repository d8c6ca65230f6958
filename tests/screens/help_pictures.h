// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh::test {

/// The pictures that the help shows, of the sample book, small and of few colours, into the folders
/// LANGUAGE/pictures there.
bool takeHelpPictures(const QString &out);

} // namespace ansinh::test
