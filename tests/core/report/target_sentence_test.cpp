// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/annual_report.h"
#include "core/report/report_reading.h"
#include "core/report/target_sentence.h"
#include "tests/core/report/matter.h"

#include <QRegularExpression>

using namespace ansinh;

namespace {

constexpr Verdict kVerdicts[] = {Verdict::NotAssessable, Verdict::Disputed,   Verdict::NotApplicable, Verdict::NoData,
                                 Verdict::Attained,      Verdict::NoBaseline, Verdict::OnTrack,       Verdict::Behind};

Paragraph paragraphOf(const ReportMatter &matter, const QString &code)
{
    const ReportReading reading(matter);
    MouldTurn turn;
    return targetParagraph(reading, *matter.plan.target(Code<Target>(code)), turn);
}

QString textOf(const ReportMatter &matter, const QString &code)
{
    return paragraphOf(matter, code).plainText().replace(QChar(0x00A0), QLatin1Char(' '));
}

QString textOf(const Assessment &assessment)
{
    ReportMatter matter = emptyMatter();
    put(matter, assessment);
    return textOf(matter, assessment.target.text);
}

Assessment behind()
{
    Assessment assessment = ratioOf(QStringLiteral("CT14"), 1390, 3638, Verdict::Behind);
    assessment.expected = Rational(Decimal::fromMillionths(38'400'000));
    assessment.gap = 248;
    return assessment;
}

/// The words of a sentence without its numbers and subject: what a reader recognises as its mould.
QString mouldIn(const QString &text)
{
    static const QRegularExpression figures(QStringLiteral("[0-9.,/%]+"));
    const qsizetype from = text.indexOf(QStringLiteral(" đạt "));
    return QString(text).mid(from).remove(figures) + (text.startsWith(QStringLiteral("- Đến nay")) ? u'*' : u' ');
}

} // namespace

TEST_CASE("A target behind its path says value, change, path and how many people are missing")
{
    const QString text = textOf(behind());
    CHECK(
        text
        == QStringLiteral(
            "- Toàn phường mới có 1.390/3.638 người trong lực lượng lao động tham gia bảo hiểm xã hội, đạt 38,2%, tăng "
            "1,3 điểm % so với năm 2025, chậm so với lộ trình (năm 2026: 38,4%); cần thêm 248 người để đạt mục tiêu "
            "45% vào năm 2030."));
    ReportMatter matter = emptyMatter();
    put(matter, behind());
    const Paragraph paragraph = paragraphOf(matter, QStringLiteral("CT14"));
    CHECK(paragraph.rule == QStringLiteral("target.behind"));
    CHECK(paragraph.figures == QStringList{QStringLiteral("CT14/2026/whole")});
}

TEST_CASE("Every verdict on every target gives whole sentences that end with one full stop")
{
    static const QRegularExpression broken(
        QStringLiteral("  |\\.\\.|,,| ,| \\.|;\\.|,\\.|%[0-9]|\\{|\\}|\\(\\)|\\.[^ ]*\\.$"));
    ReportMatter matter = emptyMatter();
    for (const Verdict verdict : kVerdicts) {
        for (const Target &target : matter.plan.targets) {
            put(matter, judgedAs(matter.plan, target.code.text, verdict));
            const QString text = textOf(matter, target.code.text);
            INFO(text.toStdString());
            CHECK(text.endsWith(QLatin1Char('.')));
            CHECK(text.size() > 20);
            CHECK_FALSE(broken.match(QString(text).remove(QRegularExpression(QStringLiteral("(?<=[0-9])\\.(?=[0-9])"))))
                            .hasMatch());
        }
    }
}

TEST_CASE("The same mould never stands three times in a row")
{
    ReportMatter matter = emptyMatter();
    for (const Target &target : matter.plan.targets)
        put(matter, judgedAs(matter.plan, target.code.text, Verdict::OnTrack));
    const QStringList texts = textsOf(composeAnnualReport(matter), QStringLiteral("target.on_track"));
    REQUIRE(texts.size() > 10);
    for (int i = 2; i < texts.size(); ++i) {
        INFO(texts[i].toStdString());
        CHECK_FALSE((mouldIn(texts[i]) == mouldIn(texts[i - 1]) && mouldIn(texts[i]) == mouldIn(texts[i - 2])));
    }
}

TEST_CASE("A value that misses its bound is not rounded onto it")
{
    const QString text = textOf(ratioOf(QStringLiteral("CT19"), 9'998, 10'000, Verdict::OnTrack));
    CHECK(text.contains(QStringLiteral("99,98%")));
    CHECK_FALSE(text.contains(QStringLiteral("đạt 100%")));
}

TEST_CASE("A path that rounds to the value itself is not named")
{
    Assessment assessment = behind();
    assessment.expected = Rational(Decimal::fromMillionths(38'210'000));
    CHECK_FALSE(textOf(assessment).contains(QStringLiteral("năm 2026:")));
}

