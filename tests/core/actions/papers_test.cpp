// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/papers.h"

#include "core/actions/forms.h"
#include "core/actions/sample.h"
#include "core/store/book.h"
#include "core/store/contacts.h"
#include "tests/core/actions/action_book.h"
#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period k2026{Year::from(2026).value(), false};
const QDate kDay(2026, 11, 2);

PaperOrder orderFor(const char *organisation = "", const QDate &day = kDay)
{
    return {k2026, day, QString::fromUtf8(organisation), false};
}

/// The titles of the sections: whom the papers are for.
QStringList titlesOf(const Document &document)
{
    QStringList titles;
    for (const Section &section : document.sections)
        titles += section.title;
    return titles;
}

} // namespace

TEST_CASE("Of the sample year only those who have not sent are reminded")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    const auto document = reminderLetters(book.book(), orderFor());
    REQUIRE(document);
    CHECK(titlesOf(*document)
          == QStringList{QStringLiteral("Đài truyền thanh phường"), QStringLiteral("Công an phường"),
                         QStringLiteral("Trạm Y tế phường"),
                         QStringLiteral("Các cơ quan, đơn vị, ban, ngành của phường"),
                         QStringLiteral("Trường Trung học cơ sở (mẫu)"), QStringLiteral("Đoàn Thanh niên phường"),
                         QStringLiteral("Khu phố 4"), QStringLiteral("Khu phố 6")});
    CHECK(document->footLine
          == QStringLiteral("Dữ liệu mẫu để làm quen với chương trình, không phải số liệu thật của "
                            "địa phương"));
    PaperOrder common = orderFor();
    common.isCommon = true;
    const auto letter = reminderLetters(book.book(), common);
    REQUIRE(letter);
    CHECK(letter->sections.size() == 1);
    CHECK(firstOf<Addressees>(*letter)->names == titlesOf(*document));
}

TEST_CASE("A group named in the order is answered for by its members")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    const auto reminders = reminderLetters(book.book(), orderFor("KP"));
    REQUIRE(reminders);
    CHECK(titlesOf(*reminders) == QStringList{QStringLiteral("Khu phố 4"), QStringLiteral("Khu phố 6")});
    const auto slips = confirmationSlips(book.book(), orderFor("TRUONG"));
    REQUIRE(slips);
    CHECK(titlesOf(*slips)
          == QStringList{QStringLiteral("Trường Mầm non (mẫu)"), QStringLiteral("Trường Tiểu học (mẫu)")});
}

TEST_CASE("The request form of the sample bears last year's figures of that very organisation")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    const auto document = requestLetters(book.book(), orderFor("BHXH"));
    REQUIRE(document);
    const Table *table = tableOf(*document, QStringLiteral("Biểu số liệu chỉ tiêu"));
    REQUIRE(table);
    CHECK(table->rows.size() == 7);
    for (size_t row = 1; row < table->rows.size(); ++row)
        CHECK_FALSE(table->rows.at(row).cells.at(3).plainText().isEmpty());
}

TEST_CASE("Each khu phố of the sample gets its form with its own figures; one of them alone by its name")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    const auto all = areaForms(book.book(), orderFor());
    REQUIRE(all);
    CHECK(all->sections.size() == 6);
    PaperOrder one = orderFor();
    one.area = QStringLiteral("khu pho\u0302\u0301 4");
    const auto fourth = areaForms(book.book(), one);
    REQUIRE(fourth);
    CHECK(titlesOf(*fourth) == QStringList(QStringLiteral("Phiếu báo cáo: Khu phố 4")));
    const Table *table = tableOf(*fourth, QStringLiteral("Số liệu của khu phố"));
    REQUIRE(table);
    CHECK(table->rows.size() == 1 + 6);
    for (size_t row = 1; row < table->rows.size(); ++row)
        CHECK_FALSE(table->rows.at(row).cells.at(3).plainText().isEmpty());
    REQUIRE(askByArea(book.book(), k2026, {Code<Target>(QStringLiteral("CT30"))}));
    CHECK(tableOf(*areaForms(book.book(), one), QStringLiteral("Số liệu của khu phố"))->rows.size() == 1 + 1);
    CHECK(titlesOf(*areaForms(book.book(), orderFor("Khu phố 4"))) == titlesOf(*fourth));
    CHECK(titlesOf(*areaForms(book.book(), orderFor("KP"))) == titlesOf(*all));
}

TEST_CASE("Without areas, or without anything broken down by area, the form is refused and says what to do")
{
    ActionBook book;
    CHECK(areaForms(book.book(), orderFor()).error().message.contains(QStringLiteral("has no area yet")));
    REQUIRE(book.book().directory().addArea(QStringLiteral("Khu phố 1")));
    const auto none = areaForms(book.book(), orderFor());
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::Invalid);
    CHECK(none.error().message.contains(QStringLiteral("record a figure of an area")));
    PaperOrder unknown = orderFor();
    unknown.area = QStringLiteral("Khu phố 9");
    CHECK(areaForms(book.book(), unknown).error().kind == ErrorKind::NotFound);
    CHECK(areaForms(book.book(), orderFor("TYT")).error().message.contains(QStringLiteral("answers for no area")));
}

