// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_reader.h"
#include "core/sheet/xlsx_reader.h"
#include "tests/fuzz/xlsx_seeds.h"

#include <algorithm>
#include <cstdlib>

using namespace ansinh;

namespace {

/// An input of some kilobytes can unpack to a thousand times as much: that costs time and shows nothing new.
WorkbookLimits limits()
{
    WorkbookLimits limits;
    limits.memberBytes = 8'000'000;
    limits.allBytes = 16'000'000;
    return limits;
}

void require(bool isSo)
{
    if (!isSo)
        std::abort();
}

/// What users of a workbook rely on.
void check(const WorkbookSheet &sheet)
{
    const auto isBefore = [](const auto &one, const auto &two) { return one.first < two.first; };
    require(std::is_sorted(sheet.cells.begin(), sheet.cells.end(), isBefore));
    require(std::is_sorted(sheet.hiddenRows.begin(), sheet.hiddenRows.end()));
    require(std::is_sorted(sheet.hiddenColumns.begin(), sheet.hiddenColumns.end()));
    for (const auto &[place, cell] : sheet.cells) {
        require(place.row >= 0 && place.column >= 0 && sheet.at(place) == &cell);
        require(cell.kind != WorkbookCell::Kind::Date || cell.date.isValid());
        require(cell.kind != WorkbookCell::Kind::Number || !cell.text.isEmpty());
        require(cell.text.isValidUtf16());
        require(!cellName(place).isEmpty());
    }
    if (!sheet.cells.empty())
        require(!(sheet.cells.back().first < sheet.shownAt(sheet.cells.back().first)));
}

template <class Row> void checkRows(const std::vector<Row> &rows)
{
    require(rows.size() <= kMostFormRows + 1);
    for (const Row &row : rows)
        require(row.code.text.isValidUtf16());
}

/// What those who weigh a return rely on.
void checkForm(const Workbook &workbook)
{
    const FormReading reading = readForm(workbook);
    checkRows(reading.filled.figures);
    checkRows(reading.filled.tasks);
    for (const FormProblem &problem : reading.problems)
        require(!problem.rule.isEmpty() && !problem.message.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const auto workbook = parseXlsx(test::fuzzedArchive(bytes, size), limits());
    if (!workbook) {
        require(!workbook.error().message.isEmpty());
        require(workbook.error().kind == ErrorKind::Invalid || workbook.error().kind == ErrorKind::Damaged);
        return 0;
    }
    require(!workbook->sheets.empty());
    for (const WorkbookSheet &sheet : workbook->sheets)
        check(sheet);
    checkForm(*workbook);
    return 0;
}
