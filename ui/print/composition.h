// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"
#include "ui/print/typesetter.h"

#include <optional>

namespace ansinh {

/// What an entry of the outline says, before its page is known.
struct Mark
{
    int level = 0;
    QString title;
};

/// A strip of paper that is never cut: a line of a paragraph, a row of a table, a signature block. Its items
/// stand relative to the left edge of the text area and to its own top.
struct Slab
{
    double gap = 0; ///< above it; vanishes at the top of a page
    double height = 0;
    bool keepsNext = false; ///< stays on the page of the slab that follows
    bool breaksBefore = false; ///< begins a page
    int block = -1; ///< its place in the section
    int table = -1; ///< index of its table in heads; -1: none
    std::vector<TextItem> texts;
    std::vector<RuleItem> rules;
    std::vector<ChartItem> charts;
    std::optional<Mark> mark;
};

/// A section on its way to pages: its blocks as strips from top to bottom, still endless.
struct Composition
{
    Typesetter &typesetter;
    Paper paper;
    const ChartPainter &charts; ///< without one charts are their tables
    std::vector<Slab> slabs{};
    std::vector<Slab> heads{}; ///< per table: what is repeated on each of its pages
    Slab foot{}; ///< stands at the lower end of the first page's text; without height: none
    double extraGap = 0; ///< above the next slab
    bool breaksNext = false; ///< a page break waits for the next slab

    Slab &add(Slab slab);
    /// One strip for each line. At least two lines of a text stay together on either side of a page's end;
    /// with keepsAll all of it, and what follows.
    void addLines(const SetText &text, double x, double gap, bool keepsAll = false);
    /// A short line under the text that addLines() put last.
    void addRuleBelow(const SetText &text, double x);
    /// What comes next is not parted from the last lines before it.
    void keepTail(int slabsKept);
};

/// How the text of a paragraph is set.
TextStyle styleOf(const decree::Form &form);
/// Puts every line of a text into one strip and returns the height used.
double putLines(Slab &slab, const SetText &text, double x, double top);
/// A solid line under the text's line that begins at x, centred, as a share of that line's length.
RuleItem ruleUnder(const SetText &text, int line, double x, double y, double share);

constexpr double kRuleThickness = pt(decree::kRuleThickness);
constexpr double kTableBorder = pt(decree::kTableBorder);

void compose(Composition &composition, const Paragraph &paragraph);
void compose(Composition &composition, const Table &table);
void compose(Composition &composition, const OfficialHeader &header);
/// Kind and subject over the whole width (box 5a).
void composeTitle(Composition &composition, const OfficialHeader &header);
void compose(Composition &composition, const Addressees &addressees);
void compose(Composition &composition, const SignatureBlock &block);
void compose(Composition &composition, const Chart &chart);
void compose(Composition &composition, const PageBreak &pageBreak);

} // namespace ansinh
