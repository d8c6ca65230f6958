// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/print/pdf_probe.h"

#include <QLineF>
#include <QSizeF>

namespace ansinh {

/// A line of text as another program reads it from the file; millimetres from the sheet's upper left corner.
struct ProbedLine
{
    QString text;
    QString family;
    double points = 0;
    bool bold = false;
    bool italic = false;
    double left = 0;
    double right = 0;
    double baseline = 0;

    double middle() const { return (left + right) / 2; }
    double width() const { return right - left; }
    /// Of the letters' room, not of the ink.
    double top() const;
    double bottom() const;
};

/// A drawn line.
struct ProbedStroke
{
    QLineF line;
    double thickness = 0;

    double middle() const { return (line.x1() + line.x2()) / 2; }
    double length() const { return line.length(); }
};

/// Everything on one page.
struct ProbedSheet
{
    QSizeF size;
    std::vector<ProbedLine> lines;
    std::vector<ProbedWord> words;
    std::vector<ProbedStroke> strokes;

    /// The line that reads so, else the first that begins so; null: none.
    const ProbedLine *find(const QString &start) const;
    /// The same; a failed search fails the test.
    const ProbedLine &line(const QString &start) const;
    /// The level line next below, within 5 mm; without length when there is none.
    ProbedStroke strokeBelow(const ProbedLine &line) const;
};

/// The pages of the file with lines of text (pdftohtml), words (pdftotext) and drawn lines (pdftocairo).
std::vector<ProbedSheet> sheetsOf(const PdfProbe &probe);

} // namespace ansinh
