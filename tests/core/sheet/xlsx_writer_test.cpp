// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/sheet/xlsx_writer.h"
#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace ansinh;

namespace {

/// What openpyxl, a reader that we did not write, sees in the file.
const char *const kReader = R"py(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
def seen(cell):
    value = cell.value.isoformat() if cell.is_date else cell.value
    return {"value": value, "type": cell.data_type, "format": cell.number_format}
print(json.dumps({
    "sheets": book.sheetnames, "title": book.properties.title, "creator": book.properties.creator,
    "modified_by": book.properties.lastModifiedBy,
    "cells": [[seen(cell) for cell in row] for row in sheet.iter_rows()],
    "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref, "repeated": sheet.print_title_rows,
    "paper": int(sheet.page_setup.paperSize), "orientation": sheet.page_setup.orientation,
    "header": sheet.oddHeader.center.text, "footer": sheet.oddFooter.left.text,
    "widths": [sheet.column_dimensions[letter].width for letter in "ABC"],
    "bold": sheet["A1"].font.b}))
)py";

QJsonObject readBack(const QString &path)
{
    static const QString kPython = test::pythonWith(QStringLiteral("openpyxl"));
    if (kPython.isEmpty())
        return {};
    return QJsonDocument::fromJson(test::outputOf(kPython, {QStringLiteral("-c"), QString::fromLatin1(kReader), path}))
        .object();
}

SheetNumber number(const char *text, int decimals, bool isPercent = false)
{
    return {Rational(*Decimal::from(QString::fromLatin1(text))), decimals, isPercent};
}

SheetTable table()
{
    SheetTable table;
    table.title = QStringLiteral("Chỉ tiêu năm 2026 & các khu phố: [thử]");
    table.subtitle = QStringLiteral("Lọc: “bao hiem”");
    table.footLine = QStringLiteral("Dữ liệu mẫu");
    table.columns = {{QStringLiteral("Chỉ tiêu")}, {QStringLiteral("Giá trị")}, {QStringLiteral("Ngày nhận")}};
    table.rows = {{{{QStringLiteral("Nhóm 1"), {}}}, true},
                  // Decomposed on its way in, as macOS and some phones write it.
                  {{{QStringLiteral("Tỷ lệ người dân").normalized(QString::NormalizationForm_D), {}},
                    {QStringLiteral("1.234,5"), number("1234.5", 1)},
                    {QStringLiteral("05/11/2026"), QDate(2026, 11, 5)}},
                   false},
                  {{{QStringLiteral("=1+1"), {}}, {QStringLiteral("38,2%"), number("38.25", 1, true)}, {}}, false},
                  {{{QStringLiteral("-5"), {}}, {QStringLiteral("@SUM(A1)"), {}}, {QStringLiteral("+84"), {}}}, false}};
    return table;
}

QJsonObject cell(const QJsonObject &sheet, int row, int column)
{
    return sheet[QStringLiteral("cells")].toArray()[row].toArray()[column].toObject();
}

QString textOf(const QJsonObject &sheet, const char *key)
{
    return sheet[QLatin1String(key)].toString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("In the workbook numbers are numbers, dates dates, and nothing is a formula")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Chỉ tiêu Phường 2.xlsx"));
    REQUIRE(writeXlsx(path, table()));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    const QJsonObject sheet = readBack(path);
    if (sheet.isEmpty())
        return;
    CHECK(textOf(cell(sheet, 2, 0), "value") == QStringLiteral("Tỷ lệ người dân"));
    CHECK(cell(sheet, 2, 1)[QLatin1String("value")].toDouble() == Approx(1234.5));
    CHECK(textOf(cell(sheet, 2, 1), "format") == QStringLiteral("#,##0.0"));
    CHECK(textOf(cell(sheet, 2, 2), "value").startsWith(QStringLiteral("2026-11-05")));
    CHECK(textOf(cell(sheet, 2, 2), "format") == QStringLiteral("dd/mm/yyyy"));
    CHECK(cell(sheet, 3, 1)[QLatin1String("value")].toVariant().toString() == QStringLiteral("0.3825"));
    CHECK(textOf(cell(sheet, 3, 1), "format") == QStringLiteral("0.0%"));
    CHECK(textOf(cell(sheet, 3, 0), "value") == QStringLiteral("=1+1"));
    CHECK(textOf(cell(sheet, 4, 1), "value") == QStringLiteral("@SUM(A1)"));
    CHECK(textOf(cell(sheet, 4, 2), "value") == QStringLiteral("+84"));
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("xl/worksheets/sheet1.xml")});
    if (unzip.waitForFinished() && unzip.exitCode() == 0)
        CHECK_FALSE(unzip.readAllStandardOutput().contains("<f>"));
}

