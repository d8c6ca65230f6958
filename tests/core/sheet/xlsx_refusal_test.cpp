// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_refusal.h"
#include "tests/core/sheet/made_workbooks.h"
#include "tests/support/catch.h"

#include <ctime>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kPatience = 20; // seconds, without optimisation and under sanitizers

/// A file of tests/data/workbooks/make_workbooks.py and what stands in the refusal.
struct Refused
{
    const char *file;
    const char *words;
};

void checkAll(const std::vector<Refused> &files, ErrorKind kind)
{
    if (madeWorkbooks().isEmpty())
        return;
    for (const Refused &refused : files) {
        INFO(refused.file);
        const std::clock_t begun = std::clock(); // of this process: other work on the machine is not its fault
        const auto workbook = readMade(refused.file);
        REQUIRE_FALSE(workbook);
        CHECK(nameOf(workbook.error().kind) == nameOf(kind));
        INFO(workbook.error().message.toStdString());
        CHECK(workbook.error().message.contains(QString::fromUtf8(refused.words)));
        CHECK(std::clock() - begun < kPatience * CLOCKS_PER_SEC);
    }
}

const char *const kSheetPart = "its part “xl/worksheets/sheet1.xml” is not what it was";
const char *const kDirectory = "the list of its parts does not fit together";
const char *const kCut = "its end is missing or altered";

} // namespace

TEST_CASE("An archive that is broken is called damaged, and says where")
{
    checkAll({{"truncated.xlsx", kCut},
              {"cut-in-the-middle.xlsx", kCut},
              {"junk-behind.xlsx", kCut},
              {"members-missing.xlsx", kCut},
              {"zip64-without-record.xlsx", kCut},
              {"wrong-crc.xlsx", kSheetPart},
              {"lying-size.xlsx", kSheetPart},
              {"too-large-size.xlsx", kSheetPart},
              {"offset-outside.xlsx", kDirectory},
              {"overlapping-members.xlsx", kDirectory},
              {"zip64-lies.xlsx", kDirectory},
              {"disagreeing-names.xlsx", kDirectory}},
             ErrorKind::Damaged);
}

TEST_CASE("An archive that only ill will makes is refused")
{
    const char *const forbidden = "forbidden name";
    checkAll({{"path-traversal.xlsx", "“../../evil.xml”"},
              {"absolute-path.xlsx", "“/etc/passwd”"},
              {"drive-path.xlsx", forbidden},
              {"nul-in-name.xlsx", forbidden},
              {"backslash-in-name.xlsx", forbidden},
              {"duplicate-member.xlsx", "“xl/worksheets/sheet1.xml” twice"},
              {"symlink-member.xlsx", "is a link"},
              {"encrypted-member.xlsx", "is under a password"},
              {"unknown-packing.xlsx", "packed in a way"},
              {"too-many-members.xlsx", "more than 2000 parts"}},
             ErrorKind::Invalid);
}

TEST_CASE("What would swell is refused before it does")
{
    const char *const swells = "unpacks to far more than it needs";
    const char *const odd = "is built as no program builds it";
    const char *const far = "beyond the first";
    checkAll({{"bomb-1gb-declared.xlsx", swells},
              {"bomb-250mb.xlsx", swells},
              {"dtd-billion-laughs.xlsx", odd},
              {"dtd-outside.xlsx", odd},
              {"deep-elements.xlsx", odd},
              {"long-name.xlsx", odd},
              {"crowded-tag.xlsx", odd},
              {"shared-string-bomb.xlsx", odd},
              {"shared-strings-600000.xlsx", "texts"},
              {"texts-40-million.xlsx", "The texts of the workbook together"},
              {"shared-text-everywhere.xlsx", "The texts of the workbook together"},
              {"long-text.xlsx", "“dài dài"},
              {"million-rows.xlsx", "A200001"},
              {"far-column.xlsx", far},
              {"million-cells.xlsx", "cells"},
              {"thousand-sheets.xlsx", "more than 500 sheets"},
              {"ten-thousand-merged.xlsx", "far more"}},
             ErrorKind::Invalid);
}

