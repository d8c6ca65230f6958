// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh {

struct PageFacts;

// What stands on paper around a table or a chart of a page.

/// A text in one run: bold where it is the head of what is shown, else italic. `rule`: Paragraph::rule.
Paragraph printedParagraph(ParagraphRole role, const QString &text, const char *rule);

/// At the foot of every page (Document::pageLine): whose it is, its title, the day and the page.
QString printedPageLine(const PageFacts &facts, const QString &title);

} // namespace ansinh
