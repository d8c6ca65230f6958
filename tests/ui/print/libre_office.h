// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/print/pdf_probe.h"

#include <QStringList>

namespace ansinh {

/// LibreOffice as another hand that opens our files: lets it turn each into a PDF; the PDFs' bytes in the same order.
QList<QByteArray> asPdfByLibreOffice(const QStringList &files);

/// The words of pages as a reader goes through them, without what stands in the margins.
QStringList wordsOf(const std::vector<ProbedPage> &pages);

/// How much of the longer text the longest common run of words, gaps allowed, covers: 1 is the same text.
double likeness(const QStringList &one, const QStringList &two);
/// How much of the words of a part stands in the whole, in the same order: 0 to 1.
double shareIn(const QStringList &part, const QStringList &whole);

} // namespace ansinh
