// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/annual_report.h"
#include "core/report/recipients.h"
#include "tests/core/report/matter.h"

#include <algorithm>

using namespace ansinh;

namespace {

Document reportWith(const Returns &returns)
{
    ReportMatter matter = emptyMatter();
    matter.returns = returns;
    matter.tasks = taskStandings(matter.plan, returns);
    matter.organisations = organisationStandings(matter.plan, returns, {}, matter.asOf);
    return composeAnnualReport(matter);
}

TaskIndicatorValue moneyOf(const QString &by, const QString &fund, qint64 value)
{
    TaskIndicatorValue money = countedOf(QStringLiteral("6.4"), by, QStringLiteral("Kinh phí hỗ trợ nhà ở"), value);
    money.unit = QStringLiteral("triệu đồng");
    money.fund = fund;
    return money;
}

} // namespace

TEST_CASE("The leads come first, in the order of the task; who begins with a verb gets the doer before it")
{
    Returns returns;
    returns.results
        = {resultOf(QStringLiteral("1.1"), QStringLiteral("VHXH"), QStringLiteral("phát thanh hằng tuần")),
           resultOf(QStringLiteral("1.1"), QStringLiteral("LDTBXH"), QStringLiteral("tổ chức 5 hội nghị;"))};
    const QStringList texts = textsOf(reportWith(returns), QStringLiteral("task.result"));
    REQUIRE(texts.size() == 2);
    CHECK(texts[0] == QStringLiteral("Công chức Lao động - Thương binh và Xã hội tổ chức 5 hội nghị."));
    CHECK(texts[1] == QStringLiteral("Theo báo cáo của Công chức Văn hóa - Xã hội: Phát thanh hằng tuần."));
}

TEST_CASE("What several report in the same words is told once, with all their names")
{
    Returns returns;
    returns.results = {resultOf(QStringLiteral("3"), QStringLiteral("LDTBXH"), QStringLiteral("Thăm hỏi, tặng quà.")),
                       resultOf(QStringLiteral("3"), QStringLiteral("BCHQS"), QStringLiteral("thăm hỏi, tặng quà"))};
    const QStringList texts = textsOf(reportWith(returns), QStringLiteral("task.result"));
    REQUIRE(texts.size() == 1);
    CHECK(texts[0]
          == QStringLiteral(
              "Công chức Lao động - Thương binh và Xã hội, Ban Chỉ huy Quân sự phường thăm hỏi, tặng quà."));
}

TEST_CASE("A task result carries the key of who reported it")
{
    Returns returns;
    returns.results = {resultOf(QStringLiteral("7"), QStringLiteral("LDTBXH"), QStringLiteral("Mở 2 lớp tập huấn"))};
    const Document document = reportWith(returns);
    for (const Block &block : document.sections.front().blocks) {
        const Paragraph *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->rule == QStringLiteral("task.result"))
            CHECK(paragraph->figures == QStringList{QStringLiteral("7/2026/LDTBXH")});
    }
}

TEST_CASE("Counts of several organisations are added and told in a sentence, in part I for the awareness task")
{
    Returns returns;
    returns.indicators = {
        countedOf(QStringLiteral("1.1"), QStringLiteral("LDTBXH"), QStringLiteral("Buổi tuyên truyền, phổ biến"), 20),
        countedOf(QStringLiteral("1.1"), QStringLiteral("VHXH"), QStringLiteral("Buổi tuyên truyền, phổ biến"), 4),
        countedOf(QStringLiteral("1.1"), QStringLiteral("LDTBXH"), QStringLiteral("Lượt người dự"), 1250)};
    const Document document = reportWith(returns);
    CHECK(textsOf(document, QStringLiteral("leading.information"))
          == QStringList{QStringLiteral(
              "Trong năm 2026, toàn phường đã tổ chức 24 buổi tuyên truyền, phổ biến với 1.250 lượt người dự.")});
    CHECK(textsOf(document, QStringLiteral("task.told")).size() == 1);
}

