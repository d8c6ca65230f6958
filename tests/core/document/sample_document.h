// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh {

// Documents for the tests of printing: Vietnamese with every kind of mark.

Paragraph sampleParagraph(ParagraphRole role, const QString &text);
/// A sentence of about two and a half lines that begins with its number.
Paragraph sampleBody(int number);
OfficialHeader sampleHeader();
SignatureBlock sampleSignature();
/// A table of five columns with a header of two rows; the first and last cell of row n are marked "An", "Zn".
Table sampleTable(int rows);
/// A report with head, addressees, sections, a table in portrait, signature, and a landscape appendix.
Document sampleReport(int paragraphs, int rows);

/// Two years, 36.9 and 38.25 %, on the way to 45 % in 2030.
Chart sampleChart(const QString &title);

} // namespace ansinh
