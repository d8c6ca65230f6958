// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/document/sample_document.h"
#include "ui/print/layout.h"

namespace ansinh {

// What the tests ask pages that are laid out. A failed search fails the test.

LaidOut laidOut(const std::vector<Block> &blocks);
QByteArray pdfOfDocument(const Document &document);
/// Paragraphs of three lines, "B0" and following.
std::vector<Block> paragraphs(int count);

/// The first line that begins so.
TextItem lineOf(const LaidOut &laid, const QString &start);
/// The page of the first line that begins so; -1: none.
int pageOf(const LaidOut &laid, const QString &start);
double baseline(const TextItem &item);
double middle(const TextItem &item);

/// The decorative line next below a text line of the first page; without length when there is none.
RuleItem ruleBelow(const LaidOut &laid, const TextItem &item);

} // namespace ansinh
