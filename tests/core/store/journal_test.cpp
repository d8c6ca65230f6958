// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_support.h"

#include <QElapsedTimer>

using namespace ansinh;

namespace {

FigureKey keyOf(const Figure &figure)
{
    return {figure.target, figure.period, figure.part, figure.by};
}

} // namespace

TEST_CASE("The history of a figure tells every version, undo included, and of no other figure")
{
    BookFolder books;
    auto book = books.create();
    const Area area = *book->directory().addArea(QStringLiteral("Khu phố 1"));
    const Figure figure = figureOf(QStringLiteral("CT03"), 2026, 5);
    record(*book, figure);
    record(*book, figureOf(QStringLiteral("CT03"), 2025, 9));
    record(*book, figureOf(QStringLiteral("CT02"), 2026, 9));
    Figure part = figure;
    part.part = Part::ofArea(area.id);
    record(*book, part);
    Figure half = figure;
    half.period.half = true;
    record(*book, half);
    Figure other = figure;
    other.by = Code<Organisation>(QStringLiteral("TYT"));
    record(*book, other);
    Figure later = figure;
    later.value = Decimal::fromWhole(6);
    record(*book, later);
    REQUIRE(book->undo());
    const auto versions = book->journal().historyOf(keyOf(figure));
    REQUIRE(versions);
    REQUIRE(versions->size() == 3);
    CHECK(versions->at(0).entry.undoes == versions->at(1).entry.sequence);
    CHECK(versions->at(1).before.contains("5000000"));
    CHECK(versions->at(1).after.contains("6000000"));
    CHECK(versions->at(1).entry.isUndone);
    CHECK(versions->at(2).before.isEmpty());
    CHECK(book->journal().historyOf(keyOf(part))->size() == 1);
    CHECK(book->journal().historyOf(keyOf(half))->size() == 1);
    FigureKey whoever = keyOf(figure);
    whoever.by = {};
    CHECK(book->journal().historyOf(whoever)->size() == 4);
}

TEST_CASE("The history of a figure goes on when it was taken out and entered again")
{
    BookFolder books;
    auto book = books.create();
    const Figure figure = figureOf(QStringLiteral("CT03"), 2026, 5);
    record(*book, figure);
    REQUIRE(book->figures().remove(book->figures().all()->at(0).id));
    CHECK(book->journal().historyOf(keyOf(figure))->size() == 2);
    record(*book, figure);
    const auto versions = book->journal().historyOf(keyOf(figure));
    REQUIRE(versions->size() == 3);
    CHECK(versions->at(1).after.isEmpty());
}

TEST_CASE("Of many figures the history of one is found at once")
{
    BookFolder books;
    auto book = books.create();
    std::vector<Figure> figures;
    for (int number = 1990; number <= 2090; ++number)
        for (const Organisation &organisation : BookFolder::plan().organisations) {
            figures.push_back(figureOf(QStringLiteral("CT03"), number, 1));
            figures.back().by = organisation.code;
        }
    for (int value = 1; value <= 8; ++value) {
        for (Figure &figure : figures)
            figure.value = Decimal::fromWhole(value);
        REQUIRE(book->figures().record(figures, recordAction(QStringLiteral("CT03"))));
    }
    QElapsedTimer timer;
    timer.start();
    CHECK(book->journal().historyOf(keyOf(figures.back()))->size() == 8);
    CHECK(timer.elapsed() < 100);
}

TEST_CASE("The journal comes page by page, and from a span of days")
{
    BookFolder books;
    auto book = books.create();
    for (int i = 1; i <= 10; ++i) {
        if (i == 6)
            books.clock = books.clock.addDays(3);
        REQUIRE(book->directory().addArea(QStringLiteral("Khu phố %1").arg(i)));
    }
    JournalAsk ask;
    ask.limit = 4;
    const auto first = *book->journal().page(ask);
    REQUIRE(first.size() == 4);
    CHECK(first.front().sequence == 11);
    ask.before = first.back().sequence;
    const auto second = *book->journal().page(ask);
    CHECK(second.front().sequence == 7);
    JournalAsk days;
    days.until = QDate(2026, 11, 2);
    CHECK(book->journal().page(days)->size() == 6);
    days.until = QDate(2026, 11, 5);
    days.since = QDate(2026, 11, 5);
    CHECK(book->journal().page(days)->size() == 5);
}

TEST_CASE("Results, indicators, denominators and assigned values are removed, and undo brings them back")
{
    BookFolder books;
    auto book = books.create();
    const Period period{year(2026), false};
    const Code<Organisation> by(QStringLiteral("LDTBXH"));
    const Code<Task> task(QStringLiteral("1.1"));
    const Code<Target> target(QStringLiteral("CT19"));
    REQUIRE(book->results().record({{}, task, period, by, QStringLiteral("Đã chi"), {}, {}, {}, {}}));
    REQUIRE(book->results().recordIndicator(
        {{}, task, period, by, QStringLiteral("Lượt"), QStringLiteral("lượt"), {}, Decimal::fromWhole(3), {}}));
    REQUIRE(
        book->references().setDenominator({{}, QStringLiteral("Dân số"), year(2026), {}, Decimal::fromWhole(100), {}}));
    REQUIRE(book->references().assign({target, year(2026), Decimal::fromWhole(96), {}}));
    REQUIRE(book->results().remove(book->results().in(period)->at(0).id));
    CHECK(describe(book->undoable()->action).contains(QStringLiteral("1.1")));
    REQUIRE(book->results().removeIndicator(book->results().indicatorsIn(period)->at(0).id));
    REQUIRE(book->references().removeDenominator(book->references().denominators()->at(0).id));
    REQUIRE(book->references().unassign(target, year(2026)));
    CHECK(book->results().in(period)->empty());
    CHECK(book->results().indicatorsIn(period)->empty());
    CHECK(book->references().denominators()->empty());
    CHECK(book->references().assigned()->empty());
    CHECK(book->results().remove({1}).error().kind == ErrorKind::NotFound);
    CHECK(book->results().removeIndicator({1}).error().kind == ErrorKind::NotFound);
    CHECK(book->references().removeDenominator({1}).error().kind == ErrorKind::NotFound);
    CHECK(book->references().unassign(target, year(2026)).error().kind == ErrorKind::NotFound);
    for (int i = 0; i < 4; ++i)
        REQUIRE(book->undo());
    CHECK(book->results().in(period)->size() == 1);
    CHECK(book->results().indicatorsIn(period)->size() == 1);
    CHECK(book->references().denominators()->size() == 1);
    CHECK(book->references().assigned()->size() == 1);
}
