// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letterhead_settings.h"
#include "core/actions/report_check.h"
#include "core/actions/report_outline.h"
#include "core/actions/status.h"
#include "core/report/outline_contents.h"
#include "core/report/outline_edit.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period k2026{Year::from(2026).value(), false};
const QString kUsual = QStringLiteral("Usual outline");

ReportMatter matterOf(ActionBook &book, const Period &period = k2026)
{
    const auto matter = reportMatterOf(book.book(), period, QDate(2026, 11, 2));
    REQUIRE(matter);
    return *matter;
}

const ReportRemark *remarkOf(const std::vector<ReportRemark> &remarks, ReportRemark::Kind kind)
{
    for (const ReportRemark &remark : remarks) {
        if (remark.kind == kind)
            return &remark;
    }
    return nullptr;
}

Period yearPeriod(int year)
{
    return {Year::from(year).value(), false};
}

} // namespace

TEST_CASE("The check names who is silent, what is blank and what the plan leaves open, with the way there")
{
    ActionBook book;
    const ReportMatter matter = matterOf(book);
    const auto remarks = reportRemarks(placedReading(matter));
    CHECK(std::is_sorted(remarks.begin(), remarks.end(),
                         [](const ReportRemark &a, const ReportRemark &b) { return a.severity < b.severity; }));
    const ReportRemark *missing = remarkOf(remarks, ReportRemark::Kind::Missing);
    REQUIRE(missing);
    CHECK(missing->severity == ReportRemark::Severity::Serious);
    CHECK(missing->items.size() == matter.organisations.size());
    CHECK(missing->items.front().to.page == QStringLiteral("tasks"));
    const ReportRemark *blank = remarkOf(remarks, ReportRemark::Kind::Blank);
    REQUIRE(blank);
    CHECK(blank->items.front().to.page == QStringLiteral("targets"));
    CHECK(blank->items.front().to.code.startsWith(QStringLiteral("CT")));
    const ReportRemark *open = remarkOf(remarks, ReportRemark::Kind::Contradiction);
    REQUIRE(open);
    CHECK(open->items.size() == matter.plan.contradictions.size());
    CHECK(open->items.front().to.page == QStringLiteral("plan"));
    CHECK_FALSE(remarkOf(remarks, ReportRemark::Kind::Sample));
    CHECK_FALSE(remarkOf(remarks, ReportRemark::Kind::NoSigner));
    CHECK(inOneLine(*missing).startsWith(missing->text + QStringLiteral(": ")));
}

TEST_CASE("Estimates, jumps, ended recipients, a missing signer and empty headings are remarked")
{
    ActionBook book;
    book.record(valued("CT31", 2025, "100", "DCXD"));
    FigureEntry jumping = valued("CT31", 2026, "480", "DCXD");
    jumping.certainty = QStringLiteral("estimate");
    book.record(jumping);
    ReportMatter matter = matterOf(book);
    matter.isSample = true;
    matter.letterhead.signer.clear();
    matter.letterhead.date = QDate(2026, 11, 12);
    for (Organisation &organisation : matter.plan.organisations) {
        if (organisation.code.text == QStringLiteral("UBNDTX"))
            organisation.endsOn = QDate(2025, 6, 30);
    }
    matter.outline = insertedAfter(matter.outline, 0, QStringLiteral("Khác")).outline;
    const auto remarks = reportRemarks(placedReading(matter));
    REQUIRE(remarkOf(remarks, ReportRemark::Kind::Uncertain));
    CHECK(remarkOf(remarks, ReportRemark::Kind::Uncertain)->to.code == QStringLiteral("CT31"));
    REQUIRE(remarkOf(remarks, ReportRemark::Kind::Jump));
    CHECK(remarkOf(remarks, ReportRemark::Kind::Jump)->to.code == QStringLiteral("CT31"));
    REQUIRE(remarkOf(remarks, ReportRemark::Kind::Ended));
    CHECK(remarkOf(remarks, ReportRemark::Kind::Ended)->to
          == Destination{QStringLiteral("directory"), QStringLiteral("UBNDTX"), {}, {}, 0});
    CHECK(remarkOf(remarks, ReportRemark::Kind::NoSigner)->to.detail == QStringLiteral("letterhead"));
    CHECK(remarkOf(remarks, ReportRemark::Kind::EmptyHeading)->items.size() == 1);
    CHECK(remarkOf(remarks, ReportRemark::Kind::Sample)->severity == ReportRemark::Severity::Note);
}

TEST_CASE("Who sent only a part is named with what is still awaited, and is no longer silent")
{
    ActionBook book;
    book.record(valued("CT31", 2026, "100", "DCXD"));
    const auto remarks = reportRemarks(placedReading(matterOf(book)));
    const ReportRemark *incomplete = remarkOf(remarks, ReportRemark::Kind::Incomplete);
    REQUIRE(incomplete);
    REQUIRE(incomplete->items.size() == 1);
    const QString &words = incomplete->items.front().words;
    CHECK(words.startsWith(QStringLiteral("Công chức Địa chính - Xây dựng (CT")));
    CHECK_FALSE(words.contains(QStringLiteral("CT31")));
    const ReportRemark *missing = remarkOf(remarks, ReportRemark::Kind::Missing);
    REQUIRE(missing);
    for (const ReportRemark::Item &item : missing->items)
        CHECK_FALSE(item.words.contains(QStringLiteral("Địa chính")));
}

