// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annual_report.h"
#include "core/report/outline_contents.h"
#include "core/report/outline_edit.h"
#include "core/report/report_template_json.h"
#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

std::size_t indexOf(const ReportTemplate &outline, Content content)
{
    std::size_t index = 0;
    while (outline.entries.at(index).content != content)
        ++index;
    return index;
}

ReportMatter with(const ReportTemplate &outline)
{
    ReportMatter matter = emptyMatter();
    matter.organisations.push_back({});
    matter.organisations.back().code = matter.plan.tasks.front().leads.front().organisation;
    matter.outline = outline;
    return matter;
}

/// Every printed heading of the outline with its number.
QStringList headingsOf(const ReportMatter &matter)
{
    QStringList headings;
    const ReportReading reading = placedReading(matter);
    for (std::size_t i = 0; i < matter.outline.entries.size(); ++i) {
        const TemplateEntry &entry = matter.outline.entries[i];
        if (const OutlinePlace *place = reading.places().placeAt(i); place && !isAppendix(entry.content))
            headings += headingAt(*place, titleOf(entry, reading), {}).plainText().replace(QChar(0xA0), u' ');
    }
    return headings;
}

QStringList sectionTitles(const ReportMatter &matter)
{
    QStringList titles;
    for (const Section &section : composeAnnualReport(matter).sections)
        titles += section.title;
    return titles;
}

void put(ReportTemplate &outline, const std::optional<EditedOutline> &edited)
{
    REQUIRE(edited);
    outline = edited->outline;
}

} // namespace

TEST_CASE("The usual outline is sound, complete and numbered by the decree")
{
    CHECK(isSound(usualTemplate()));
    CHECK(completed(usualTemplate()) == usualTemplate());
    const QStringList headings = headingsOf(with(usualTemplate()));
    CHECK(headings.first() == QStringLiteral("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI"));
    CHECK(headings.contains(QStringLiteral("4. Chế độ thông tin, báo cáo")));
    CHECK(headings.contains(QStringLiteral("2. Kết quả thực hiện nhiệm vụ, giải pháp")));
    CHECK(headings.contains(QStringLiteral("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027")));
    CHECK(headings.last() == QStringLiteral("V. KIẾN NGHỊ, ĐỀ XUẤT"));
    CHECK(sectionTitles(with(usualTemplate())).at(1).startsWith(QStringLiteral("Phụ lục I. Kết quả")));
}

TEST_CASE("Numbers follow when parts change places, and sentences point to where the parts then stand")
{
    ReportTemplate outline = usualTemplate();
    put(outline, movedUp(outline, indexOf(outline, Content::Results)));
    put(outline, movedUp(outline, indexOf(outline, Content::ReturnAppendix)));
    put(outline, movedUp(outline, indexOf(outline, Content::ReturnAppendix)));
    const ReportMatter matter = with(outline);
    CHECK(headingsOf(matter).first() == QStringLiteral("I. KẾT QUẢ THỰC HIỆN"));
    CHECK(sectionTitles(matter).at(1).startsWith(QStringLiteral("Phụ lục I. Tình hình gửi báo cáo")));
    const QString text = wholeTextOf(composeAnnualReport(matter));
    CHECK(text.contains(QStringLiteral("Chi tiết tại Phụ lục I.")));
    CHECK(text.contains(QStringLiteral("danh mục chỉ tiêu nêu tại Phụ lục II.")));
}

TEST_CASE("One appendix alone has no number; what is switched off is not pointed to")
{
    ReportTemplate outline = usualTemplate();
    outline.entries[indexOf(outline, Content::TargetAppendix)].isOn = false;
    outline.entries[indexOf(outline, Content::TaskAppendix)].isOn = false;
    const QString text = wholeTextOf(composeAnnualReport(with(outline)));
    CHECK(sectionTitles(with(outline)).last().startsWith(QStringLiteral("Phụ lục. Tình hình")));
    CHECK(text.contains(QStringLiteral("Chi tiết tại Phụ lục.")));
    CHECK_FALSE(text.contains(QStringLiteral("danh mục chỉ tiêu nêu tại")));
    CHECK_FALSE(text.contains(QStringLiteral("Phụ lục I")));
}