TEST_CASE("Another kind of file is called by its name, whatever name it bears")
{
    checkAll({{"empty.xlsx", "is empty"},
              {"csv-renamed.xlsx", "plain text (CSV)"},
              {"html-renamed.xls", "(HTML)"},
              {"xml-2003.xls", "Excel 2003"},
              {"pdf-renamed.xlsx", "is a PDF"},
              {"rtf-renamed.xlsx", ".rtf"},
              {"picture-renamed.xlsx", "is not an Excel workbook"},
              {"old-xls.xls", "Excel 97–2003 (.xls)"},
              {"old-doc.xlsx", "(.doc)"},
              {"password.xlsx", "The workbook is under a password"},
              {"ods-renamed.xlsx", "(.ods)"},
              {"docx-renamed.xlsx", "Word document"},
              {"archive-renamed.xlsx", "an archive (.zip)"},
              {"binary.xlsb", "(.xlsb)"},
              {"macros.xlsm", "contains macros"},
              {"macros-by-content.xlsx", "contains macros"},
              {"no-workbook-part.xlsx", "There is no workbook"},
              {"no-relations.xlsx", "There is no workbook"},
              {"no-sheets.xlsx", "There is no workbook"}},
             ErrorKind::Invalid);
}

TEST_CASE("A workbook with a broken part is called damaged, and says which part or cell")
{
    const char *const strings = "“xl/sharedStrings.xml”";
    const char *const sheet = "“xl/worksheets/sheet1.xml”";
    const char *const cell = "sheet “Số liệu”, cell A1";
    checkAll({{"sheet-part-missing.xlsx", sheet},
              {"sheet-points-nowhere.xlsx", "“Số liệu”"},
              {"shared-strings-missing.xlsx", strings},
              {"shared-string-out-of-range.xlsx", cell},
              {"shared-string-negative.xlsx", cell},
              {"bad-reference.xlsx", "cell 1A"},
              {"cell-twice.xlsx", cell},
              {"bad-merge.xlsx", "cell B2:A1"},
              {"row-below-nought.xlsx", sheet},
              {"row-beyond-the-last.xlsx", sheet},
              {"unclosed-element.xlsx", sheet},
              {"cut-xml.xlsx", sheet},
              {"two-roots.xlsx", sheet},
              {"not-utf8.xlsx", strings},
              {"utf16-part.xlsx", strings},
              {"declared-windows-1258.xlsx", strings},
              {"unknown-entity.xlsx", strings},
              {"forbidden-character.xlsx", strings}},
             ErrorKind::Damaged);
}

TEST_CASE("A refusal names its rule")
{
    if (madeWorkbooks().isEmpty())
        return;
    const std::vector<Refused> files{{"password.xlsx", refusals::kPassword},
                                     {"encrypted-member.xlsx", refusals::kPassword},
                                     {"macros.xlsm", refusals::kMacros},
                                     {"macros-by-content.xlsx", refusals::kMacros},
                                     {"old-xls.xls", refusals::kOldXls},
                                     {"old-doc.xlsx", refusals::kNoWorkbook},
                                     {"docx-renamed.xlsx", refusals::kNoWorkbook},
                                     {"no-sheets.xlsx", refusals::kNoWorkbook},
                                     {"dtd-billion-laughs.xlsx", refusals::kDamaged},
                                     {"path-traversal.xlsx", refusals::kDamaged},
                                     {"wrong-crc.xlsx", refusals::kDamaged},
                                     {"row-beyond-the-last.xlsx", refusals::kDamaged},
                                     {"bomb-1gb-declared.xlsx", refusals::kTooLarge},
                                     {"too-many-members.xlsx", refusals::kTooLarge},
                                     {"million-cells.xlsx", refusals::kTooLarge},
                                     {"shared-text-everywhere.xlsx", refusals::kTooLarge}};
    for (const Refused &refused : files) {
        INFO(refused.file);
        const auto workbook = readMade(refused.file);
        REQUIRE_FALSE(workbook);
        CHECK(std::string(refusedBy(workbook.error())) == refused.words);
    }
}

TEST_CASE("A file that is not there or too large is refused before it is read")
{
    const auto missing = readXlsx(QStringLiteral("/nowhere/a.xlsx"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    WorkbookLimits limits;
    limits.fileBytes = 3;
    CHECK(parseXlsx("PK\x03\x04", limits).error().message.contains(QStringLiteral("is larger than")));
}
