// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/cell_style.h"
#include "core/sheet/workbook.h"

#include <QByteArray>

struct lxw_worksheet;

namespace ansinh {

class StyleShelf;

/// A stretch of text in a cell with a look of its own.
struct TextRun
{
    QString text;
    CellStyle style; ///< its letters only
};

/// A block of cells; both ends belong to it.
struct CellRange
{
    CellPlace first;
    CellPlace last;
};

/// What Excel itself checks when somebody types, and says.
struct InputRule
{
    enum class Kind { Any, Number, List };

    Kind kind = Kind::Any; ///< Any: only the hint
    std::optional<double> least; ///< Number
    std::optional<double> most; ///< Number
    QString source; ///< List: "'_ansinh'!$D$1:$D$4"
    bool warnsOnly = true; ///< what breaks the rule can still be kept
    QString title; ///< of hint and message; Excel takes 32 letters
    QString hint; ///< while the cell is chosen; 255 letters
    QString message; ///< when the rule is broken; 255 letters
};

/// How a sheet comes out on A4.
struct PaperLook
{
    bool isLandscape = true;
    int repeatedRow = -1; ///< printed above each page; -1: none
    QString headLine; ///< at the top of each page; may be empty
    QString footLine; ///< at the foot, at the left; page and pages stand at the right
    std::optional<CellRange> area; ///< absent: all that is filled
    bool isCentred = true;
};

/// One sheet of a workbook while it is laid out. No text ever becomes a formula.
class FormSheet
{
public:
    FormSheet(lxw_worksheet *sheet, StyleShelf &styles) : m_sheet(sheet), m_styles(styles) { }

    /// Widths in letters, from the first column on.
    void setColumns(const std::vector<double> &widths);
    void setRowHeight(int row, double points);
    void write(CellPlace at, const QString &text, const CellStyle &style);
    void write(CellPlace at, Decimal number, const CellStyle &style);
    void writeBlank(CellPlace at, const CellStyle &style);
    /// Runs of different looks in one cell; fewer than two non-empty ones are written as plain text.
    void write(CellPlace at, const std::vector<TextRun> &runs, const CellStyle &style);
    /// One text over several cells.
    void writeOver(const CellRange &range, const QString &text, const CellStyle &style);
    /// Leads to a cell of the same workbook; "%1" in the text becomes its name: "F12".
    void writeLink(CellPlace at, const QString &sheet, CellPlace target, const QString &text, const CellStyle &style);
    void setRule(const CellRange &range, const InputRule &rule);
    /// Codes like "1.1" are texts on purpose: Excel does not remark on them.
    void keepAsText(const CellRange &range);
    void addComment(CellPlace at, const QString &text);
    /// Rows above stay in sight.
    void freezeAbove(int row);
    /// Without a password; columns and rows can still be sized, cells formatted.
    void protect();
    void hide();
    /// The one that is shown when the workbook opens.
    void showFirst();
    void setPage(const PaperLook &look);

    bool isWhole() const { return m_isWhole; }

private:
    void note(int refused) { m_isWhole = m_isWhole && refused == 0; }

    lxw_worksheet *m_sheet;
    StyleShelf &m_styles;
    bool m_isWhole = true;
};

} // namespace ansinh
