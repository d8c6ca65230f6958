// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh::test {

/// A document as plain text, to be read and compared line by line: a paragraph is a line, a row of a table is one
/// with " | " between its cells, a section begins with its title between equals signs. Ordinary spaces.
QString plainText(const Document &document);

} // namespace ansinh::test
