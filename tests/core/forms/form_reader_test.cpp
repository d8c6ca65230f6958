// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_reader.h"

#include "core/forms/form_cells.h"
#include "core/forms/form_encoding.h"
#include "core/forms/form_identity.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

WorkbookCell textCell(const QString &text)
{
    WorkbookCell cell;
    cell.kind = WorkbookCell::Kind::Text;
    cell.text = text;
    return cell;
}

WorkbookCell numberCell(const char *text, bool isPercent = false)
{
    WorkbookCell cell;
    cell.kind = WorkbookCell::Kind::Number;
    cell.text = words(text);
    cell.isPercent = isPercent;
    return cell;
}

/// Sheets filled by hand, row by row.
struct Sheet
{
    explicit Sheet(const char *name) { sheet.name = words(name); }

    Sheet &row(int at, const std::vector<const char *> &texts)
    {
        for (size_t column = 0; column < texts.size(); ++column) {
            if (*texts[column])
                put({at, int(column)}, textCell(words(texts[column])));
        }
        return *this;
    }

    Sheet &put(CellPlace place, const WorkbookCell &cell)
    {
        const auto after = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                        [&](const auto &each) { return place < each.first; });
        sheet.cells.insert(after, {place, cell});
        return *this;
    }

    WorkbookSheet sheet;
};

Sheet figures(const char *name = "Số liệu")
{
    Sheet sheet(name);
    sheet.row(0, {"PHƯỜNG 2"}).row(3, {"Mã", "Chỉ tiêu", "Đơn vị tính", "Khu phố", "Năm trước", "Tử số", "Mẫu số",
                                       "Giá trị", "Tình trạng", "Loại số liệu", "Ghi chú"});
    return sheet;
}

Sheet identity()
{
    Sheet sheet("_ansinh");
    sheet.row(0, {"ansinh_form", "1"})
        .row(1, {"book", "abc"})
        .row(2, {"plan", "phuong-2"})
        .row(3, {"organisation", "TYT"})
        .row(4, {"period", "2026"})
        .row(5, {"issued", "2026-10-01"});
    return sheet;
}

FormReading readOf(const std::vector<Sheet> &sheets)
{
    Workbook workbook;
    for (const Sheet &sheet : sheets)
        workbook.sheets.push_back(sheet.sheet);
    return readForm(workbook);
}

bool hasRule(const FormReading &reading, const char *rule)
{
    return std::any_of(reading.problems.begin(), reading.problems.end(),
                       [&](const FormProblem &problem) { return problem.rule == words(rule); });
}

} // namespace

TEST_CASE("A filled form gives its identity and its rows, each cell with its place")
{
    Sheet sheet = figures();
    sheet.row(4, {"CT19", "Tỷ lệ bao phủ\nTử số: người", "%", "Toàn phường", "", "38", "40", "", "", "Sơ bộ", " theo  sổ "});
    const FormReading reading = readOf({sheet, identity()});
    CHECK(reading.problems.empty());
    REQUIRE(reading.filled.identity);
    CHECK(reading.filled.identity->organisation.text == words("TYT"));
    CHECK(reading.filled.identity->period == Period{Year::from(2026).value(), false});
    CHECK(reading.filled.identity->issued == QDate(2026, 10, 1));
    REQUIRE(reading.filled.figures.size() == 1);
    const FilledFigureRow &row = reading.filled.figures.front();
    CHECK(row.name.text == words("Tỷ lệ bao phủ"));
    CHECK(row.numerator.cell == words("F5"));
    CHECK(row.numerator.text == words("38"));
    CHECK(row.note.text == words("theo sổ"));
    CHECK(row.value.isBlank());
    CHECK(row.value.cell == words("H5"));
}

