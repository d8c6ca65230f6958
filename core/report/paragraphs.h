// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh {

/// What a composer hands over: a run of blocks that follow each other.
using Blocks = std::vector<Block>;

// One paragraph each; non-breaking spaces are put here, so that no composer forgets them.
Paragraph bodyText(const QString &text, const QString &rule, const QStringList &figures = {});
Paragraph listItem(const QString &text, const QString &rule, const QStringList &figures = {}); ///< with its dash
Paragraph division(const QString &label, const QString &title, const QString &rule); ///< a line each
Paragraph partHeading(const QString &text, const QString &rule);
Paragraph heading(const QString &text, const QString &rule);
Paragraph boldSubHeading(const QString &text, const QString &rule);
Paragraph italicSubHeading(const QString &text, const QString &rule);
Paragraph note(const QString &text, const QString &rule);

void append(Blocks &blocks, const Blocks &more);

} // namespace ansinh
