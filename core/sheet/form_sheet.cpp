// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/form_sheet.h"

#include "core/sheet/style_shelf.h"
#include "core/sheet/xlsx_text.h"

#include <xlsxwriter.h>

namespace ansinh {

namespace {

constexpr uint8_t kA4 = 9;
constexpr double kInch = 25.4; // millimetres
constexpr int kLongestFoot = 120;
constexpr int kLongestTitle = 32;
constexpr int kLongestHint = 255;

lxw_row_t rowOf(CellPlace at)
{
    return static_cast<lxw_row_t>(at.row);
}

lxw_col_t columnOf(CellPlace at)
{
    return static_cast<lxw_col_t>(at.column);
}

QByteArray utf8(const QString &text)
{
    return cellTextOf(text).toUtf8();
}

/// "&" begins a code in headers and footers.
QString lineOf(const QString &text)
{
    return cellTextOf(text).simplified().left(kLongestFoot).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

lxw_data_validation validationOf(const InputRule &rule)
{
    lxw_data_validation made{};
    made.validate = LXW_VALIDATION_TYPE_ANY;
    made.ignore_blank = LXW_VALIDATION_ON;
    made.dropdown = LXW_VALIDATION_ON;
    made.show_input = LXW_VALIDATION_ON;
    made.show_error = LXW_VALIDATION_ON;
    made.error_type = rule.warnsOnly ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP;
    if (rule.kind == InputRule::Kind::List)
        made.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    if (rule.kind != InputRule::Kind::Number)
        return made;
    made.validate = LXW_VALIDATION_TYPE_DECIMAL;
    made.criteria = rule.most ? LXW_VALIDATION_CRITERIA_BETWEEN : LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
    made.value_number = rule.least.value_or(0);
    made.minimum_number = rule.least.value_or(0);
    made.maximum_number = rule.most.value_or(0);
    return made;
}

} // namespace

void FormSheet::setColumns(const std::vector<double> &widths)
{
    for (size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        note(worksheet_set_column(m_sheet, column, column, widths[i], nullptr));
    }
}

void FormSheet::setRowHeight(int row, double points)
{
    note(worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), points, nullptr));
}

void FormSheet::write(CellPlace at, const QString &text, const CellStyle &style)
{
    const QByteArray bytes = utf8(text);
    if (bytes.isEmpty())
        return writeBlank(at, style);
    note(worksheet_write_string(m_sheet, rowOf(at), columnOf(at), bytes.constData(), m_styles.formatOf(style)));
}

void FormSheet::write(CellPlace at, Decimal number, const CellStyle &style)
{
    note(worksheet_write_number(m_sheet, rowOf(at), columnOf(at), number.toDouble(), m_styles.formatOf(style)));
}

void FormSheet::writeBlank(CellPlace at, const CellStyle &style)
{
    note(worksheet_write_blank(m_sheet, rowOf(at), columnOf(at), m_styles.formatOf(style)));
}

void FormSheet::write(CellPlace at, const std::vector<TextRun> &runs, const CellStyle &style)
{
    std::vector<QByteArray> texts;
    std::vector<lxw_format *> formats;
    for (const TextRun &run : runs) {
        if (run.text.isEmpty())
            continue;
        texts.push_back(utf8(run.text));
        formats.push_back(m_styles.formatOf(run.style));
    }
    if (texts.size() < 2)
        return write(at, texts.empty() ? QString() : QString::fromUtf8(texts.front()), style);
    std::vector<lxw_rich_string_tuple> tuples(texts.size());
    std::vector<lxw_rich_string_tuple *> list;
    for (size_t i = 0; i < texts.size(); ++i) {
        tuples[i] = {formats[i], texts[i].data()};
        list.push_back(&tuples[i]);
    }
    list.push_back(nullptr);
    note(worksheet_write_rich_string(m_sheet, rowOf(at), columnOf(at), list.data(), m_styles.formatOf(style)));
}

void FormSheet::writeOver(const CellRange &range, const QString &text, const CellStyle &style)
{
    if (range.first.row == range.last.row && range.first.column == range.last.column)
        return write(range.first, text, style);
    note(worksheet_merge_range(m_sheet, rowOf(range.first), columnOf(range.first), rowOf(range.last),
                               columnOf(range.last), utf8(text).constData(), m_styles.formatOf(style)));
}

