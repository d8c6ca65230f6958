// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_report.h"

#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

PaperMatter november2026()
{
    ReportMatter matter = emptyMatter();
    put(matter, ratioOf(QStringLiteral("CT14"), 1390, 3638, Verdict::Behind));
    Assessment attained = judgedAs(matter.plan, QStringLiteral("CT26"), Verdict::Attained);
    put(matter, attained);
    for (OrganisationStanding &standing : matter.organisations) {
        if (standing.code.text != QStringLiteral("BHXH"))
            continue;
        standing.state = OrganisationStanding::State::Received;
        standing.received = QDate(2026, 10, 29);
    }
    matter.returns.results
        = {resultOf(QStringLiteral("1.1"), QStringLiteral("LDTBXH"), QStringLiteral("Đã tuyên truyền"))};
    matter.tasks = taskStandings(matter.plan, matter.returns);
    return datedFor(QDate(2026, 11, 2), matter);
}

QString textOf(const Document &document, const char *rule)
{
    return textsOf(document, QString::fromLatin1(rule)).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("The progress report is headed as a report, with the day in its subject")
{
    const Document document = composeProgressReport(november2026(), ProgressBy::Group);
    const auto *header = firstOf<OfficialHeader>(document);
    CHECK(header->symbol == QStringLiteral("BC-UBND"));
    CHECK(header->kind == QStringLiteral("BÁO CÁO"));
    CHECK(header->number.isEmpty());
    CHECK(header->subject
          == QStringLiteral("Tiến độ thực hiện Kế hoạch của UBND phường triển khai Nghị quyết số 42-NQ/TW năm 2026 "
                            "(tính đến ngày 02/11/2026)"));
    CHECK(document.sections.size() == 1);
}

TEST_CASE("It says who has sent, how long is left, where the targets stand and what comes next")
{
    const Document document = composeProgressReport(november2026(), ProgressBy::Group);
    const QString returns = textOf(document, "progress.returns");
    CHECK(returns.startsWith(QStringLiteral("Đến ngày 02/11/2026, có 01/")));
    CHECK(returns.endsWith(QStringLiteral(
        "Thời hạn gửi báo cáo là trước ngày 10/11/2026 (chậm nhất thứ Hai, ngày 09/11/2026), còn 07 ngày.")));
    CHECK(textOf(document, "progress.missing").contains(QStringLiteral("công chức Văn hóa - Xã hội; ")));
    CHECK_FALSE(textOf(document, "progress.missing").contains(QStringLiteral("Bảo hiểm xã hội thị xã")));
    CHECK(textOf(document, "progress.targets")
          == QStringLiteral("Trong 37 chỉ tiêu của Kế hoạch có 01 chỉ tiêu đã đạt, 01 chỉ tiêu chậm tiến độ và 35 chỉ "
                            "tiêu chưa có số liệu."));
    CHECK(
        textOf(document, "progress.tasks")
        == QStringLiteral("Đến ngày 02/11/2026, có 01/15 nhiệm vụ đã có báo cáo kết quả; còn 14 nhiệm vụ chưa có: 1.2; "
                          "2.1; 2.2; 2.3; 2.4; 3; 4; 5.1; 5.2; 6.1; 6.2; 6.3; 6.4; 7."));
    const QString next = textOf(document, "progress.next");
    CHECK(next.contains(QStringLiteral("Tập trung thực hiện 01 chỉ tiêu chậm tiến độ: tỷ lệ ")));
    CHECK(next.contains(
        QStringLiteral("báo cáo cấp trên trước ngày 15/11/2026 (ngày 14/11 là thứ Bảy nên chậm nhất thứ Sáu")));
}

TEST_CASE("Its table goes by group of tasks, by organisation, or by target")
{
    const PaperMatter matter = november2026();
    const Document byGroup = composeProgressReport(matter, ProgressBy::Group);
    const Table *groups = tableOf(byGroup, QStringLiteral("Tiến độ theo nhóm nhiệm vụ"));
    REQUIRE(groups);
    CHECK(groups->rows.size() == 1 + matter.report.plan.groups.size() + matter.report.plan.tasks.size());
    const Document byTarget = composeProgressReport(matter, ProgressBy::Target);
    REQUIRE(tableOf(byTarget, QStringLiteral("Tiến độ theo chỉ tiêu")));
    CHECK(wholeTextOf(byTarget).contains(QStringLiteral("CT37")));
    CHECK_FALSE(tableOf(byTarget, QStringLiteral("Tiến độ theo đơn vị")));
    const Document byOrganisation = composeProgressReport(matter, ProgressBy::Organisation);
    const Table *organisations = tableOf(byOrganisation, QStringLiteral("Tiến độ theo đơn vị"));
    REQUIRE(organisations);
    CHECK(organisations->rows.size() == 1 + matter.report.organisations.size());
    CHECK(wholeTextOf(byOrganisation) == wholeTextOf(composeProgressReport(matter, ProgressBy::Organisation)));
}

TEST_CASE("Early in the year nobody is listed: that nothing has come is said once")
{
    const Document document = composeProgressReport(datedFor(QDate(2026, 3, 2), emptyMatter()), ProgressBy::Group);
    CHECK(
        textOf(document, "progress.returns").startsWith(QStringLiteral("Đến ngày 02/3/2026, chưa có đơn vị nào gửi")));
    CHECK(textOf(document, "progress.missing").isEmpty());
    CHECK(textOf(document, "progress.tasks")
          == QStringLiteral("Đến ngày 02/3/2026, chưa có nhiệm vụ nào có báo cáo kết quả."));
    CHECK_FALSE(wholeTextOf(document).contains(QStringLiteral("Chỉ tiêu chưa có số liệu")));
}

TEST_CASE("Past the dates it counts the days over; a first half knows none")
{
    PaperMatter late = november2026();
    late = datedFor(QDate(2026, 11, 20), late.report);
    const Document document = composeProgressReport(late, ProgressBy::Group);
    CHECK(textOf(document, "progress.returns").endsWith(QStringLiteral("đã quá 11 ngày.")));
    CHECK(textOf(document, "progress.next").contains(QStringLiteral("hoàn thiện báo cáo năm 2026")));
    ReportMatter half = emptyMatter();
    half.period.half = true;
    const Document halfYear = composeProgressReport(datedFor(QDate(2026, 7, 3), half), ProgressBy::Group);
    CHECK_FALSE(wholeTextOf(halfYear).contains(QStringLiteral("Thời hạn gửi")));
    CHECK(firstOf<OfficialHeader>(halfYear)->subject.contains(QStringLiteral("6 tháng đầu năm 2026")));
}