TEST_CASE("A number is taken exactly, in percent where the cell shows percent")
{
    const auto cell = [](const char *text, bool isPercent) {
        return filledCell(numberCell(text, isPercent), {4, 7});
    };
    CHECK(cell("0.9515", true).number == Decimal::from(words("95.15")).value());
    CHECK(cell("0.9515", true).text == words("95,15%"));
    CHECK(cell("1257", false).text == words("1257"));
    CHECK(cell("1.234", false).text == words("1,2340"));
    CHECK(cell("0.28999999999999998", true).number == Decimal::from(words("29")).value());
    CHECK(cell("1E-05", false).number == Decimal::from(words("0.00001")).value());
    CHECK(cell("-3.5E+2", false).number == Decimal::fromWhole(-350));
    CHECK(cell("66.666666666666671", false).number == Decimal::from(words("66.666667")).value());
    CHECK_FALSE(cell("1E+20", false).number);
    CHECK_FALSE(decimalTimesTen(words("abc"), 0));
}

TEST_CASE("A code that a program took for a number or a date is the code again")
{
    CHECK(codeCell(numberCell("1.1"), {}).text == words("1.1"));
    WorkbookCell day;
    day.kind = WorkbookCell::Kind::Date;
    day.date = QDate(2026, 1, 5);
    CHECK(codeCell(day, {}).text == words("5.1"));
}

TEST_CASE("A day long past is a number under a format that was pasted over it, one of today is a day")
{
    WorkbookCell day = numberCell("512");
    day.kind = WorkbookCell::Kind::Date;
    day.date = QDate(1901, 5, 26);
    CHECK(filledCell(day, {}).isDate);
    CHECK(filledCell(day, {}).number == Decimal::fromWhole(512));
    day.date = QDate(2026, 11, 5);
    CHECK_FALSE(filledCell(day, {}).number);
}

TEST_CASE("The sheet is found by another name, by its header, in any order of the columns, and decomposed")
{
    Sheet sheet("So lieu");
    SECTION("without accents") { }
    SECTION("by its header alone") { sheet = Sheet("Sheet1"); }
    const QString state = words("Tình trạng").normalized(QString::NormalizationForm_D);
    sheet.row(9, {"Giá trị (%)", "Ghi chú", "STT", "Mẫu\nsố", "Tử số", "Khu phố / đơn vị", "Chỉ tiêu", "Mã"})
        .put({9, 8}, textCell(state));
    sheet.row(10, {"", "x", "1", "40", "38", "Toàn phường", "Tỷ lệ", "CT19"}).put({10, 8}, textCell(words("Có số liệu")));
    const FormReading reading = readOf({identity(), sheet});
    REQUIRE(reading.filled.figures.size() == 1);
    const FilledFigureRow &row = reading.filled.figures.front();
    CHECK(row.code.text == words("CT19"));
    CHECK(row.numerator.text == words("38"));
    CHECK(row.denominator.cell == words("D11"));
    CHECK(row.state.text == words("Có số liệu"));
    CHECK(hasRule(reading, "column_missing"));
}

TEST_CASE("Merged cells name every row that they cover, but a number stands for one row alone")
{
    Sheet sheet = figures();
    sheet.row(4, {"CT29", "Hộ", "hộ", "Khu phố 1", "", "", "", "12"}).row(5, {"", "", "", "Khu phố 2", "", "", "", ""});
    sheet.put({5, 10}, textCell(words("gộp")));
    sheet.sheet.merged = {{{4, 0}, {5, 0}}, {{4, 1}, {5, 1}}, {{4, 7}, {5, 7}}};
    const FormReading reading = readOf({sheet, identity()});
    REQUIRE(reading.filled.figures.size() == 2);
    CHECK(reading.filled.figures[1].code.text == words("CT29"));
    CHECK(reading.filled.figures[1].value.isBlank());
    CHECK(reading.filled.figures[0].value.isMergedDown);
}

TEST_CASE("Hidden rows are read and named")
{
    Sheet sheet = figures();
    sheet.row(4, {"CT29", "Hộ", "hộ", "Khu phố 1", "", "", "", "12"});
    sheet.sheet.hiddenRows = {4};
    const FormReading reading = readOf({sheet, identity()});
    CHECK(reading.filled.figures.front().isHidden);
    CHECK(hasRule(reading, "hidden_row"));
}

