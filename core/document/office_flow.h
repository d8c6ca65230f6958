// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/office_styles.h"
#include "core/document/renderer.h"

#include <QSizeF>

#include <cmath>
#include <memory>

namespace ansinh {

/// A hyphen that does not end a line.
constexpr QChar kTiedHyphen(0x2011);

// Signs of ours that stand for fields in paragraphs of the styles PageNumber and PageLine.
constexpr QChar kPageField(0xE000); ///< the number of the page
constexpr QChar kPagesField(0xE001); ///< how many pages there are

/// A picture in the line of a paragraph.
struct OfficePicture
{
    int number = 0; ///< within the document, from 1
    ChartPicture picture{};
    QString name{}; ///< "Biểu đồ 1"
    QString alt{}; ///< for readers who do not see it
};

/// A paragraph as a word processor knows it: a style, and what differs from it. Lengths in points.
struct OfficeParagraph
{
    enum class Border { None, Above, Around };

    OfficeStyle style = OfficeStyle::Normal;
    std::vector<Run> runs{}; ///< text as shown; a line feed breaks the line, a tied hyphen may stand in it
    std::optional<Align> align{};
    std::optional<double> size{};
    std::optional<double> gapAbove{};
    std::optional<double> pitch{}; ///< exactly that from line to line
    double gapBelow = 0; ///< only where a table follows: word processors differ in how gaps add up
    double left = 0; ///< negative: out into the margin
    double right = 0;
    double hanging = 0; ///< how much further left the first line begins
    Border border = Border::None;
    double padding = 0; ///< between text and border, above and below; whole points
    bool keepsNext = false;
    bool breaksBefore = false; ///< begins a page
    std::shared_ptr<const OfficePicture> picture{}; ///< instead of runs

    bool hasFields() const { return style == OfficeStyle::PageNumber || style == OfficeStyle::PageLine; }
    bool isIndented() const { return std::abs(left) > 0 || std::abs(right) > 0; }
};

struct OfficeCell
{
    std::vector<OfficeParagraph> paragraphs{}; ///< at least one
    int columns = 1;
    int rows = 1;
    bool isCovered = false; ///< goes on from the row above
    bool isMiddle = false; ///< text stands in the middle of the height
};

struct OfficeRow
{
    std::vector<OfficeCell> cells{};
    bool isHeader = false; ///< repeated on every page
    bool isWhole = true; ///< not parted by the end of a page
};

struct OfficeTable
{
    std::vector<double> widths{}; ///< of the columns
    std::vector<OfficeRow> rows{};
    bool hasGrid = true; ///< lines and room around the texts; else it only puts texts side by side
    QString title{}; ///< not shown
};

using OfficeBlock = std::variant<OfficeParagraph, OfficeTable>;

struct OfficeSection
{
    Orientation orientation = Orientation::Portrait;
    std::vector<OfficeBlock> blocks{}; ///< at least one; a paragraph between every two tables and at the end
    bool isNumbered = true; ///< at the head of every page but its first
    std::vector<OfficeParagraph> firstFoot{}; ///< at the foot of its first page
    std::vector<OfficeParagraph> foot{}; ///< at the foot of the others
};

/// The document brought down to what DOCX and ODT both know, so that neither composes anything itself. Without a
/// renderer, or one that draws none, charts are their tables.
std::vector<OfficeSection> officeFlow(const Document &document, Renderer *renderer);
/// The pictures of the document, in their order.
std::vector<const OfficePicture *> picturesOf(const std::vector<OfficeSection> &flow);

/// The paragraph that bears the page's number: in the middle of the sheet, not of the text.
OfficeParagraph officePageNumber();

/// The distance between the text of a page and its foot.
double footGap(const std::vector<OfficeParagraph> &foot);

/// The sheet of an orientation, in points.
QSizeF sheetOf(Orientation orientation);

} // namespace ansinh
