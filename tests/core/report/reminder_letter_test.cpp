// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reminder_letter.h"

#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;

namespace {

PaperMatter on(const QDate &day)
{
    ReportMatter matter = emptyMatter();
    const auto collect = deadlineOf(matter.plan, QStringLiteral("collect"), matter.period.year);
    matter.organisations = organisationStandings(matter.plan, matter.returns, collect, day);
    return datedFor(day, matter);
}

Code<Organisation> code(const char *text)
{
    return Code<Organisation>(QString::fromLatin1(text));
}

OrganisationStanding &standingOf(PaperMatter &matter, const char *organisation)
{
    auto &all = matter.report.organisations;
    return *std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.code == code(organisation); });
}

} // namespace

TEST_CASE("Before the date the reminder is friendly and names the last day")
{
    const Document document = composeReminders(on(QDate(2026, 11, 2)), {code("CAP")});
    CHECK(textsOf(document)
          == QStringList{
              QStringLiteral("Theo Kế hoạch của UBND phường, các cơ quan, đơn vị gửi báo cáo năm 2026 về UBND phường "
                             "trước ngày 10/11/2026 (chậm nhất thứ Hai, ngày 09/11/2026). Đến ngày 02/11/2026, UBND "
                             "phường chưa nhận được báo cáo của Công an phường; còn thiếu kết quả của 01 nhiệm vụ "
                             "(bảng dưới đây)."),
              QStringLiteral("Để việc tổng hợp báo cáo chung được kịp thời, Ủy ban nhân dân Phường 2 đề nghị Công an "
                             "phường quan tâm, sắp xếp hoàn thành và gửi báo cáo đúng thời hạn nêu trên về UBND "
                             "phường (qua công chức Lao động - Thương binh và Xã hội)./.")});
    CHECK(firstOf<OfficialHeader>(document)->subject
          == QStringLiteral("V/v đôn đốc gửi báo cáo kết quả thực hiện Nghị quyết số 42-NQ/TW năm 2026"));
    CHECK(firstOf<SignatureBlock>(document)->recipients.contains(QStringLiteral("CT&PCT UBND phường")));
}

TEST_CASE("After the date it counts the days late, is firmer, and leaves the ward a day for its own report")
{
    const QStringList texts = textsOf(composeReminders(on(QDate(2026, 11, 11)), {code("TYT")}));
    REQUIRE(texts.size() == 3);
    CHECK(texts.at(0).contains(QStringLiteral("Đến ngày 11/11/2026, đã quá thời hạn 02 ngày, UBND phường vẫn chưa")));
    CHECK(texts.at(1)
          == QStringLiteral("Việc gửi chậm ảnh hưởng đến báo cáo chung mà UBND phường phải gửi cấp trên trước ngày "
                            "15/11/2026. Ủy ban nhân dân Phường 2 đề nghị Trạm Y tế phường khẩn trương hoàn thành, "
                            "gửi báo cáo về UBND phường (qua công chức Lao động - Thương binh và Xã hội) chậm nhất "
                            "thứ Năm, ngày 12/11/2026."));
    CHECK(texts.at(2).endsWith(QStringLiteral("Đơn vị không gửi sẽ được nêu trong báo cáo chung của phường./.")));
    CHECK(textsOf(composeReminders(on(QDate(2026, 11, 12)), {code("TYT")}))
              .at(1)
              .endsWith(QStringLiteral("ngay khi nhận được công văn này.")));
}

TEST_CASE("A reminder says into which workbook to write and whom to ask for another, before its last words")
{
    PaperMatter matter = on(QDate(2026, 11, 11));
    matter.workbooks.insert(code("TYT"), QStringLiteral("TYT-bao-cao-2026.xlsx"));
    matter.collector = {QStringLiteral("Trần Thị B"), QStringLiteral("0912 345 678"), {}};
    const QStringList late = textsOf(composeReminders(matter, {code("TYT")}));
    REQUIRE(late.size() == 4);
    CHECK(late.at(2)
          == QStringLiteral(
              "Số liệu, kết quả đề nghị điền vào biểu Excel của đơn vị (tệp TYT-bao-cao-2026.xlsx) và gửi "
              "lại chính tệp đó bằng thư điện tử hoặc USB. Nếu chưa có biểu hoặc cần gửi lại, xin liên hệ "
              "công chức Lao động - Thương binh và Xã hội (đồng chí Trần Thị B, điện thoại 0912 345 678)."));
    CHECK(late.at(3).endsWith(QStringLiteral("./.")));
}