void FormSheet::writeLink(CellPlace at, const QString &sheet, CellPlace target, const QString &text,
                          const CellStyle &style)
{
    char cell[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(cell, rowOf(target), columnOf(target));
    const QString name = QString::fromLatin1(cell);
    const QByteArray url = QStringLiteral("internal:'%1'!%2").arg(sheet, name).toUtf8();
    const QString shown = text.contains(QStringLiteral("%1")) ? text.arg(name) : text;
    note(worksheet_write_url_opt(m_sheet, rowOf(at), columnOf(at), url.constData(), m_styles.formatOf(style),
                                 utf8(shown).constData(), nullptr));
}

void FormSheet::setRule(const CellRange &range, const InputRule &rule)
{
    lxw_data_validation made = validationOf(rule);
    QByteArray source = '=' + rule.source.toUtf8();
    QByteArray title = rule.title.left(kLongestTitle).toUtf8();
    QByteArray hint = rule.hint.left(kLongestHint).toUtf8();
    QByteArray message = rule.message.left(kLongestHint).toUtf8();
    // Some versions of the library have them as char *, some as const char *.
    if (rule.kind == InputRule::Kind::List)
        made.value_formula = const_cast<decltype(made.value_formula)>(source.data());
    made.input_title = const_cast<decltype(made.input_title)>(title.data());
    made.input_message = const_cast<decltype(made.input_message)>(hint.data());
    made.error_title = const_cast<decltype(made.error_title)>(title.data());
    made.error_message = const_cast<decltype(made.error_message)>(message.data());
    note(worksheet_data_validation_range(m_sheet, rowOf(range.first), columnOf(range.first), rowOf(range.last),
                                         columnOf(range.last), &made));
}

void FormSheet::keepAsText(const CellRange &range)
{
    char name[LXW_MAX_CELL_RANGE_LENGTH];
    lxw_rowcol_to_range(name, rowOf(range.first), columnOf(range.first), rowOf(range.last), columnOf(range.last));
    note(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, name));
}

void FormSheet::addComment(CellPlace at, const QString &text)
{
    char author[] = "";
    lxw_comment_options look{};
    look.author = author;
    look.width = 320;
    look.height = static_cast<uint16_t>(60 + 18 * (text.size() / 45 + text.count(QLatin1Char('\n'))));
    note(worksheet_write_comment_opt(m_sheet, rowOf(at), columnOf(at), utf8(text).constData(), &look));
}

void FormSheet::freezeAbove(int row)
{
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(row), 0);
}

void FormSheet::protect()
{
    lxw_protection open{};
    open.format_cells = LXW_TRUE;
    open.format_columns = LXW_TRUE;
    open.format_rows = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &open);
}

void FormSheet::hide()
{
    worksheet_hide(m_sheet);
}

void FormSheet::showFirst()
{
    worksheet_activate(m_sheet);
    worksheet_set_first_sheet(m_sheet);
}

void FormSheet::setPage(const PaperLook &look)
{
    worksheet_set_paper(m_sheet, kA4);
    if (look.isLandscape)
        worksheet_set_landscape(m_sheet);
    else
        worksheet_set_portrait(m_sheet);
    worksheet_set_margins(m_sheet, 15 / kInch, 10 / kInch, 14 / kInch, 15 / kInch);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    if (look.isCentred)
        worksheet_center_horizontally(m_sheet);
    if (look.repeatedRow >= 0) {
        const auto row = static_cast<lxw_row_t>(look.repeatedRow);
        note(worksheet_repeat_rows(m_sheet, row, row));
    }
    if (look.area)
        note(worksheet_print_area(m_sheet, rowOf(look.area->first), columnOf(look.area->first), rowOf(look.area->last),
                                  columnOf(look.area->last)));
    const QString font = QStringLiteral("&\"Times New Roman,Regular\"&9 ");
    const QString foot = QStringLiteral("&L%1%2&R%1Trang &P/&N").arg(font, lineOf(look.footLine));
    note(worksheet_set_footer(m_sheet, foot.toUtf8().constData()));
    if (!look.headLine.isEmpty())
        note(worksheet_set_header(m_sheet, (QStringLiteral("&C") + font + lineOf(look.headLine)).toUtf8().constData()));
}

} // namespace ansinh
