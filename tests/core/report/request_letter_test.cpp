// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request_letter.h"

#include "core/plan/asked.h"
#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace ansinh;

namespace {

PaperMatter october2026()
{
    return datedFor(QDate(2026, 10, 12), emptyMatter());
}

Code<Organisation> code(const char *text)
{
    return Code<Organisation>(QString::fromLatin1(text));
}

/// What stands in the first column of a table, below its header.
QStringList firstColumn(const Table *table)
{
    QStringList column;
    for (size_t row = 1; table && row < table->rows.size(); ++row)
        column += table->rows[row].cells.front().plainText();
    return column;
}

template <class T> QStringList codesOf(const std::vector<Code<T>> &codes)
{
    QStringList texts;
    for (const Code<T> &one : codes)
        texts += one.text;
    return texts;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

TEST_CASE("The request is a công văn: symbol of the office, no kind, V/v under the number, gaps to fill by hand")
{
    const Document document = composeRequestLetters(october2026(), {code("BHXH")});
    const auto *header = firstOf<OfficialHeader>(document);
    REQUIRE(header);
    CHECK(header->kind.isEmpty());
    CHECK(header->number.isEmpty());
    CHECK(header->symbol == QStringLiteral("UBND-LĐTBXH"));
    CHECK(header->subject
          == QStringLiteral("V/v đề nghị gửi báo cáo kết quả thực hiện Nghị quyết số 42-NQ/TW năm 2026"));
    CHECK(header->placeAndDate.startsWith(QStringLiteral("Phường 2, ngày  ")));
    CHECK(header->placeAndDate.endsWith(QStringLiteral("tháng 10 năm 2026")));
    CHECK(firstOf<Addressees>(document)->names == QStringList(QStringLiteral("Bảo hiểm xã hội thị xã Quảng Trị")));
    const auto *signature = firstOf<SignatureBlock>(document);
    CHECK(signature->recipients == QStringList{QStringLiteral("Như trên"), QStringLiteral("Lưu: VT, LĐTBXH")});
    CHECK(signature->authorityLines == QStringList{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")});
}

TEST_CASE("The letter to the social insurance reads as an official would write it")
{
    const Document document = composeRequestLetters(october2026(), {code("BHXH")});
    QStringList letter = textsOf(document).mid(0, 9);
    CHECK(letter
          == QStringList{
              QStringLiteral("Thực hiện Kế hoạch của UBND phường triển khai Nghị quyết số 42-NQ/TW; để kịp tổng hợp, "
                             "báo cáo cấp trên trước ngày 15/11/2026, Ủy ban nhân dân Phường 2 đề nghị Bảo hiểm xã "
                             "hội thị xã Quảng Trị gửi báo cáo kết quả thực hiện năm 2026 như sau:"),
              QStringLiteral("1. Nội dung báo cáo"),
              QStringLiteral("- Số liệu của 06 chỉ tiêu do đơn vị theo dõi (mục 1 của biểu kèm theo): ghi rõ kỳ và "
                             "loại số liệu (chính thức, sơ bộ hoặc ước); không phát sinh thì ghi “không phát sinh”, "
                             "chưa có thì ghi “chưa có” kèm lý do, không để trống."),
              QStringLiteral("- Kết quả thực hiện phần việc phối hợp trong 01 nhiệm vụ (mục 2 của biểu kèm theo): kết "
                             "quả đạt được, tiến độ, khó khăn, vướng mắc, kiến nghị, đề xuất."),
              QStringLiteral("2. Hình thức và nơi nhận báo cáo"),
              QStringLiteral("Báo cáo bằng văn bản có ký xác nhận, kèm biểu đã điền, gửi về Ủy ban nhân dân Phường 2 "
                             "qua công chức Lao động - Thương binh và Xã hội để tổng hợp."),
              QStringLiteral("3. Thời hạn gửi báo cáo"),
              QStringLiteral("Trước ngày 10/11/2026 (chậm nhất thứ Hai, ngày 09/11/2026)."),
              QStringLiteral("Ủy ban nhân dân Phường 2 đề nghị Bảo hiểm xã hội thị xã Quảng Trị quan tâm phối hợp, "
                             "gửi báo cáo đúng thời hạn. Nếu có vướng mắc, xin liên hệ công chức nêu trên để được "
                             "hướng dẫn./.")});
}

TEST_CASE("A letter with a workbook says which file it is, how to send it back and whom to call")
{
    PaperMatter matter = october2026();
    matter.workbooks.insert(code("TYT"), QStringLiteral("TYT-bao-cao-2026.xlsx"));
    matter.collector = {QStringLiteral("Trần Thị B"), QStringLiteral("0912 345 678"), QStringLiteral("b@example.vn")};
    const Document own = composeRequestLetters(matter, {code("TYT")});
    CHECK(textsOf(own, QStringLiteral("request.form"))
          == QStringList(QStringLiteral(
              "Báo cáo bằng văn bản có ký xác nhận, kèm biểu Excel đã điền (tệp TYT-bao-cao-2026.xlsx) hoặc biểu giấy, "
              "gửi về Ủy ban nhân dân Phường 2 qua công chức Lao động - Thương binh và Xã hội, bằng thư điện tử "
              "b@example.vn hoặc USB.")));
    CHECK(textsOf(own, QStringLiteral("request.closing"))
              .front()
              .contains(QStringLiteral("xin liên hệ đồng chí Trần Thị B, điện thoại 0912 345 678")));
    const Document common = composeCommonRequest(matter, {code("TYT"), code("BHXH")});
    CHECK(textsOf(common, QStringLiteral("request.form")).front().contains(QStringLiteral("tên tệp nêu tại Phụ lục")));
    CHECK(wholeTextOf(common).contains(QStringLiteral("TYT-bao-cao-2026.xlsx")));
}

TEST_CASE("Nobody is asked for a target or a task that is not his")
{
    const PaperMatter matter = october2026();
    const PaperReading reading(matter);
    for (const Code<Organisation> &organisation : letterAddressees(reading)) {
        INFO(organisation.text.toStdString());
        const Document document = composeRequestLetters(matter, {organisation});
        QStringList targets = codesOf(targetsOf(matter.report.plan, organisation));
        targets.erase(std::remove_if(targets.begin(), targets.end(),
                                     [&](const QString &one) {
                                         return !matter.report.plan.target(Code<Target>(one))->assessable;
                                     }),
                      targets.end());
        CHECK(firstColumn(tableOf(document, QStringLiteral("Biểu số liệu chỉ tiêu"))) == targets);
        CHECK(sorted(firstColumn(tableOf(document, QStringLiteral("Biểu kết quả nhiệm vụ"))))
              == sorted(codesOf(tasksOf(matter.report.plan, organisation))));
    }
}

TEST_CASE("Who owes nothing, and the officer who keeps the book, get no letter")
{
    const PaperMatter matter = october2026();
    const auto codes = codesOf(letterAddressees(PaperReading(matter)));
    for (const char *silent : {"LDTBXH", "UBNDTX", "TTDU", "UBND", "DU"})
        CHECK_FALSE(codes.contains(QString::fromLatin1(silent)));
    CHECK(codes.contains(QStringLiteral("TYT")));
}

TEST_CASE("The form shows what the organisation itself said the year before, and which cells are not asked")
{
    PaperMatter matter = october2026();
    Figure figure = figureOf(QStringLiteral("CT14"), {}, QStringLiteral("BHXH"));
    figure.period.year = figure.period.year.previous();
    figure.numerator = Decimal::fromWhole(1340);
    figure.denominator = Decimal::fromWhole(3630);
    matter.before = {figure};
    const Document document = composeRequestLetters(matter, {code("BHXH")});
    const Table *table = tableOf(document, QStringLiteral("Biểu số liệu chỉ tiêu"));
    REQUIRE(table);
    CHECK(table->rows.at(1).cells.at(3).plainText() == QStringLiteral("36,91%\n(1.340/3.630)"));
    CHECK(table->rows.at(1).cells.at(6).plainText().isEmpty());
    CHECK(table->rows.at(2).cells.at(3).plainText().isEmpty());
    const Document schools = composeRequestLetters(matter, {code("TYT")});
    const Table *yesNo = tableOf(schools, QStringLiteral("Biểu số liệu chỉ tiêu"));
    REQUIRE(yesNo);
    const auto row = std::find_if(yesNo->rows.begin(), yesNo->rows.end(), [](const TableRow &one) {
        return one.cells.front().plainText() == QStringLiteral("CT25");
    });
    REQUIRE(row != yesNo->rows.end());
    CHECK(row->cells.at(2).plainText() == QStringLiteral("đạt/không"));
    CHECK(row->cells.at(4).plainText() == QStringLiteral("x"));
}

TEST_CASE("One letter to all names them all and says who sends what; each alone gets pages of its own")
{
    const PaperMatter matter = october2026();
    const auto all = letterAddressees(PaperReading(matter));
    const Document common = composeCommonRequest(matter, all);
    CHECK(common.sections.size() == 2);
    CHECK(firstOf<Addressees>(common)->names.size() == static_cast<qsizetype>(all.size()));
    const Table *who = tableOf(common, QStringLiteral("Nội dung báo cáo của từng đơn vị"));
    REQUIRE(who);
    CHECK(who->rows.size() == all.size() + 1);
    CHECK(wholeTextOf(common).contains(QStringLiteral("CT14, CT15, CT16, CT17, CT18, CT19")));
    CHECK_FALSE(firstColumn(tableOf(common, QStringLiteral("Danh mục chỉ tiêu"))).contains(QStringLiteral("CT12")));
    CHECK(composeRequestLetters(matter, all).sections.size() == 2 * all.size());
}

TEST_CASE("A group stands in a letter to all under its own name once all its members are asked the same")
{
    PaperMatter matter = october2026();
    for (const char *name : {"Khu phố 1", "Khu phố 2"}) {
        Organisation member;
        member.code = Code<Organisation>(QString::fromUtf8(name));
        member.name = QString::fromUtf8(name);
        member.memberOf = {code("KP")};
        matter.report.plan.organisations.push_back(member);
    }
    const PaperReading reading(matter);
    const auto all = letterAddressees(reading);
    QStringList names = firstOf<Addressees>(composeCommonRequest(matter, all))->names;
    CHECK(names.contains(QStringLiteral("Các khu phố")));
    CHECK_FALSE(names.contains(QStringLiteral("Khu phố 1")));
    const auto parties = partiesIn(reading, {Code<Organisation>(QStringLiteral("Khu phố 1"))});
    CHECK(parties.front().name == QStringLiteral("Khu phố 1"));
}

TEST_CASE("A first half has no date in the plan: a gap is left for it")
{
    ReportMatter half = emptyMatter();
    half.period.half = true;
    const Document document = composeRequestLetters(datedFor(QDate(2026, 6, 3), half), {code("TYT")});
    CHECK(textsOf(document, QStringLiteral("request.deadline"))
          == QStringList(QStringLiteral("Trước ngày …… tháng …… năm 2026.")));
    CHECK(wholeTextOf(document).contains(QStringLiteral("6 tháng đầu năm 2026")));
}
