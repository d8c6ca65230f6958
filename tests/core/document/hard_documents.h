// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh {

// Documents for the tests of files: what is rare, and what could break them.

Document documentOf(const std::vector<Block> &blocks);
/// A công văn with every mark that the decree knows: urgency, circulation, typist, address.
Document letterWithMarks();
/// Signs of XML, control characters, torn pairs, gaps and line feeds wherever text can stand.
Document hostileDocument();
/// The text that hostileDocument() puts everywhere, as a reader should find it.
QString hostileAsShown();
/// What each writer of files has to master: a report, a letter, hostile texts, nothing at all, a table alone.
std::vector<Document> documents();

} // namespace ansinh