TEST_CASE("The first edit of the usual outline keeps a copy, which the year and the years after it follow")
{
    ActionBook book;
    auto edited = movedDown(usualTemplate(), 0);
    REQUIRE(edited);
    REQUIRE(keepOutline(book.book(), k2026, edited->outline, {QStringLiteral("outline_move"), QStringLiteral("A")}));
    CHECK(describe(book.book().undoable()->action).contains(QStringLiteral("Đề cương của phường")));
    CHECK(outlineOf(book.book(), k2026)->outline.entries == edited->outline.entries);
    CHECK(outlineOf(book.book(), yearPeriod(2027))->outline.entries == edited->outline.entries);
    CHECK(outlineOf(book.book(), yearPeriod(2025))->outline == usualTemplate());
    CHECK(matterOf(book).outline.entries == edited->outline.entries);
    REQUIRE(book.book().undo());
    CHECK(outlineOf(book.book(), k2026)->outline == usualTemplate());
    CHECK(outlinesOf(book.book())->empty());
}

TEST_CASE("Several outlines are kept, one chosen a year; removed, the usual one stands in")
{
    ActionBook book;
    const QString town = QStringLiteral("Mẫu của UBND thị xã");
    REQUIRE(copyOutline(book.book(), k2026, town, kUsual));
    const auto chosen = outlineOf(book.book(), k2026);
    REQUIRE(chosen->id.isStored());
    CHECK(copyOutline(book.book(), k2026, town, kUsual).error().kind == ErrorKind::Exists);
    REQUIRE(copyOutline(book.book(), yearPeriod(2027), QStringLiteral("Mẫu thứ hai"), kUsual));
    REQUIRE(renameOutline(book.book(), chosen->id, QStringLiteral("Mẫu của tỉnh")));
    CHECK(outlineOf(book.book(), k2026)->outline.name == QStringLiteral("Mẫu của tỉnh"));
    REQUIRE(chooseOutline(book.book(), yearPeriod(2027), chosen->id, kUsual));
    CHECK(outlineOf(book.book(), yearPeriod(2028))->id == chosen->id);
    REQUIRE(book.book().reportSettings().removeTemplate(chosen->id));
    CHECK(outlineOf(book.book(), k2026)->outline == usualTemplate());
    while (book.book().undoable())
        REQUIRE(book.book().undo());
    CHECK(outlinesOf(book.book())->empty());
}

TEST_CASE("An outline that cannot be read gives way to the usual one, and the check says so first")
{
    ActionBook book;
    const auto kept = book.book().reportSettings().addTemplate(QStringLiteral("Hỏng"), "{\"format\":1");
    REQUIRE(kept);
    REQUIRE(chooseOutline(book.book(), k2026, kept->id, kUsual));
    const auto choice = outlineOf(book.book(), k2026);
    CHECK(choice->outline == usualTemplate());
    CHECK(choice->refused.contains(QStringLiteral("Hỏng")));
    const ReportMatter broken = matterOf(book);
    const auto remarks = reportRemarks(placedReading(broken));
    CHECK(std::any_of(remarks.begin(), remarks.end(), [](const ReportRemark &remark) {
        return remark.kind == ReportRemark::Kind::Outline && remark.severity == ReportRemark::Severity::Serious;
    }));
    // An edit keeps a sound copy and leaves the unreadable one alone.
    REQUIRE(keepOutline(book.book(), k2026, usualTemplate(), {QStringLiteral("outline_on"), QStringLiteral("A")}));
    CHECK(outlinesOf(book.book())->size() == 2);
    CHECK(outlineOf(book.book(), k2026)->refused.isEmpty());
}

TEST_CASE("The letterhead is kept field by field; number and date hold for one report only")
{
    ActionBook book;
    const Letterhead usual = matterOf(book).letterhead;
    Letterhead set = usual;
    set.namesSuperior = true;
    set.superior = QStringLiteral("UBND TỈNH");
    set.number = QStringLiteral("45");
    set.date = QDate(2026, 11, 12);
    set.symbol = QStringLiteral("BC-UBND.X");
    set.urgency = QStringLiteral("KHẨN");
    set.authority = usualAuthorities().at(1);
    set.signer = QStringLiteral("Trần Văn B");
    set.typist = QStringLiteral("PL.(3)");
    set.addressLines = QStringList{QStringLiteral("Số 1"), QStringLiteral("Điện thoại")};
    set.addressees = {{QStringLiteral("UBNDTX"), QStringLiteral("UBND thị xã"), false}, {{}, QStringLiteral("Thị ủy")}};
    set.recipients = {{QStringLiteral("file"), QStringLiteral("Lưu: VT")}};
    REQUIRE(keepLetterhead(book.book(), k2026, usual, set));
    CHECK(matterOf(book).letterhead == set);
    Letterhead next = set;
    next.number.clear();
    next.date.reset();
    CHECK(matterOf(book, yearPeriod(2027)).letterhead == next);
    CHECK(matterOf(book, yearPeriod(2025)).letterhead == usual);
    int steps = 0;
    while (book.book().undoable()) {
        REQUIRE(book.book().undo());
        ++steps;
    }
    CHECK(steps == 12);
    CHECK(matterOf(book).letterhead == usual);
}

TEST_CASE("Choices of recipients survive being written down")
{
    const RecipientChoices choices{{QStringLiteral("UBNDTX"), {}, false},
                                   {{}, QStringLiteral("- Các đoàn thể")},
                                   {QStringLiteral("above"), QStringLiteral("Như trên")}};
    CHECK(choicesFrom(choicesText(choices)) == choices);
    CHECK(choicesFrom({}).empty());
}