TEST_CASE("On the last day itself nobody is late")
{
    const QString last = textsOf(composeReminders(on(QDate(2026, 11, 9)), {code("TYT")})).front();
    CHECK_FALSE(last.contains(QStringLiteral("quá thời hạn")));
    // 09/11/2025 is a Sunday: what the ward receives may come on Monday.
    ReportMatter matter = emptyMatter();
    matter.period.year = Year::from(2025).value();
    const QString moved = textsOf(composeReminders(datedFor(QDate(2025, 11, 11), matter), {code("TYT")})).front();
    CHECK(moved.contains(QStringLiteral("ngày 09/11 là Chủ nhật nên chậm nhất thứ Hai, ngày 10/11/2025")));
    CHECK(moved.contains(QStringLiteral("đã quá thời hạn 01 ngày")));
}

TEST_CASE("The ward's own officers are told, others are asked, those outside never pressed")
{
    const PaperMatter matter = on(QDate(2026, 11, 11));
    CHECK(textsOf(composeReminders(matter, {code("VHXH")}))
              .at(1)
              .contains(QStringLiteral("yêu cầu công chức Văn hóa - Xã hội khẩn trương")));
    const QString outside = textsOf(composeReminders(matter, {code("BHXH")})).mid(1).join(QLatin1Char(' '));
    CHECK(outside.contains(QStringLiteral("đề nghị Bảo hiểm xã hội thị xã Quảng Trị quan tâm phối hợp")));
    for (const char *harsh : {"yêu cầu", "khẩn trương", "ảnh hưởng", "sẽ được nêu"})
        CHECK_FALSE(outside.contains(QString::fromUtf8(harsh)));
}

TEST_CASE("Only those without a return are reminded, and only of what they have not sent")
{
    PaperMatter matter = on(QDate(2026, 11, 2));
    standingOf(matter, "BHXH").state = OrganisationStanding::State::Received;
    standingOf(matter, "TYT").state = OrganisationStanding::State::Partial;
    matter.report.returns.figures = {figureOf(QStringLiteral("CT20"), {}, QStringLiteral("TYT"))};
    const PaperReading reading(matter);
    const auto silent = withoutReturn(reading);
    CHECK(std::find(silent.begin(), silent.end(), code("BHXH")) == silent.end());
    CHECK(std::find(silent.begin(), silent.end(), code("LDTBXH")) == silent.end());
    const Document document = composeReminders(matter, {code("TYT")});
    CHECK(textsOf(document).front().contains(QStringLiteral("UBND phường mới nhận được một phần số liệu, chưa nhận")));
    const QString text = wholeTextOf(document);
    CHECK_FALSE(text.contains(QStringLiteral("CT20")));
    CHECK(text.contains(QStringLiteral("CT21")));
    CHECK_FALSE(text.contains(QStringLiteral("CT10"))); // no ward can compute it
}

TEST_CASE("What is missing is what the first page counts as missing")
{
    const PaperMatter matter = on(QDate(2026, 11, 2));
    const PaperReading reading(matter);
    for (const OrganisationStanding &standing : matter.report.organisations) {
        INFO(standing.code.text.toStdString());
        const OwedReport missing = missingFrom(reading, standing.code);
        CHECK(missing.targets.size() == standing.targetsMissing.size());
        CHECK(missing.led.size() == standing.tasksMissing.size());
    }
}

TEST_CASE("A reminder to all names everybody in a table, but not the office above the ward")
{
    const PaperMatter matter = on(QDate(2026, 11, 12));
    const PaperReading reading(matter);
    const auto reminded = toBeReminded(reading);
    CHECK(std::find(reminded.begin(), reminded.end(), code("PLDTBXH")) == reminded.end());
    const Document document = composeCommonReminder(matter, reminded);
    CHECK(document.sections.size() == 1);
    const Table *table = tableOf(document, QStringLiteral("Các đơn vị chưa gửi báo cáo"));
    REQUIRE(table);
    CHECK(table->rows.size() == reminded.size() + 1);
    CHECK(composeReminders(matter, reminded).sections.size() == reminded.size());
}