TEST_CASE("A number that is shown rounded stands exact in the workbook, with the words around it in its format")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    SheetTable exact = table();
    const Rational share = Rational::percent(Decimal::fromWhole(1390), Decimal::fromWhole(3638));
    exact.rows
        = {{{{}, {QStringLiteral("38,2%"), SheetNumber{share, 1, true}}, {}}, false},
           {{{}, {QStringLiteral("≥ 45%"), SheetNumber{Rational::fromWhole(45), 0, true, QStringLiteral("≥ ")}}, {}},
            false},
           {{{},
             {QStringLiteral("> 1.500 \"hộ\""),
              SheetNumber{Rational::fromWhole(1500), 0, false, QStringLiteral("> "), QStringLiteral(" \"hộ\"")}},
             {}},
            false}};
    REQUIRE(writeXlsx(path, exact));
    const QJsonObject sheet = readBack(path);
    if (sheet.isEmpty())
        return;
    CHECK(cell(sheet, 1, 1)[QLatin1String("value")].toDouble() == Approx(1390.0 / 3638.0).epsilon(1e-14));
    CHECK(textOf(cell(sheet, 1, 1), "format") == QStringLiteral("0.0%"));
    CHECK(cell(sheet, 2, 1)[QLatin1String("value")].toDouble() == Approx(0.45));
    CHECK(textOf(cell(sheet, 2, 1), "format") == QStringLiteral("\"≥ \"0%"));
    CHECK(cell(sheet, 3, 1)[QLatin1String("value")].toDouble() == Approx(1500));
    CHECK(textOf(cell(sheet, 3, 1), "format") == QStringLiteral("\"> \"#,##0\" hộ\""));
    CHECK(csvOf(exact).contains("38,2%"));
    CHECK(csvOf(exact).contains("≥ 45%"));
}

TEST_CASE("The workbook is ready for paper and for filtering, and names nobody")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE(writeXlsx(path, table()));
    const QJsonObject sheet = readBack(path);
    if (sheet.isEmpty())
        return;
    CHECK(sheet[QLatin1String("sheets")].toArray()[0].toString() == QStringLiteral("Chỉ tiêu năm 2026 & các khu"));
    CHECK(textOf(sheet, "frozen") == QStringLiteral("A2"));
    CHECK(textOf(sheet, "filter") == QStringLiteral("A1:C5"));
    CHECK(textOf(sheet, "repeated").remove(QLatin1Char('$')) == QStringLiteral("1:1"));
    CHECK(sheet[QLatin1String("paper")].toInt() == 9);
    CHECK(textOf(sheet, "orientation") != QStringLiteral("landscape"));
    CHECK(textOf(sheet, "header").contains(QStringLiteral("Lọc")));
    CHECK(textOf(sheet, "footer") == QStringLiteral("Dữ liệu mẫu"));
    CHECK(textOf(sheet, "title") == table().title);
    CHECK(textOf(sheet, "creator").isEmpty());
    CHECK(textOf(sheet, "modified_by").isEmpty());
    CHECK(sheet[QLatin1String("bold")].toBool());
    CHECK(sheet[QLatin1String("widths")].toArray()[0].toDouble() > 12);
}

TEST_CASE("A wide table lies on the paper, and one without rows is still a workbook")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    SheetTable wide = table();
    wide.rows = {};
    for (SheetColumn &column : wide.columns)
        column.width = 40;
    REQUIRE(writeXlsx(path, wide));
    const QJsonObject sheet = readBack(path);
    if (!sheet.isEmpty())
        CHECK(textOf(sheet, "orientation") == QStringLiteral("landscape"));
    wide.columns.clear();
    REQUIRE_FALSE(xlsxOf(wide));
}

TEST_CASE("Texts that would break a workbook are cut or cleaned, not refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    SheetTable odd = table();
    odd.title = QStringLiteral("///");
    odd.rows = {{{{QString(40'000, QChar(0x1EBF)), {}},
                  {QStringLiteral("a") + QChar(1) + QChar(0xFFFF) + QStringLiteral("b"), {}},
                  {QStringLiteral("1800"), QDate(1800, 1, 1)}},
                 false}};
    REQUIRE(writeXlsx(path, odd));
    const QJsonObject sheet = readBack(path);
    if (sheet.isEmpty())
        return;
    CHECK(textOf(cell(sheet, 1, 0), "value").size() == 32'767);
    CHECK(textOf(cell(sheet, 1, 1), "value") == QStringLiteral("ab"));
    CHECK(textOf(cell(sheet, 1, 2), "value") == QStringLiteral("1800"));
}

TEST_CASE("Where nothing may be written the workbook says so, and an old one stays until the new is whole")
{
    const Result<void> refused = writeXlsx(QStringLiteral("/proc/a.xlsx"), table());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ReadOnly);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE(writeWhole(path, "old"));
    SheetTable none = table();
    none.columns.clear();
    REQUIRE_FALSE(writeXlsx(path, none));
    CHECK(contentOf(path) == "old");
    REQUIRE(writeXlsx(path, table()));
    CHECK(contentOf(path).startsWith("PK"));
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".part")));
}

TEST_CASE("A full disk is said to be full, and the old workbook stays whole")
{
    const QTemporaryDir folder;
    if (QProcess::execute(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=16k"), QStringLiteral("tmpfs"), folder.path()})
        != 0) {
        WARN("no right to mount a small disk here");
        return;
    }
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const Result<void> old = writeWhole(path, "old and good");
    SheetTable large = table();
    for (int row = 0; row < 5000; ++row)
        large.rows.push_back({{{QString::number(row * 7919 % 100'003) + QStringLiteral("ắ"), {}}}, false});
    const Result<void> refused = writeXlsx(path, large);
    const QByteArray kept = contentOf(path);
    QProcess::execute(QStringLiteral("umount"), {folder.path()});
    CHECK(old);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::DiskFull);
    CHECK(kept == "old and good");
}
