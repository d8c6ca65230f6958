// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/workbook.h"
#include "core/sheet/xlsx_budget.h"
#include "core/sheet/xlsx_strings.h"
#include "core/sheet/xlsx_styles.h"

namespace ansinh {

/// What the sheets of a workbook have in common.
struct XlsxShared
{
    std::vector<XlsxText> texts;
    XlsxStyles styles;
    bool is1904 = false;
};

/// Reads the cells of one sheet.
class XlsxSheet
{
public:
    /// All outlive the reader; `sheet` has its name and is filled.
    XlsxSheet(XlsxXml &xml, const XlsxShared &shared, XlsxBudget &budget, WorkbookSheet &sheet);

    /// To the end of the part. Errors name the sheet and the cell.
    Result<void> read();
    /// Formulas without a stored value.
    int formulasLeftOut() const { return m_formulasLeftOut; }

private:
    /// What the value of a cell is: a number, an index, a text …
    enum class Type { Number, Shared, Formula, Inline, Boolean, Error, Date };
    /// What stands in one cell, before its type says what it means.
    struct Raw
    {
        CellPlace place;
        int style = 0;
        Type type = Type::Number;
        bool hasValue = false;
        bool hasFormula = false;
        std::optional<XlsxText> inlineText;
    };

    void readColumn();
    void readRow();
    void readCell();
    static Type typeOf(QByteArrayView name);
    bool readHead(Raw &raw);
    void readContent(Raw &raw);
    void add(const Raw &raw);
    void readValue(const Raw &raw, WorkbookCell &cell);
    void readNumber(WorkbookCell &cell, NumberLook look);
    void readShared(const Raw &raw, WorkbookCell &cell);
    void readOwnText(const Raw &raw, WorkbookCell &cell);
    void readMerged();
    void sort();
    bool isTooFar(CellPlace place) const;

    XlsxXml &m_xml;
    const XlsxShared &m_shared;
    XlsxBudget &m_budget;
    WorkbookSheet &m_sheet;
    QByteArray m_value; ///< of the cell being read; kept, so that it is not made anew each time
    CellPlace m_next; ///< where a cell stands that does not say where
    int m_formulasLeftOut = 0;
};

} // namespace ansinh
