// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_member.h"
#include "core/exchange/package_workbook.h"
#include "core/sheet/xlsx_reader.h"
#include "core/sheet/xlsx_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr double kNear = 1e-12; // a workbook holds sixteen digits

WorkbookLimits limits()
{
    WorkbookLimits limits;
    limits.members = 100;
    return limits;
}

bool agrees(const WorkbookCell *cell, const SheetCell &wanted)
{
    if (const SheetNumber *number = wanted.number()) {
        const double value = number->value.toDouble();
        bool isNumber = false;
        const double shown = cell ? cell->text.toDouble(&isNumber) : 0;
        return isNumber && cell->kind == WorkbookCell::Kind::Number
            && std::abs(shown - value) <= kNear * std::max(1.0, std::abs(value));
    }
    if (const QDate *date = wanted.date(); date && date->year() >= 1901)
        return cell && cell->kind == WorkbookCell::Kind::Date && cell->date == *date;
    const QString text = cellTextOf(wanted.text);
    if (text.isEmpty())
        return !cell || cell->text.isEmpty();
    return cell && cell->kind == WorkbookCell::Kind::Text && cell->text == text && !cell->hasFormula;
}

PackageFinding otherwise(const QString &sheet, CellPlace place, const WorkbookCell *cell)
{
    return {PackageFinding::Kind::Workbook,
            kWorkbookPath,
            0,
            {},
            cell ? cell->text : QString(),
            QCoreApplication::translate("core/exchange",
                                        "The cell %1 of the sheet “%2” says something else than the table.")
                .arg(cellName(place), sheet)};
}

void checkSheet(const WorkbookSheet &sheet, const SheetTable &table, PackageFindings &findings)
{
    const auto check = [&](CellPlace place, const SheetCell &wanted) {
        const WorkbookCell *cell = sheet.at(place);
        if (!agrees(cell, wanted))
            findings.add(otherwise(sheet.name, place, cell));
    };
    for (size_t c = 0; c < table.columns.size(); ++c)
        check({0, int(c)}, {table.columns[c].header});
    for (size_t r = 0; r < table.rows.size(); ++r) {
        for (size_t c = 0; c < table.columns.size(); ++c)
            check({int(r) + 1, int(c)}, table.rows[r].cells[c]);
    }
    for (const auto &[place, cell] : sheet.cells) {
        const bool isOutside = place.row > int(table.rows.size()) || place.column >= int(table.columns.size());
        if (isOutside && !findings.add(otherwise(sheet.name, place, &cell)))
            return;
    }
}

bool stands(const WorkbookSheet &sheet, const QString &text)
{
    return std::any_of(sheet.cells.begin(), sheet.cells.end(),
                       [&](const auto &cell) { return cell.second.text == cellTextOf(text); });
}

void checkCover(const WorkbookSheet &sheet, const PackageContents &contents, const QString &code,
                PackageFindings &findings)
{
    auto lines = coverLines(contents);
    lines.push_back({QCoreApplication::translate("core/exchange", "check code"), code});
    for (const auto &[label, value] : lines) {
        if (!value.isEmpty() && !stands(sheet, value))
            findings.add(
                {PackageFinding::Kind::Workbook,
                 kWorkbookPath,
                 0,
                 {},
                 value,
                 QCoreApplication::translate("core/exchange", "The cover does not show “%1”: %2.").arg(label, value)});
    }
}

PackageFinding sheetMissing(const QString &name)
{
    return {PackageFinding::Kind::Workbook,
            kWorkbookPath,
            0,
            {},
            name,
            QCoreApplication::translate("core/exchange", "The sheet “%1” is missing.").arg(name)};
}

} // namespace

void checkWorkbook(const QByteArray &bytes, const PackageContents &contents, const PackageRows &rows,
                   const QString &code, PackageFindings &findings)
{
    const auto workbook = parseXlsx(bytes, limits());
    if (!workbook) {
        findings.add({PackageFinding::Kind::Workbook, kWorkbookPath, 0, {}, {}, workbook.error().message});
        return;
    }
    const std::vector<SheetTable> tables = workbookTables(contents, rows);
    if (const WorkbookSheet *cover = workbook->sheet(kCoverSheet))
        checkCover(*cover, contents, code, findings);
    else
        findings.add(sheetMissing(kCoverSheet));
    for (const SheetTable &table : tables) {
        if (const WorkbookSheet *sheet = workbook->sheet(sheetNameOf(table)))
            checkSheet(*sheet, table, findings);
        else
            findings.add(sheetMissing(table.title));
    }
    if (workbook->sheets.size() > tables.size() + 1)
        findings.add({PackageFinding::Kind::Workbook,
                      kWorkbookPath,
                      0,
                      {},
                      {},
                      QCoreApplication::translate("core/exchange", "It has sheets that the package does not know.")});
}

} // namespace ansinh