TEST_CASE("The body points to every appendix, also where the part that would is switched off")
{
    ReportTemplate outline = usualTemplate();
    outline.entries[indexOf(outline, Content::Results)].isOn = false;
    const ReportMatter matter = with(outline);
    const QStringList attached = textsOf(composeAnnualReport(matter), QStringLiteral("attached"));
    REQUIRE(attached.size() == 1);
    CHECK(
        attached.first().startsWith(QStringLiteral("Kèm theo báo cáo này là Phụ lục II (kết quả thực hiện nhiệm vụ")));
    CHECK_FALSE(attached.first().contains(QStringLiteral("Phụ lục III")));
}

TEST_CASE("What is switched off takes what stands under it with it")
{
    ReportTemplate outline = usualTemplate();
    outline.entries[indexOf(outline, Content::Appraisal)].isOn = false;
    const QStringList headings = headingsOf(with(outline));
    CHECK_FALSE(headings.join(u'\n').contains(QStringLiteral("Ưu điểm")));
    CHECK(headings.contains(QStringLiteral("III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027")));
}

TEST_CASE("A heading stands over nothing never")
{
    ReportTemplate outline = usualTemplate();
    for (const Content content : {Content::Merits, Content::Shortcomings, Content::Causes})
        outline.entries[indexOf(outline, content)].isOn = false;
    CHECK_FALSE(headingsOf(with(outline)).join(u'\n').contains(QStringLiteral("ĐÁNH GIÁ CHUNG")));
    put(outline, insertedAfter(outline, indexOf(outline, Content::Appraisal), QStringLiteral("Tổ chức thực hiện")));
    CHECK_FALSE(headingsOf(with(outline)).join(u'\n').contains(QStringLiteral("TỔ CHỨC THỰC HIỆN")));
    outline.entries[indexOf(outline, Content::Own)].text
        = QStringLiteral("Giao các đơn vị thực hiện {kỳ sau}.\n\nHết.");
    CHECK(headingsOf(with(outline)).contains(QStringLiteral("III. TỔ CHỨC THỰC HIỆN")));
    CHECK(textsOf(composeAnnualReport(with(outline)), QStringLiteral("own.own"))
          == QStringList{QStringLiteral("Giao các đơn vị thực hiện năm 2027."), QStringLiteral("Hết.")});
}

TEST_CASE("Divisions, clauses and points are numbered in the letters of the decree")
{
    ReportTemplate outline{QStringLiteral("Mẫu"), {{Content::Own, kDivisionLevel, QStringLiteral("Phần đầu")}}};
    // The first entry may be a section at most as deep; a division stands above it.
    outline.entries.push_back({Content::Own, kSectionLevel, QStringLiteral("Mục")});
    outline.entries.push_back({Content::Own, kClauseLevel, QStringLiteral("Khoản")});
    for (const char *title : {"một", "hai", "ba", "bốn", "năm", "sáu"})
        outline.entries.push_back({Content::Own, kPointLevel, QString::fromUtf8(title), QStringLiteral("Nội dung.")});
    REQUIRE(isSound(outline));
    const QStringList headings = headingsOf(with(outline));
    CHECK(headings.at(0) == QStringLiteral("Phần I\nPHẦN ĐẦU"));
    CHECK(headings.at(1) == QStringLiteral("I. MỤC"));
    CHECK(headings.at(2) == QStringLiteral("1. Khoản"));
    CHECK(headings.mid(6) == QStringList{QStringLiteral("d) bốn"), QStringLiteral("đ) năm"), QStringLiteral("e) sáu")});
    const OutlinePlaces places = OutlinePlaces::of(outline, [](const TemplateEntry &) { return false; });
    const Paragraph first = headingAt(*places.placeAt(0), QStringLiteral("Phần đầu"), {});
    CHECK(first.role == ParagraphRole::Division);
    CHECK(first.outlineText().replace(QChar(0xA0), u' ') == QStringLiteral("Phần I. PHẦN ĐẦU"));
    CHECK(places.placeAt(7)->pointer == QStringLiteral("điểm đ khoản 1 mục I Phần I"));
}

TEST_CASE("Groups and fields are numbered under the level at which their part stands")
{
    ReportTemplate outline = usualTemplate();
    put(outline, shifted(outline, indexOf(outline, Content::Tasks), -1));
    const Document document = composeAnnualReport(with(outline));
    const QStringList groups = textsOf(document, QStringLiteral("heading.task_group"));
    CHECK(groups.first().startsWith(QStringLiteral("1. ")));
    CHECK(textsOf(composeAnnualReport(with(usualTemplate())), QStringLiteral("heading.task_group"))
              .first()
              .startsWith(QStringLiteral("2.1. ")));
}