TEST_CASE("A letter names the workbook that comes with it and the officer whom to call")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    REQUIRE(book.book().contacts().set(
        aboutOf(Code<Organisation>(QStringLiteral("LDTBXH"))),
        {QStringLiteral("Trần Thị B"), {}, QStringLiteral("0912 345 678"), QStringLiteral("tranb@example.vn"), {}}));
    const QString request = wholeTextOf(*requestLetters(book.book(), orderFor("TYT")));
    CHECK(request.contains(QStringLiteral("tệp TYT-bao-cao-2026.xlsx")));
    CHECK(request.contains(QStringLiteral("thư điện tử tranb@example.vn hoặc USB")));
    CHECK(request.contains(QStringLiteral("xin liên hệ đồng chí Trần Thị B, điện thoại 0912 345 678")));
    const QString reminder = wholeTextOf(*reminderLetters(book.book(), orderFor("TYT")));
    CHECK(reminder.contains(QStringLiteral("tệp TYT-bao-cao-2026.xlsx")));
    CHECK(reminder.contains(QStringLiteral("đồng chí Trần Thị B")));
}

TEST_CASE("The slip of a late report says so")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    PaperOrder order = orderFor("Khu phố 4", QDate(2025, 11, 20));
    order.period.year = Year::from(2025).value();
    const auto document = confirmationSlips(book.book(), order);
    REQUIRE(document);
    CHECK(wholeTextOf(*document).contains(QStringLiteral("Thứ Năm, ngày 13/11/2025 (chậm 03 ngày so với thời hạn)")));
}

TEST_CASE("After the merger the papers bear the successor's name, and who has ended is not written to")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Reorganised));
    PaperOrder common = orderFor();
    common.isCommon = true;
    const auto request = requestLetters(book.book(), common);
    REQUIRE(request);
    const auto *header = firstOf<OfficialHeader>(*request);
    CHECK(header->issuerLines.back().text == QStringLiteral("PHƯỜNG QUẢNG TRỊ"));
    CHECK(header->placeAndDate.startsWith(QStringLiteral("Quảng Trị, ngày")));
    CHECK_FALSE(
        firstOf<Addressees>(*request)->names.contains(QStringLiteral("Phòng Lao động - Thương binh và Xã hội thị xã")));
    CHECK(textsOf(*request).front().contains(QStringLiteral("Ủy ban nhân dân phường Quảng Trị đề nghị")));
    CHECK(requestLetters(book.book(), orderFor("PLDTBXH")).error().kind == ErrorKind::Invalid);
    const auto progress = progressReport(book.book(), orderFor(), ProgressBy::Organisation);
    REQUIRE(progress);
    CHECK(firstOf<Addressees>(*progress)->names == QStringList(QStringLiteral("Thường trực Đảng ủy phường")));
    const auto reminder = reminderLetters(book.book(), orderFor("TYT"));
    REQUIRE(reminder);
    CHECK(wholeTextOf(*reminder).contains(QStringLiteral("Ủy ban nhân dân phường Quảng Trị")));
}

TEST_CASE("The progress report of the sample day tells who is missing and what is behind")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    const auto document = progressReport(book.book(), orderFor(), ProgressBy::Group);
    REQUIRE(document);
    const QString text = wholeTextOf(*document);
    CHECK(text.contains(QStringLiteral("Đến ngày 02/11/2026, có 17/26 đơn vị đã gửi báo cáo năm 2026; còn 09 đơn vị "
                                       "chưa gửi. Thời hạn gửi báo cáo là trước ngày 10/11/2026 (chậm nhất thứ Hai, "
                                       "ngày 09/11/2026), còn 07 ngày.")));
    CHECK(
        text.contains(QStringLiteral("Trong 37 chỉ tiêu của Kế hoạch có 05 chỉ tiêu đã đạt, 14 chỉ tiêu đúng tiến độ, "
                                     "03 chỉ tiêu chậm tiến độ, 01 chỉ tiêu chưa thống nhất số liệu, 13 chỉ tiêu "
                                     "chưa có số liệu và 01 chỉ tiêu không đánh giá ở cấp phường.")));
    CHECK(text.contains(QStringLiteral("tỷ lệ lực lượng lao động tham gia bảo hiểm xã hội (còn thiếu 248 người)")));
    PaperOrder half = orderFor("", QDate(2026, 7, 3));
    half.period.half = true;
    CHECK(progressReport(book.book(), half, ProgressBy::Target));
}

TEST_CASE("A paper that has nothing to say is refused with the reason and a way on")
{
    ActionBook book;
    const auto none = confirmationSlips(book.book(), orderFor());
    REQUIRE_FALSE(none);
    CHECK(none.error().message.contains(QStringLiteral("Record the receipt first")));
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    CHECK(requestLetters(book.book(), orderFor("KHONGCO")).error().kind == ErrorKind::NotFound);
    CHECK(reminderLetters(book.book(), orderFor("KHONGCO")).error().kind == ErrorKind::NotFound);
    CHECK(confirmationSlips(book.book(), orderFor("KHONGCO")).error().kind == ErrorKind::NotFound);
    const auto sent = reminderLetters(book.book(), orderFor("BHXH"));
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == ErrorKind::Invalid);
    CHECK(sent.error().message.contains(QStringLiteral("confirmation slip")));
    CHECK(confirmationSlips(book.book(), orderFor("TYT")).error().kind == ErrorKind::Invalid);
    CHECK(requestLetters(book.book(), orderFor("UBNDTX")).error().kind == ErrorKind::Invalid);
    CHECK(requestLetters(book.book(), orderFor("LDTBXH")).error().message.contains(QStringLiteral("keeps this book")));
    PaperOrder complete = orderFor("", QDate(2025, 11, 20));
    complete.period.year = Year::from(2025).value();
    CHECK(
        reminderLetters(book.book(), complete).error().message.contains(QStringLiteral("has sent the report of 2025")));
}