TEST_CASE("A verb that two counts share is said once")
{
    Returns returns;
    returns.indicators
        = {countedOf(QStringLiteral("1.2"), QStringLiteral("VPTK"), QStringLiteral("Cá nhân được khen thưởng"), 9),
           countedOf(QStringLiteral("1.2"), QStringLiteral("VPTK"), QStringLiteral("Tập thể được khen thưởng"), 3)};
    CHECK(textsOf(reportWith(returns), QStringLiteral("task.indicators"))
          == QStringList{QStringLiteral("Trong năm 2026, toàn phường đã khen thưởng 03 tập thể, 09 cá nhân.")});
}

TEST_CASE("Money is added and parted by its source")
{
    Returns returns;
    returns.indicators = {moneyOf(QStringLiteral("MTTQ"), QStringLiteral("Quỹ “Vì người nghèo”"), 90),
                          moneyOf(QStringLiteral("MTTQ"), QStringLiteral("ngân sách"), 60)};
    CHECK(textsOf(reportWith(returns), QStringLiteral("task.indicators"))
          == QStringList{QStringLiteral("Trong năm 2026, toàn phường đã hỗ trợ nhà ở với tổng kinh phí 150 triệu đồng "
                                        "(Quỹ “Vì người nghèo” 90 triệu "
                                        "đồng, ngân sách 60 triệu đồng).")});
}

TEST_CASE("Percentages of several organisations are never added")
{
    Returns returns;
    for (const char *by : {"VPTK", "CAP"})
        returns.indicators.push_back(countedOf(QStringLiteral("2.1"), QString::fromLatin1(by),
                                               QStringLiteral("Tỷ lệ hồ sơ giải quyết đúng hạn"), 99));
    const QString text = textsOf(reportWith(returns), QStringLiteral("task.indicators")).value(0);
    CHECK_FALSE(text.contains(QStringLiteral("198")));
    CHECK(text.contains(QStringLiteral("Công an phường 99%")));
}

TEST_CASE("An indicator that the officer added himself is told by the general rule")
{
    Returns returns;
    TaskIndicatorValue own
        = countedOf(QStringLiteral("7"), QStringLiteral("LDTBXH"), QStringLiteral("Cộng tác viên công tác xã hội"), 12);
    own.unit = QStringLiteral("người");
    returns.indicators = {own};
    CHECK(textsOf(reportWith(returns), QStringLiteral("task.indicators"))
          == QStringList{QStringLiteral("Kết quả trong năm 2026: cộng tác viên công tác xã hội 12 người.")});
}

TEST_CASE("Of the leads of a task only the silent ones are named as missing")
{
    Returns returns;
    returns.results
        = {resultOf(QStringLiteral("2.2"), QStringLiteral("VHXH"), QStringLiteral("Duy trì tổ công nghệ số"))};
    const QStringList missing = textsOf(reportWith(returns), QStringLiteral("task.missing"));
    REQUIRE_FALSE(missing.isEmpty());
    CHECK(missing.value(0) == QStringLiteral("Riêng Công an phường chưa báo cáo kết quả nhiệm vụ này."));
}

TEST_CASE("Difficulties become causes and proposals stand in part V, as they were reported")
{
    Returns returns;
    TaskResult result = resultOf(QStringLiteral("5.1"), QStringLiteral("LDTBXH"), QStringLiteral("Ra quân vận động"));
    result.difficulties = QStringLiteral("thu nhập không ổn định");
    result.proposals = QStringLiteral("đề nghị hỗ trợ mức đóng;");
    returns.results = {result};
    const Document document = reportWith(returns);
    CHECK(textsOf(document, QStringLiteral("appraisal.difficulty"))
          == QStringList{QStringLiteral("- Thu nhập không ổn định.")});
    CHECK(textsOf(document, QStringLiteral("proposal")) == QStringList{QStringLiteral("- Đề nghị hỗ trợ mức đóng.")});
    CHECK(textsOf(document, QStringLiteral("appraisal.no_cause")).isEmpty());
}