TEST_CASE("From the due year on a target that is not attained has simply missed its goal")
{
    Assessment assessment = behind();
    assessment.expected = assessment.targetValue;
    const QString text = textOf(assessment);
    CHECK(text.contains(QStringLiteral("chưa đạt mục tiêu 45%; còn thiếu 248 người")));
    CHECK_FALSE(text.contains(QStringLiteral("lộ trình")));
}

TEST_CASE("Figures that are not official are said to be so")
{
    Assessment assessment = behind();
    assessment.measured.certainty = Certainty::Preliminary;
    CHECK(textOf(assessment).contains(QStringLiteral("đạt 38,2% (số liệu sơ bộ)")));
    assessment.measured.certainty = Certainty::Estimate;
    CHECK(textOf(assessment).contains(QStringLiteral("đạt 38,2% (số liệu ước)")));
}

TEST_CASE("Across a break no difference is printed")
{
    Assessment assessment = behind();
    assessment.change.reset();
    CHECK_FALSE(textOf(assessment).contains(QStringLiteral("so với năm 2025")));
}

TEST_CASE("The value assigned for the year is judged beside the plan's")
{
    Assessment assessment = behind();
    assessment.assigned = Decimal::fromWhole(39);
    assessment.assignedAttained = false;
    CHECK(textOf(assessment).endsWith(QStringLiteral("So với chỉ tiêu giao năm 2026 (39%) thì chưa đạt.")));
    assessment.assigned = Decimal::fromWhole(38);
    assessment.assignedAttained = true;
    CHECK(textOf(assessment).endsWith(QStringLiteral("Chỉ tiêu giao năm 2026 (38%) đã hoàn thành.")));
}

TEST_CASE("A part that is missing is named, and a part is not compared with a whole")
{
    Assessment assessment = behind();
    assessment.partsMissing = {Part::ofMember(Code<Organisation>(QStringLiteral("TYT")))};
    const QString text = textOf(assessment);
    CHECK(text.endsWith(QStringLiteral("Số liệu chưa bao gồm Trạm Y tế phường.")));
    CHECK_FALSE(text.contains(QStringLiteral("tăng")));
}

TEST_CASE("A count that fell to none is told as a result")
{
    Assessment assessment = judgedAs(emptyMatter().plan, QStringLiteral("CT03"), Verdict::Attained);
    assessment.change = Rational::fromWhole(-2);
    assessment.relativeChange = Rational::fromWhole(-100);
    CHECK(textOf(assessment)
          == QStringLiteral(
              "- Toàn phường không còn hộ nghèo là người có công với cách mạng, giảm 02 hộ so với năm 2025, hoàn "
              "thành mục tiêu đề ra."));
}

TEST_CASE("A preliminary result without a number says that it is preliminary")
{
    for (const char *code : {"CT03", "CT06"}) {
        Assessment assessment = judgedAs(emptyMatter().plan, QString::fromLatin1(code), Verdict::Attained);
        assessment.measured.certainty = Certainty::Preliminary;
        CHECK(textOf(assessment).contains(QStringLiteral(" (số liệu sơ bộ)")));
    }
}

TEST_CASE("A lower-is-better target that is behind asks for fewer")
{
    Assessment assessment = ratioOf(QStringLiteral("CT22"), 26, 400, Verdict::Behind);
    assessment.expected = Rational(Decimal::fromMillionths(5'800'000));
    assessment.gap = 7;
    const QString text = textOf(assessment);
    CHECK(text.contains(QStringLiteral("còn 6,5%")));
    CHECK(text.contains(QStringLiteral("cần giảm 07 trẻ để đạt mục tiêu dưới 5%")));
}

TEST_CASE("The path of a count is a whole number on the right side of the result")
{
    Assessment assessment = judgedAs(emptyMatter().plan, QStringLiteral("CT31"), Verdict::Behind);
    assessment.measured.value = Rational::fromWhole(391);
    assessment.expected = Rational(Decimal::fromMillionths(391'200'000));
    CHECK_FALSE(textOf(assessment).contains(QStringLiteral("391,2")));
}

TEST_CASE("A dispute names who reported what, and gives no value of its own")
{
    ReportMatter matter = emptyMatter();
    Assessment assessment = judgedAs(matter.plan, QStringLiteral("CT19"), Verdict::Disputed);
    Dispute dispute;
    dispute.sides = {Code<Organisation>(QStringLiteral("BHXH")), Code<Organisation>(QStringLiteral("TYT"))};
    assessment.disputes = {dispute};
    put(matter, assessment);
    for (const auto &side : {std::pair{"BHXH", 951}, std::pair{"TYT", 943}}) {
        Figure figure = figureOf(QStringLiteral("CT19"), Part::whole(), QString::fromLatin1(side.first));
        figure.numerator = Decimal::fromWhole(side.second);
        figure.denominator = Decimal::fromWhole(1000);
        matter.returns.figures.push_back(figure);
    }
    const QString text = textOf(matter, QStringLiteral("CT19"));
    CHECK(text.contains(QStringLiteral("Bảo hiểm xã hội thị xã Quảng Trị báo cáo 95,1%")));
    CHECK(text.contains(QStringLiteral("Trạm Y tế phường báo cáo 94,3%")));
    CHECK(text.contains(QStringLiteral("chưa thống nhất")));
}

