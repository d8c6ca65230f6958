// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/complaints.h"
#include "core/store/keeping.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

Error refused(ActionBook &book, const std::vector<FigureEntry> &entries)
{
    const auto recorded = recordFigures(book.book(), entries, {QStringLiteral("record"), {}, {}, {}});
    REQUIRE_FALSE(recorded);
    CHECK(book.book().figures().all()->empty());
    return recorded.error();
}

} // namespace

TEST_CASE("A figure is kept as it was typed, with its source")
{
    ActionBook book;
    book.addArea("Khu phố 1");
    FigureEntry entry = shared("ct19", 2026, "950", "1000", "Bảo hiểm xã hội thị xã Quảng Trị");
    entry.area = QStringLiteral("khu phố 1");
    entry.certainty = QStringLiteral("estimate");
    entry.asOf = QStringLiteral("2026-10-31");
    entry.half = true;
    book.record(entry);
    const auto figures = book.book().figures().all();
    REQUIRE(figures->size() == 1);
    const Figure &figure = figures->front();
    CHECK(figure.target.text == QStringLiteral("CT19"));
    CHECK(figure.period.half);
    CHECK(figure.part.kind == Part::Kind::Area);
    CHECK(figure.by.text == QStringLiteral("BHXH"));
    CHECK(figure.numerator == Decimal::fromWhole(950));
    CHECK(figure.denominator == Decimal::fromWhole(1000));
    CHECK(figure.certainty == Certainty::Estimate);
    CHECK(figure.asOf == QDate(2026, 10, 31));
    CHECK(figure.source.origin == QStringLiteral("manual"));
}

TEST_CASE("Every wrong word is refused and nothing is kept")
{
    ActionBook book;
    book.addArea("Khu phố 1");
    const FigureEntry good = shared("CT19", 2026, "950", "1000", "BHXH");
    const auto with = [&](QString FigureEntry::*field, const char *word) {
        FigureEntry entry = good;
        entry.*field = QString::fromUtf8(word);
        return entry;
    };
    CHECK(refused(book, {with(&FigureEntry::year, "20255")}).message.contains(QStringLiteral("20255")));
    CHECK(refused(book, {with(&FigureEntry::target, "CT99")}).kind == ErrorKind::NotFound);
    CHECK(refused(book, {with(&FigureEntry::by, "ABC")}).message.contains(QStringLiteral("ABC")));
    CHECK(refused(book, {with(&FigureEntry::by, "")}).kind == ErrorKind::Invalid);
    CHECK(refused(book, {with(&FigureEntry::area, "Khu phố 9")}).kind == ErrorKind::NotFound);
    CHECK(refused(book, {with(&FigureEntry::member, "BHXH")}).message.contains(QStringLiteral("BHXH")));
    CHECK(refused(book, {with(&FigureEntry::numerator, "nan")}).message.contains(QStringLiteral("nan")));
    CHECK(refused(book, {with(&FigureEntry::numerator, "-5")}).kind == ErrorKind::Invalid);
    CHECK(refused(book, {with(&FigureEntry::numerator, "1001")}).message.contains(QStringLiteral("1.001")));
    CHECK(refused(book, {with(&FigureEntry::numerator, "")}).kind == ErrorKind::Invalid);
    CHECK(refused(book, {with(&FigureEntry::value, "95")}).kind == ErrorKind::Invalid);
    CHECK(refused(book, {with(&FigureEntry::state, "none_arisen")}).kind == ErrorKind::Invalid);
    CHECK(refused(book, {with(&FigureEntry::state, "lost")}).message.contains(QStringLiteral("lost")));
    CHECK(refused(book, {with(&FigureEntry::certainty, "sure")}).message.contains(QStringLiteral("sure")));
    CHECK(refused(book, {with(&FigureEntry::asOf, "31/10/2026")}).message.contains(QStringLiteral("31/10/2026")));
}

