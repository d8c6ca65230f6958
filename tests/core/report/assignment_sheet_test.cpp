// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/asked.h"
#include "core/report/assignment_sheet.h"
#include "core/report/assignment_tables.h"
#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;

namespace {

AssignmentMatter matterOf2026()
{
    AssignmentMatter matter;
    matter.plan = emptyMatter().plan;
    matter.year = Year::from(2026).value();
    matter.day = QDate(2026, 1, 15);
    return matter;
}

Code<Organisation> code(const char *text)
{
    return Code<Organisation>(QString::fromLatin1(text));
}

const Table *tasksIn(const Document &document)
{
    return tableOf(document, QStringLiteral("Nhiệm vụ được giao"));
}

} // namespace

TEST_CASE("The sheet of one organisation has all its tasks and none of the others")
{
    const AssignmentMatter matter = matterOf2026();
    for (const Code<Organisation> &organisation : assignedOrganisations(matter.plan, matter.day)) {
        const Document document = composeAssignmentSheets(matter, {organisation});
        QStringList expected;
        for (const Code<Task> &task : tasksOf(matter.plan, organisation))
            expected += task.text;
        QStringList found;
        if (const Table *table = tasksIn(document)) {
            for (size_t row = 1; row < table->rows.size(); ++row)
                found += table->rows[row].cells.at(1).plainText().section(QStringLiteral(". "), 0, 0);
        }
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        CHECK(found == expected);
    }
}

TEST_CASE("Role, capacity and partners are those of the plan")
{
    const AssignmentMatter matter = matterOf2026();
    const QString text = wholeTextOf(composeAssignmentSheets(matter, {code("VPTK")}));
    CHECK(text.contains(QStringLiteral("Thường trực HĐTĐKT")));
    CHECK(text.contains(QStringLiteral("phụ trách kiểm soát TTHC")));
    CHECK(text.contains(QStringLiteral("Chủ trì tham mưu")));
    CHECK(firstOf<OfficialHeader>(composeAssignmentSheets(matter, {code("VPTK")}))->kind
          == QStringLiteral("PHIẾU GIAO NHIỆM VỤ"));
    const QString coordinator = wholeTextOf(composeAssignmentSheets(matter, {code("BHXH")}));
    CHECK(coordinator.contains(QStringLiteral("đề nghị Bảo hiểm xã hội thị xã Quảng Trị phối hợp")));
    CHECK(coordinator.contains(QStringLiteral("Chủ trì: Công chức Lao động - Thương binh và Xã hội")));
}

TEST_CASE("Targets bear goal, year's value and due year; deadlines bear their weekday")
{
    AssignmentMatter matter = matterOf2026();
    AssignedValue assigned;
    assigned.target = Code<Target>(QStringLiteral("CT14"));
    assigned.year = matter.year;
    assigned.value = Decimal::fromWhole(39);
    assigned.document = QStringLiteral("Quyết định 12/QĐ-UBND");
    matter.assigned = {assigned};
    const Document document = composeAssignmentSheets(matter, {code("BHXH")});
    const Table *targets = tableOf(document, QStringLiteral("Chỉ tiêu phụ trách số liệu"));
    REQUIRE(targets);
    CHECK(targets->rows.size() == targetsOf(matter.plan, code("BHXH")).size() + 1);
    const QString text = wholeTextOf(document);
    CHECK(text.contains(QStringLiteral("39%")));
    CHECK(text.contains(QStringLiteral("Quyết định 12/QĐ-UBND")));
    CHECK(text.contains(QStringLiteral("chậm nhất thứ Hai, ngày 09/11/2026")));
    CHECK(text.contains(QStringLiteral("ngày 14/11 là thứ Bảy nên chậm nhất thứ Sáu, ngày 13/11/2026")));
    CHECK(text.contains(QStringLiteral("Ký, ghi rõ họ tên")));
}

TEST_CASE("All sheets follow each other, each with pages of its own; the same matter gives the same text")
{
    const AssignmentMatter matter = matterOf2026();
    const auto all = assignedOrganisations(matter.plan, matter.day);
    const Document document = composeAssignmentSheets(matter, all);
    CHECK(document.sections.size() == all.size());
    CHECK(std::find(all.begin(), all.end(), code("UBNDTX")) == all.end());
    CHECK(wholeTextOf(document) == wholeTextOf(composeAssignmentSheets(matter, all)));
}
