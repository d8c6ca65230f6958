// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/annual_report.h"
#include "tests/core/report/matter.h"

#include <QRegularExpression>

using namespace ansinh;

namespace {

OfficialHeader headerOf(const ReportMatter &matter)
{
    return *firstOf<OfficialHeader>(composeAnnualReport(matter));
}

QStringList partsOf(const Document &document)
{
    QStringList parts;
    for (const Block &block : document.sections.front().blocks) {
        const Paragraph *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->role == ParagraphRole::PartHeading)
            parts += paragraph->plainText().section(QLatin1Char('.'), 0, 0);
    }
    return parts;
}

ReportMatter namedMatter(const QString &issuer, const QDate &from)
{
    ReportMatter matter = emptyMatter();
    for (Organisation &organisation : matter.plan.organisations) {
        if (organisation.code == matter.plan.identity.issuer)
            organisation.names = {{organisation.name, {}, from.addDays(-1)}, {issuer, from, {}}};
    }
    return matter;
}

} // namespace

TEST_CASE("The annual report has the five parts, the addressees before them and the signature behind them")
{
    const Document document = composeAnnualReport(emptyMatter());
    CHECK(partsOf(document)
          == QStringList{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV"),
                         QStringLiteral("V")});
    const auto &blocks = document.sections.front().blocks;
    CHECK(std::holds_alternative<OfficialHeader>(blocks[0]));
    CHECK(std::holds_alternative<Addressees>(blocks[1]));
    CHECK(std::holds_alternative<SignatureBlock>(blocks.back()));
}

TEST_CASE("The report goes to those to whom the plan's duty sends it, and the foot begins with 'Như trên'")
{
    const Document document = composeAnnualReport(emptyMatter());
    CHECK(firstOf<Addressees>(document)->names
          == QStringList{QStringLiteral("Ủy ban nhân dân thị xã Quảng Trị"),
                         QStringLiteral("Phòng Lao động - Thương binh và Xã hội thị xã"),
                         QStringLiteral("Thường trực Đảng ủy phường")});
    const QStringList recipients = firstOf<SignatureBlock>(document)->recipients;
    CHECK(recipients.first() == QStringLiteral("Như trên"));
    CHECK(recipients.last() == QStringLiteral("Lưu: VT, LĐTBXH"));
    CHECK(recipients.contains(QStringLiteral("TT-HĐND phường")));
    CHECK_FALSE(recipients.join(QLatin1Char(' ')).contains(QStringLiteral("thị xã")));
}

TEST_CASE("Both lines of the issuer are bold; with a superior body only the issuer is")
{
    ReportMatter matter = emptyMatter();
    OfficialHeader header = headerOf(matter);
    REQUIRE(header.issuerLines.size() == 2);
    CHECK(header.issuerLines[0].text == QStringLiteral("ỦY BAN NHÂN DÂN"));
    CHECK(header.issuerLines[1].text == QStringLiteral("PHƯỜNG 2"));
    CHECK((header.issuerLines[0].bold && header.issuerLines[1].bold));

    matter.letterhead.namesSuperior = true;
    matter.letterhead.superior = QStringLiteral("UBND THỊ XÃ QUẢNG TRỊ");
    header = headerOf(matter);
    REQUIRE(header.issuerLines.size() == 2);
    CHECK(header.issuerLines[0].text == QStringLiteral("UBND THỊ XÃ QUẢNG TRỊ"));
    CHECK_FALSE(header.issuerLines[0].bold);
    CHECK(header.issuerLines[1].text == QStringLiteral("ỦY BAN NHÂN DÂN PHƯỜNG 2"));
    CHECK(header.issuerLines[1].bold);
}

TEST_CASE("Number and date are zero-padded as the decree asks, and leave gaps while they are unknown")
{
    ReportMatter matter = emptyMatter();
    CHECK(headerOf(matter).number.isEmpty());
    CHECK(headerOf(matter).placeAndDate.startsWith(QStringLiteral("Phường 2, ngày  ")));
    CHECK(headerOf(matter).placeAndDate.endsWith(QStringLiteral("tháng 11 năm 2026")));

    matter.letterhead.number = QStringLiteral("5");
    matter.letterhead.date = QDate(2027, 2, 5);
    CHECK(headerOf(matter).number == QStringLiteral("05"));
    CHECK(headerOf(matter).placeAndDate == QStringLiteral("Phường 2, ngày 05 tháng 02 năm 2027"));

    matter.letterhead.date = QDate(2026, 3, 15);
    CHECK(headerOf(matter).placeAndDate == QStringLiteral("Phường 2, ngày 15 tháng 3 năm 2026"));
}

TEST_CASE("The appendices name the report that they belong to, with dots for what is unknown")
{
    ReportMatter matter = emptyMatter();
    CHECK(wholeTextOf(composeAnnualReport(matter))
              .contains(QStringLiteral(
                  "(Kèm theo Báo cáo số ……/BC-UBND ngày …… tháng …… năm 2026 của Ủy ban nhân dân Phường 2)")));
    matter.letterhead.number = QStringLiteral("7");
    matter.letterhead.date = QDate(2026, 11, 9);
    CHECK(wholeTextOf(composeAnnualReport(matter))
              .contains(QStringLiteral(
                  "(Kèm theo Báo cáo số 07/BC-UBND ngày 09 tháng 11 năm 2026 của Ủy ban nhân dân Phường 2)")));
}