TEST_CASE("Moving up and down crosses headings and comes back to where it was")
{
    const ReportTemplate &usual = usualTemplate();
    const std::size_t targets = indexOf(usual, Content::Targets);
    const auto up = movedUp(usual, targets); // the first of its heading becomes the last of the one before
    REQUIRE(up);
    CHECK(up->outline.entries[up->entry].content == Content::Targets);
    CHECK(indexOf(up->outline, Content::Results) == up->entry + 1);
    const auto back = movedDown(up->outline, up->entry);
    REQUIRE(back);
    CHECK(back->outline == usual);
    CHECK_FALSE(movedUp(usual, 0));
    CHECK_FALSE(movedUp(usual, 1)); // a clause stands under a section
    CHECK_FALSE(movedDown(usual, indexOf(usual, Content::Proposals))); // the appendices stay last
    CHECK_FALSE(movedUp(usual, indexOf(usual, Content::TargetAppendix)));
    CHECK_FALSE(movedDown(usual, usual.entries.size() - 1));
    for (std::size_t i = 0; i < usual.entries.size(); ++i) {
        const auto down = movedDown(usual, i);
        if (down)
            CHECK(movedUp(down->outline, down->entry)->outline == usual);
    }
}

TEST_CASE("Dragged somewhere, an entry takes the level that the place allows")
{
    const ReportTemplate &usual = usualTemplate();
    const auto moved = movedBefore(usual, indexOf(usual, Content::Merits), 0);
    REQUIRE(moved);
    CHECK(moved->outline.entries.front().content == Content::Merits);
    CHECK(moved->outline.entries.front().level == kSectionLevel);
    CHECK(isSound(moved->outline));
    CHECK_FALSE(movedBefore(usual, 0, 2)); // into itself
    CHECK_FALSE(movedBefore(usual, 0, usual.entries.size())); // behind the appendices
    const auto last = movedBefore(usual, 0, indexOf(usual, Content::TargetAppendix));
    REQUIRE(last);
    CHECK(last->outline.entries[last->entry].content == Content::Leading);
    CHECK(last->outline.entries.front().content == Content::Results);
}

TEST_CASE("Only the officer's own headings can be removed; what stood under them stays")
{
    const ReportTemplate &usual = usualTemplate();
    CHECK_FALSE(removed(usual, 0));
    EditedOutline edited = insertedAfter(usual, 0, QStringLiteral("Khác"));
    CHECK(edited.outline.entries[edited.entry].title == QStringLiteral("Khác"));
    CHECK(edited.outline.entries[edited.entry].level == kSectionLevel);
    const auto gone = removed(edited.outline, edited.entry);
    REQUIRE(gone);
    CHECK(gone->outline == usual);
}

TEST_CASE("An outline is kept as it is, and read again")
{
    ReportTemplate outline = insertedAfter(usualTemplate(), 3, QStringLiteral("Riêng “A”")).outline;
    outline.name = QStringLiteral("Mẫu của UBND thị xã");
    outline.entries[2].text = QStringLiteral("Dòng 1\nDòng 2");
    outline.entries[5].isOn = false;
    const auto read = templateFrom(templateJson(outline), outline.name);
    REQUIRE(read);
    CHECK(*read == outline);
}

TEST_CASE("A damaged or newer outline is refused by name; parts that it lacks are added, switched off")
{
    const QString name = QStringLiteral("Mẫu của UBND thị xã");
    for (const char *json :
         {"", "{}", "not json", R"({"format":1,"entries":[{"content":"unknown","level":1,"on":true}]})",
          R"({"format":1,"entries":[{"content":"targets","level":3,"on":true}]})",
          R"({"format":1,"entries":[{"content":"targets","level":1}]})"}) {
        const auto read = templateFrom(json, name);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Damaged);
        CHECK(read.error().message.contains(name));
    }
    const auto newer = templateFrom(R"({"format":2,"entries":[]})", name);
    REQUIRE_FALSE(newer);
    CHECK(newer.error().kind == ErrorKind::Newer);
    const auto brief = templateFrom(R"({"format":1,"entries":[{"content":"tasks","level":1,"on":true}]})", name);
    REQUIRE(brief);
    CHECK(brief->entries.size() == usualTemplate().entries.size());
    CHECK(headingsOf(with(*brief)) == QStringList{QStringLiteral("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP")});
}