TEST_CASE("An open contradiction about a target asks for the superior's word, a decided one does not")
{
    ReportMatter matter = emptyMatter();
    const QString item = QStringLiteral("Trường học đạt chuẩn mức độ 2");
    CHECK(wholeTextOf(composeAnnualReport(matter))
              .contains(item + QStringLiteral(": 100% hay 50% (mục II.2 và mục III.6.1).")));
    CHECK(textsOf(composeAnnualReport(matter), QStringLiteral("proposal.contradictions"))
              .value(0)
              .contains(QStringLiteral("Ủy ban nhân dân thị xã Quảng Trị cho ý kiến")));
    auto addressees = addresseeCodes(ReportReading(matter));
    std::reverse(addressees.begin(), addressees.end());
    ReportMatter turned = matter;
    for (const Code<Organisation> &code : addressees)
        turned.letterhead.addressees.push_back({code.text});
    CHECK(textsOf(composeAnnualReport(turned), QStringLiteral("proposal.contradictions"))
          == textsOf(composeAnnualReport(matter), QStringLiteral("proposal.contradictions")));
    Decision decision;
    decision.item = QStringLiteral("MT01");
    decision.choice = QStringLiteral("II.2");
    matter.decisions = {decision};
    CHECK_FALSE(textsOf(composeAnnualReport(matter), QStringLiteral("proposal.contradiction"))
                    .join(QLatin1Char(' '))
                    .contains(item));
}

TEST_CASE("Proposals to the same addressee stand in one line, each asked for in its own words")
{
    Returns returns;
    int task = 0;
    for (const char *proposal : {"Đề nghị UBND thị xã bố trí vốn xây dựng phòng học",
                                 "đề nghị đơn vị cấp thoát nước có chính sách hỗ trợ đấu nối",
                                 "Kiến nghị UBND thị xã quan tâm phân bổ kinh phí;", "Hỗ trợ thêm mức đóng"}) {
        const QString code = emptyMatter().plan.tasks[static_cast<std::size_t>(task++)].code.text;
        TaskResult result = resultOf(code, QStringLiteral("LDTBXH"), QStringLiteral("Đã triển khai"));
        result.proposals = QString::fromUtf8(proposal);
        returns.results.push_back(result);
    }
    CHECK(textsOf(reportWith(returns), QStringLiteral("proposal"))
          == QStringList{
              QStringLiteral("- Đối với UBND thị xã: bố trí vốn xây dựng phòng học; quan tâm phân bổ kinh phí."),
              QStringLiteral("- Đối với đơn vị cấp thoát nước: có chính sách hỗ trợ đấu nối."),
              QStringLiteral("- Hỗ trợ thêm mức đóng.")});
}

TEST_CASE(
    "Letters that were received are told with those that were settled, and what a target counts is not told twice")
{
    Returns returns;
    returns.indicators
        = {countedOf(QStringLiteral("2.3"), QStringLiteral("CQ"), QStringLiteral("Đơn thư tiếp nhận"), 9),
           countedOf(QStringLiteral("2.3"), QStringLiteral("CQ"), QStringLiteral("Đơn thư đã giải quyết"), 8),
           countedOf(QStringLiteral("6.2"), QStringLiteral("TYT"), QStringLiteral("Trẻ tiêm đủ"), 74)};
    ReportMatter matter = emptyMatter();
    matter.returns = returns;
    put(matter, ratioOf(QStringLiteral("CT21"), 74, 77, Verdict::Attained));
    const Document document = composeAnnualReport(matter);
    CHECK(textsOf(document, QStringLiteral("leading.inspection"))
          == QStringList{QStringLiteral("Trong năm 2026, toàn phường đã giải quyết 08/09 đơn thư tiếp nhận.")});
    CHECK(textsOf(document, QStringLiteral("task.indicators")).isEmpty());
}