TEST_CASE("A figure must suit the kind of its target")
{
    ActionBook book;
    refused(book, {valued("CT31", 2026, "yes", "DCXD")});
    refused(book, {valued("CT31", 2026, "12.5", "DCXD")});
    refused(book, {valued("CT31", 2026, "-1", "DCXD")});
    refused(book, {shared("CT31", 2026, "1", "2", "DCXD")});
    refused(book, {valued("CT37", 2026, "1", "TYT")});
    refused(book, {valued("CT19", 2026, "100.5", "BHXH")});
    FigureEntry silent = valued("CT31", 2026, "", "DCXD");
    refused(book, {silent});
    silent.state = QStringLiteral("reported");
    refused(book, {silent});
    silent.state = QStringLiteral("none_arisen");
    book.record(silent);
}

TEST_CASE("A numerator above its denominator passes with a reason, and a warning")
{
    ActionBook book;
    FigureEntry entry = shared("CT19", 2026, "1001", "1000", "BHXH");
    entry.reason = QStringLiteral("Thẻ cấp cho cả người tạm trú");
    CHECK_FALSE(book.record(entry).warnings.isEmpty());
}

TEST_CASE("One wrong entry refuses the whole list, and every wrong one is named by its place")
{
    ActionBook book;
    std::vector<FigureEntry> entries{valued("CT31", 2026, "100", "DCXD"), valued("CT99", 2026, "1", "DCXD"),
                                     valued("CT31", 2025, "x", "DCXD")};
    for (size_t i = 0; i < entries.size(); ++i)
        entries[i].place = QStringLiteral("line %1").arg(i + 2);
    const Error error = refused(book, entries);
    const QStringList lines = error.message.split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).startsWith(QStringLiteral("line 3: ")));
    CHECK(lines.at(0).contains(QStringLiteral("CT99")));
    CHECK(lines.at(1).startsWith(QStringLiteral("line 4: ")));
}

TEST_CASE("The same figure twice in a list is refused, by two organisations it is not")
{
    ActionBook book;
    FigureEntry first = valued("CT31", 2026, "100", "DCXD");
    first.place = QStringLiteral("line 2");
    CHECK(refused(book, {first, valued("CT31", 2026, "101", "DCXD")}).message.contains(QStringLiteral("line 2")));
    CHECK(recordFigures(book.book(), {first, valued("CT31", 2026, "101", "MTTQ")},
                        {QStringLiteral("record"), {}, {}, {}}));
}

TEST_CASE("A list is held against itself: a cumulative count that falls inside it warns")
{
    ActionBook book;
    const auto recorded
        = recordFigures(book.book(), {valued("CT31", 2026, "90", "DCXD"), valued("CT31", 2025, "100", "DCXD")},
                        {QStringLiteral("record"), {}, {}, {}});
    REQUIRE(recorded);
    CHECK(recorded->figures == 2);
    CHECK_FALSE(recorded->warnings.isEmpty());
}

TEST_CASE("After twenty complaints the rest is only counted")
{
    Complaints complaints;
    for (size_t i = 23; i > 0; --i)
        complaints.add(i, QStringLiteral("line %1").arg(i), {ErrorKind::Invalid, QStringLiteral("wrong"), {}});
    const QStringList lines = complaints.refusal().message.split(QLatin1Char('\n'));
    CHECK(lines.size() == Complaints::kMostShown + 1);
    CHECK(lines.first().startsWith(QStringLiteral("line 1:")));
    CHECK(lines.last().contains(QStringLiteral("3")));
}

TEST_CASE("A figure is taken only from who is in the plan of its year, as it is checked")
{
    ActionBook book;
    Plan next = ActionBook::plan();
    Organisation added;
    added.code = Code<Organisation>(QStringLiteral("MOI"));
    added.name = QStringLiteral("Đơn vị mới");
    next.organisations.push_back(added);
    REQUIRE(book.book().plans().put(next, *Year::from(2027)));
    CHECK(refused(book, {shared("CT19", 2026, "950", "1000", "MOI")}).message.contains(QStringLiteral("MOI")));
    book.record(shared("CT19", 2027, "950", "1000", "MOI"));
    CHECK(check(book.book())->isWhole());
}