TEST_CASE("A plan without number and date is named without anything dangling")
{
    ReportMatter matter = emptyMatter();
    CHECK(headerOf(matter).subject
          == QStringLiteral("Kết quả thực hiện Kế hoạch của UBND phường triển khai Nghị quyết số 42-NQ/TW năm 2026"));
    matter.plan.identity.number = QStringLiteral("12/KH-UBND");
    matter.plan.identity.date = QDate(2024, 12, 20);
    CHECK(headerOf(matter).subject
          == QStringLiteral(
              "Kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 20/12/2024 của UBND phường triển khai Nghị quyết số "
              "42-NQ/TW năm 2026"));
}

TEST_CASE("The report bears the names that are valid on its date")
{
    const QString name = QStringLiteral("Ủy ban nhân dân phường Quảng Trị");
    ReportMatter matter = namedMatter(name, QDate(2026, 7, 1));
    CHECK(headerOf(matter).issuerLines[1].text == QStringLiteral("PHƯỜNG QUẢNG TRỊ"));
    CHECK(headerOf(matter).placeAndDate.startsWith(QStringLiteral("Quảng Trị, ngày")));
    matter.letterhead.date = QDate(2026, 6, 30);
    CHECK(headerOf(matter).issuerLines[1].text == QStringLiteral("PHƯỜNG 2"));
}

TEST_CASE("An addressee that has ended gives way to its successor, or is left out")
{
    ReportMatter matter = emptyMatter();
    for (Organisation &organisation : matter.plan.organisations) {
        if (organisation.code.text == QStringLiteral("UBNDTX") || organisation.code.text == QStringLiteral("PLDTBXH"))
            organisation.endsOn = QDate(2025, 6, 30);
        if (organisation.code.text == QStringLiteral("PLDTBXH"))
            organisation.successor = Code<Organisation>(QStringLiteral("TTHDND"));
    }
    CHECK(firstOf<Addressees>(composeAnnualReport(matter))->names
          == QStringList{QStringLiteral("Thường trực Hội đồng nhân dân phường"),
                         QStringLiteral("Thường trực Đảng ủy phường")});
}

TEST_CASE("The same matter gives the same text")
{
    ReportMatter matter = emptyMatter();
    put(matter, ratioOf(QStringLiteral("CT14"), 1390, 3638, Verdict::Behind));
    CHECK(wholeTextOf(composeAnnualReport(matter)) == wholeTextOf(composeAnnualReport(matter)));
}

TEST_CASE("An empty book still reads as a report, with the seven groups in the plan's order")
{
    const Document document = composeAnnualReport(emptyMatter());
    const QStringList groups = textsOf(document, QStringLiteral("heading.task_group"));
    REQUIRE(groups.size() == 7);
    for (int i = 0; i < 7; ++i)
        CHECK(groups[i].startsWith(QStringLiteral("2.%1. ").arg(i + 1)));
    CHECK(textsOf(document, QStringLiteral("targets.none")).size() == 1);
    CHECK(textsOf(document, QStringLiteral("proposal")).isEmpty());
    CHECK(textsOf(document, QStringLiteral("appraisal.no_cause")).size() == 1);
}

TEST_CASE("The text ends with './.' and no sentence is broken")
{
    const Document document = composeAnnualReport(emptyMatter());
    const QString closing = textsOf(document, QStringLiteral("closing")).value(0);
    CHECK(closing.endsWith(QStringLiteral("Thường trực Đảng ủy phường./.")));
    static const QRegularExpression broken(QStringLiteral("  |\\.\\.|,,| ,| \\.(?!\\.)|%[0-9]|\\{|\\}|\\(\\)"));
    for (const QString &text : textsOf(document))
        CHECK_FALSE(broken.match(QString(text).remove(QStringLiteral("./."))).hasMatch());
}

TEST_CASE("Sample figures are marked on every page, real ones are not")
{
    ReportMatter matter = emptyMatter();
    CHECK(composeAnnualReport(matter).footLine.isEmpty());
    matter.isSample = true;
    CHECK(composeAnnualReport(matter).footLine.contains(QStringLiteral("Dữ liệu mẫu")));
}

TEST_CASE("What belongs together is not parted at the end of a line")
{
    const Document document = composeAnnualReport(emptyMatter());
    QString all;
    for (const Block &block : document.sections.front().blocks) {
        if (const Paragraph *paragraph = std::get_if<Paragraph>(&block))
            all += paragraph->plainText();
    }
    CHECK(all.contains(QStringLiteral("năm\u00A02026")));
    CHECK_FALSE(all.contains(QStringLiteral("năm 2026")));
}

TEST_CASE("A half-year is named as such and speaks of the rest of the year")
{
    ReportMatter matter = emptyMatter();
    matter.period.half = true;
    matter.asOf = QDate(2026, 6, 30);
    const QString text = wholeTextOf(composeAnnualReport(matter));
    CHECK(text.contains(QStringLiteral("PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026")));
    CHECK(text.contains(QStringLiteral("ngày 30/6/2026")));
}
