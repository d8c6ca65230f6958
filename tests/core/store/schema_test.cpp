// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_support.h"

#include "core/store/book_file.h"
#include "core/store/failure.h"

using namespace ansinh;

namespace {

/// What the book says to a figure that must not be there; nothing may have changed.
Error refusalOf(Figure figure)
{
    BookFolder books;
    auto book = books.create();
    const size_t entries = book->journal().entries()->size();
    const auto done
        = book->figures().record({figureOf(QStringLiteral("CT02"), 2026, 1), figure}, recordAction(figure.target.text));
    REQUIRE_FALSE(done);
    CHECK(book->figures().all()->empty());
    CHECK(book->journal().entries()->size() == entries);
    CHECK(done.error().message.contains(figure.target.text));
    return done.error();
}

} // namespace

TEST_CASE("The book refuses a figure that refers to nothing, and names it")
{
    Figure figure = figureOf(QStringLiteral("CT01"), 2026, 5);
    SECTION("a target")
    {
        figure.target = Code<Target>(QStringLiteral("CT99"));
    }
    SECTION("an organisation")
    {
        figure.by = Code<Organisation>(QStringLiteral("AI"));
    }
    SECTION("an area")
    {
        figure.part = Part::ofArea({77});
    }
    SECTION("a member")
    {
        figure.part = Part::ofMember(Code<Organisation>(QStringLiteral("AI")));
    }
    CHECK(refusalOf(figure).kind == ErrorKind::NotFound);
}

TEST_CASE("The book refuses a figure that contradicts itself, and names it")
{
    Figure figure = figureOf(QStringLiteral("CT01"), 2026, 5);
    SECTION("a value and a numerator")
    {
        figure.numerator = Decimal::fromWhole(1);
    }
    SECTION("a denominator alone")
    {
        figure.value.reset();
        figure.denominator = Decimal::fromWhole(1);
    }
    SECTION("reported, but nothing")
    {
        figure.value.reset();
    }
    SECTION("not available, but a value")
    {
        figure.state = FigureState::NotAvailable;
    }
    SECTION("a numerator below 0")
    {
        figure.value.reset();
        figure.numerator = Decimal::fromWhole(-1);
    }
    SECTION("a denominator below 0")
    {
        figure.value.reset();
        figure.numerator = Decimal::fromWhole(1);
        figure.denominator = Decimal::fromWhole(-1);
    }
    SECTION("a value out of bounds")
    {
        figure.value = Decimal::fromMillionths(900'000'000'000'000'001);
    }
    SECTION("data that end before they begin")
    {
        figure.dataFrom = QDate(2026, 6, 1);
        figure.dataTo = QDate(2026, 5, 31);
    }
    CHECK(refusalOf(figure).kind == ErrorKind::Invalid);
}

TEST_CASE("The bounds themselves are kept exactly")
{
    BookFolder books;
    auto book = books.create();
    Figure figure = figureOf(QStringLiteral("CT01"), 2026, 0);
    const qint64 value = GENERATE(900'000'000'000'000'000, -900'000'000'000'000'000, qint64(0), qint64(95'150'001));
    figure.value = Decimal::fromMillionths(value);
    record(*book, figure);
    CHECK(book->figures().all()->at(0).value->millionths() == value);
    REQUIRE(book->undo());
    REQUIRE(book->redo());
    CHECK(book->figures().all()->at(0).value->millionths() == value);
}

TEST_CASE("The schema forbids what no code of ours would write")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    REQUIRE(book->directory().addArea(QStringLiteral("Khu phố 1")));
    Rows &rows = BookFile::rowsOf(*book);
    const auto wrong = GENERATE(
        "UPDATE figure SET year = 1989", "UPDATE figure SET year = 2101", "UPDATE figure SET half = 2",
        "UPDATE figure SET part = 'street'", "UPDATE figure SET part = 'area'", "UPDATE figure SET area = 1",
        "UPDATE figure SET state = 'perhaps'", "UPDATE figure SET certainty = 'sure'", "UPDATE figure SET value = 'x'",
        "UPDATE figure SET value = 0.5", "UPDATE figure SET as_of = '1/2/2026'", "UPDATE figure SET note = NULL",
        "DELETE FROM target WHERE code = 'CT01'", "UPDATE target SET code = ''",
        "INSERT INTO area (name, match_key, position) VALUES ('khu', 'khu phố 1', 2)",
        "INSERT INTO denominator (name, year, value, source) VALUES ('x', 2026, -1, '')",
        "INSERT INTO assigned (target, year, value, document) VALUES ('CT99', 2026, 1, '')",
        "INSERT INTO series_break (target, year, reason) VALUES ('CT99', 2026, '')",
        "INSERT INTO task_result (task, year, half, reported_by, result, progress, difficulties, proposals, "
        "recorded_at) "
        "VALUES ('9.9', 2026, 0, 'LDTBXH', '', '', '', '', '')",
        "INSERT INTO decision (item, choice, reason, decided_at) VALUES ('MT01', 'x', '', '')",
        "INSERT INTO attachment (name, media_type, sha256, size, about) VALUES ('a', '', 'ff', 1, '')",
        "INSERT INTO content (sha256, bytes) VALUES ('ff', x'00')",
        "INSERT INTO membership (organisation, member_of) VALUES ('AI', 'AI')",
        "INSERT INTO plan_version (from_year, imported_at, title, sha256) VALUES (2026, '', '', 'ff')");
    INFO(wrong);
    const auto done = guarded([&]() { rows.connection().run(QString::fromUtf8(wrong)); });
    REQUIRE_FALSE(done);
    CHECK((done.error().kind == ErrorKind::Invalid || done.error().kind == ErrorKind::NotFound));
}