TEST_CASE("A lost hidden sheet is made good by the second copy, else the file is refused")
{
    Workbook workbook;
    workbook.sheets.push_back(figures().sheet);
    CHECK(hasRule(readForm(workbook), "no_identity"));
    const std::vector<std::pair<const char *, const char *>> pairs{{"ansinh_form", "1"},
                                                                   {"ansinh_book", "abc"},
                                                                   {"ansinh_plan", "phuong-2"},
                                                                   {"ansinh_organisation", "TYT"},
                                                                   {"ansinh_period", "2026-H1"}};
    SECTION("in the properties")
    {
        for (const auto &[key, value] : pairs)
            workbook.properties.insert(words(key), words(value));
    }
    SECTION("in defined names")
    {
        for (const auto &[key, value] : pairs)
            workbook.names.insert(words(key), u'"' + words(value) + u'"');
    }
    const FormReading reading = readForm(workbook);
    REQUIRE(reading.filled.identity);
    CHECK(reading.filled.identity->period.half);
}

TEST_CASE("A file without the sheets of the form is refused, an empty one too")
{
    CHECK(hasRule(readOf({identity()}), "no_sheet"));
    CHECK(hasRule(readOf({}), "no_sheet"));
    CHECK(hasRule(readOf({Sheet("Sheet1").row(0, {"Mã", "Tên", "Giá"}), identity()}), "no_sheet"));
}

TEST_CASE("Texts in TCVN3 are converted, and a sample shows it")
{
    Sheet tasks("Nhiệm vụ");
    tasks.row(0, {"Mã", "Nhiệm vụ", "Kết quả", "Tiến độ", "Khó khăn, vướng mắc", "Kiến nghị, đề xuất"});
    WorkbookCell old = textCell(words("§· tæ chøc tuyªn truyÒn ë c¸c khu phè, ®¹t kÕt qu¶ tèt"));
    old.font = words(".VnTime");
    tasks.row(1, {"1.1", "Tuyên truyền"}).put({1, 2}, old);
    const FormReading reading = readOf({tasks, identity()});
    REQUIRE(reading.filled.tasks.size() == 1);
    CHECK(reading.filled.tasks.front().result.text == words("Đã tổ chức tuyên truyền ở các khu phố, đạt kết quả tốt"));
    CHECK(reading.encoding == words("TCVN3"));
    CHECK_FALSE(reading.samples.isEmpty());
    CHECK(hasRule(reading, "converted_encoding"));
}

TEST_CASE("A sheet with far more rows than a report is refused, and only the first are read")
{
    Sheet sheet = figures();
    for (int row = 4; row < 10'000; ++row) {
        sheet.sheet.cells.push_back({{row, 0}, textCell(words("CT19"))});
        sheet.sheet.cells.push_back({{row, 5}, WorkbookCell()});
    }
    const FormReading reading = readOf({sheet, identity()});
    CHECK(hasRule(reading, "too_large"));
    CHECK(reading.filled.figures.size() == kMostFormRows + 1);
}

TEST_CASE("A form with empty rows far below is no large one")
{
    Sheet sheet = figures();
    sheet.row(4, {"CT19", "Tỷ lệ bao phủ", "%", "Toàn phường", "", "38", "40"});
    for (int row = 5; row < 50'000; ++row)
        sheet.sheet.cells.push_back({{row, 5}, WorkbookCell()});
    const FormReading reading = readOf({sheet, identity()});
    CHECK(reading.problems.empty());
    CHECK(reading.filled.figures.size() == 1);
}

TEST_CASE("A long text that speaks for many rows is read for a few of them only")
{
    Sheet sheet = figures();
    sheet.put({4, 0}, textCell(QString(32'000, u'ộ')));
    for (int row = 4; row < 4'004; ++row)
        sheet.sheet.cells.push_back({{row, 5}, textCell(words("12"))});
    sheet.sheet.merged.push_back({{4, 0}, {4'003, 0}});
    const FormReading reading = readOf({sheet, identity()});
    CHECK(hasRule(reading, "too_large"));
    CHECK(reading.filled.figures.size() < 100);
}

TEST_CASE("Texts by which an encoding is judged count once, up to a limit")
{
    LegacyTexts texts;
    for (int i = 0; i < 1'000; ++i)
        texts.add(textCell(words("Êm thÊm")));
    CHECK(texts.all().size() == 1);
    for (int i = 0; i < 1'000; ++i)
        texts.add(textCell(QString::number(i) + QString(30'000, u'Ê')));
    CHECK(texts.all().size() < 40);
}
