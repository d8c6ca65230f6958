// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/table_sheet.h"

#include "core/sheet/xlsx_formats.h"
#include "core/sheet/xlsx_text.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kNarrowest = 7;
constexpr int kWidest = 52;
constexpr int kWidestHeader = 18;
constexpr int kUprightWidth = 92; // letters that an A4 page holds upright
constexpr int kLyingWidth = 220; // letters that can still be read on one lying across
constexpr uint8_t kA4 = 9;
constexpr int kFirstYear = 1901; // Excel's own dates begin in 1900, with a day that never was

lxw_worksheet *addSheet(lxw_workbook *book, const QByteArray &name)
{
    return workbook_add_worksheet(book, name.isEmpty() ? nullptr : name.constData());
}

/// Fills one sheet of a workbook with a table.
class SheetFiller
{
public:
    SheetFiller(lxw_workbook *book, const SheetTable &table)
        : m_table(table), m_sheet(addSheet(book, sheetNameOf(table).toUtf8())), m_formats(book)
    {
    }

    /// False: the library refused something.
    bool fill();

private:
    lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_table.columns.size() - 1); }
    lxw_row_t lastRow() const { return static_cast<lxw_row_t>(m_table.rows.size()); }
    void setUp();
    double widthOf(size_t column) const;
    void setPaper(double width);
    bool writeHeader();
    bool writeRow(lxw_row_t at, const SheetRow &row);
    bool writeCell(lxw_row_t row, lxw_col_t column, const SheetCell &cell, bool isGroup);

    const SheetTable &m_table;
    lxw_worksheet *m_sheet;
    XlsxFormats m_formats;
};

bool SheetFiller::fill()
{
    if (!m_sheet)
        return false;
    setUp();
    bool isWritten = writeHeader();
    for (size_t row = 0; row < m_table.rows.size() && isWritten; ++row)
        isWritten = writeRow(static_cast<lxw_row_t>(row) + 1, m_table.rows[row]);
    return isWritten;
}

void SheetFiller::setUp()
{
    double whole = 0;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const double width = widthOf(i);
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, width, nullptr);
        whole += width;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_autofilter(m_sheet, 0, 0, lastRow(), lastColumn());
    setPaper(whole);
}

double SheetFiller::widthOf(size_t column) const
{
    const SheetColumn &own = m_table.columns[column];
    if (own.width > 0)
        return own.width;
    // Bold, and the arrow of the filter stands over its end.
    const int header = std::min<int>(kWidestHeader, static_cast<int>(own.header.size()) + 4);
    return std::max({kNarrowest, header, contentWidth(m_table, column, kWidest) + 2});
}

void SheetFiller::setPaper(double width)
{
    worksheet_set_paper(m_sheet, kA4);
    if (width > kUprightWidth)
        worksheet_set_landscape(m_sheet);
    worksheet_set_margins(m_sheet, 0.6, 0.5, 0.9, 0.7);
    const auto across = static_cast<uint16_t>(std::max(1, static_cast<int>(width / kLyingWidth + 0.5)));
    worksheet_fit_to_pages(m_sheet, across, 0);
    if (across > 1)
        worksheet_repeat_columns(m_sheet, 0, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_gridlines(m_sheet, LXW_SHOW_ALL_GRIDLINES);
    worksheet_set_header(m_sheet, pageHeaderOf(m_table).toUtf8().constData());
    worksheet_set_footer(m_sheet, pageFooterOf(m_table).toUtf8().constData());
}

bool SheetFiller::writeHeader()
{
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const QByteArray name = cellTextOf(m_table.columns[i].header).toUtf8();
        if (worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), name.constData(), m_formats.header())
            != LXW_NO_ERROR)
            return false;
    }
    return true;
}

bool SheetFiller::writeRow(lxw_row_t at, const SheetRow &row)
{
    const size_t count = std::min(row.cells.size(), m_table.columns.size());
    for (size_t i = 0; i < count; ++i) {
        if (!writeCell(at, static_cast<lxw_col_t>(i), row.cells[i], row.isGroup))
            return false;
    }
    return true;
}

bool SheetFiller::writeCell(lxw_row_t row, lxw_col_t column, const SheetCell &cell, bool isGroup)
{
    if (const SheetNumber *number = cell.number()) {
        const Rational value
            = number->isPercent ? Rational::quotient(number->value, Rational::fromWhole(100)) : number->value;
        return worksheet_write_number(m_sheet, row, column, value.toDouble(), m_formats.number(*number))
            == LXW_NO_ERROR;
    }
    if (const QDate *date = cell.date(); date && date->isValid() && date->year() >= kFirstYear) {
        lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
        return worksheet_write_datetime(m_sheet, row, column, &day, m_formats.date()) == LXW_NO_ERROR;
    }
    const QString text = cellTextOf(cell.text);
    if (text.isEmpty())
        return true;
    lxw_format *format
        = isGroup ? m_formats.group() : m_formats.text(m_table.columns[static_cast<size_t>(column)].isRight);
    return worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), format) == LXW_NO_ERROR;
}

} // namespace

bool fillTableSheet(lxw_workbook *book, const SheetTable &table)
{
    return SheetFiller(book, table).fill();
}

} // namespace ansinh