TEST_CASE("A target without a figure says why, as far as it is known")
{
    Assessment assessment = judgedAs(emptyMatter().plan, QStringLiteral("CT14"), Verdict::NoData);
    CHECK(textOf(assessment).endsWith(QStringLiteral("do Bảo hiểm xã hội thị xã Quảng Trị chưa gửi báo cáo.")));
    assessment.measured.numerator = Decimal::fromWhole(12);
    CHECK(textOf(assessment).endsWith(QStringLiteral("do chưa có mẫu số để tính.")));
    assessment.measured.denominator = Decimal::fromWhole(0);
    CHECK(textOf(assessment).endsWith(QStringLiteral("do mẫu số bằng 0.")));
}

TEST_CASE("Targets that miss their figure for the same reason share one sentence")
{
    ReportMatter matter = emptyMatter();
    put(matter, ratioOf(QStringLiteral("CT14"), 1390, 3638, Verdict::Behind));
    const Document document = composeAnnualReport(matter);
    const QStringList many = textsOf(document, QStringLiteral("target.no_data.many"));
    REQUIRE_FALSE(many.isEmpty());
    CHECK(many.join(QLatin1Char(' ')).contains(QStringLiteral("do Trạm Y tế phường chưa gửi báo cáo, ")));
    CHECK(textsOf(document, QStringLiteral("targets.summary")).value(0).contains(QStringLiteral("trong 37 chỉ tiêu")));
}

TEST_CASE("All figures in dispute still make a report")
{
    ReportMatter matter = emptyMatter();
    for (const Target &target : matter.plan.targets)
        put(matter, judgedAs(matter.plan, target.code.text, Verdict::Disputed));
    const Document document = composeAnnualReport(matter);
    CHECK(textsOf(document, QStringLiteral("target.disputed")).size() == 37);
    CHECK(textsOf(document, QStringLiteral("appraisal.disputed")).value(0).contains(QStringLiteral("37 chỉ tiêu")));
}

TEST_CASE("Value and change add up to who subtracts them")
{
    Assessment assessment = ratioOf(QStringLiteral("CT05"), 1566, 3232, Verdict::OnTrack); // 48,453…
    assessment.previous = Rational::percent(Decimal::fromWhole(1496), Decimal::fromWhole(3210)); // 46,604…
    assessment.change = *assessment.measured.value - *assessment.previous;
    CHECK(textOf(assessment).contains(QStringLiteral("đạt 48,45%, tăng 1,85 điểm % so với năm 2025")));
}

TEST_CASE("What is attained while parts are missing is told as provisional")
{
    Assessment assessment = ratioOf(QStringLiteral("CT07"), 2, 2, Verdict::Attained);
    assessment.partsMissing = {Part::ofMember(Code<Organisation>(QStringLiteral("TYT")))};
    ReportMatter matter = emptyMatter();
    put(matter, assessment);
    CHECK(paragraphOf(matter, QStringLiteral("CT07")).rule == QStringLiteral("target.attained.part"));
    CHECK(textOf(matter, QStringLiteral("CT07")).contains(QStringLiteral("Theo số liệu đã có")));
    CHECK_FALSE(textOf(matter, QStringLiteral("CT07")).contains(QStringLiteral("tăng")));
}

TEST_CASE("A break of the target's own series says why nothing is compared")
{
    ReportMatter matter = emptyMatter();
    Assessment assessment = behind();
    assessment.change.reset();
    put(matter, assessment);
    matter.breaks = {{Code<Target>(QStringLiteral("CT14")), matter.period.year, QStringLiteral("Thay đổi cách tính")}};
    CHECK(textOf(matter, QStringLiteral("CT14"))
              .endsWith(QStringLiteral("Số liệu không so sánh với năm 2025 do thay đổi cách tính.")));
}

TEST_CASE("A target without a figure among many says how many more there are, and where")
{
    const QStringList many = textsOf(composeAnnualReport([] {
                                         ReportMatter matter = emptyMatter();
                                         put(matter, behind());
                                         return matter;
                                     }()),
                                     QStringLiteral("target.no_data.many"));
    CHECK(many.join(QLatin1Char(' ')).contains(QStringLiteral("chỉ tiêu khác (chi tiết tại Phụ lục I).")));
}
