// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange_steps.h"
#include "tests/core/store/store_support.h"

#include "core/store/book_file.h"
#include "core/store/contacts.h"
#include "core/store/failure.h"

#include <random>

using namespace ansinh;

namespace {

/// Every row of every table that undo answers for, as text.
QString dumpOf(Book &book)
{
    QString dump;
    for (const QString &table :
         {QStringLiteral("meta"), QStringLiteral("target"), QStringLiteral("task"), QStringLiteral("organisation"),
          QStringLiteral("organisation_name"), QStringLiteral("membership"), QStringLiteral("plan_version"),
          QStringLiteral("area"), QStringLiteral("area_name"), QStringLiteral("contact"), QStringLiteral("denominator"),
          QStringLiteral("assigned"), QStringLiteral("series_break"), QStringLiteral("figure"),
          QStringLiteral("task_result"), QStringLiteral("task_indicator_value"), QStringLiteral("submission"),
          QStringLiteral("decision"), QStringLiteral("attachment"), QStringLiteral("sending"),
          QStringLiteral("package_recipient"), QStringLiteral("ward_package"), QStringLiteral("dhis2_mapping")}) {
        const TableSpec *spec = tableNamed(table);
        REQUIRE(spec);
        Query query = BookFile::rowsOf(book).ask(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(table));
        while (query.next()) {
            dump += table;
            for (int i = 0; i < spec->columns.size(); ++i)
                dump += u'|' + query.text(i);
            dump += u'\n';
        }
    }
    return dump;
}

qint64 valueOf(Book &book)
{
    const auto figures = book.figures().of(Code<Target>(QStringLiteral("CT01")));
    return figures->empty() ? -1 : figures->at(0).value->millionths() / Decimal::kScale;
}

void changeSomething(Book &book, std::mt19937 &random)
{
    const int number = static_cast<int>(random() % 1000);
    const QString name = QStringLiteral("Tên %1").arg(number);
    const Plan &plan = BookFolder::plan();
    const Code<Organisation> by = plan.organisations.at(random() % plan.organisations.size()).code;
    const Code<Task> task = plan.tasks.at(random() % plan.tasks.size()).code;
    const Period period{year(2024 + number % 3), number % 2 == 0};
    const QString target = plan.targets.at(random() % plan.targets.size()).code.text;
    switch (random() % 24) {
    case 0: (void)book.directory().addArea(name); break;
    case 1: (void)book.directory().addOrganisation(name, {}); break;
    case 2: (void)book.directory().rename(by, name, QDate(2025, 1 + number % 12, 1)); break;
    case 3: (void)book.directory().succeed(by, plan.organisations.at(0).code, QDate(2025, 6, 30)); break;
    case 4:
        (void)book.references().assign({Code<Target>(target), period.year, Decimal::fromWhole(number), name});
        break;
    case 5: (void)book.references().setDenominator({{}, name, period.year, {}, Decimal::fromWhole(number), {}}); break;
    case 6: (void)book.references().markBreak({Code<Target>(target), period.year, name}); break;
    case 7: (void)book.decisions().decide({{}, QStringLiteral("MT01"), name, name, {}}); break;
    case 8: (void)book.results().record({{}, task, period, by, name, {}, {}, {}, {}}); break;
    case 9: (void)book.submissions().receive({{}, by, period, 1, QDate(2026, 11, 1), {}, {}, {}}); break;
    case 10: (void)book.attachments().add(name, name.toUtf8(), name); break;
    case 11: (void)book.contacts().set(aboutOf(by), {name, {}, {}, {}, {}}); break;
    case 12: (void)book.contacts().erase(aboutOf(by)); break;
    case 13: (void)book.directory().renameArea({number % 5}, name, QDate(2025, 1 + number % 12, 1)); break;
    case 14: (void)book.directory().moveArea({number % 5}, number % 2 == 0 ? 1 : -1); break;
    case 15: (void)book.directory().removeArea({number % 5}); break;
    case 16: (void)book.directory().join(by, Code<Organisation>(QStringLiteral("TRUONG"))); break;
    case 17: (void)book.directory().leave(by, Code<Organisation>(QStringLiteral("TRUONG"))); break;
    case 18: (void)book.references().unassign(Code<Target>(target), period.year); break;
    case 19:
    case 20:
    case 21:
    case 22: exchangeSomething(book, number); break;
    default: record(book, figureOf(target, 2026, number)); break;
    }
}

} // namespace

TEST_CASE("Undo takes the figure back and redo brings it again")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 6));
    REQUIRE(book->undo());
    CHECK(valueOf(*book) == 5);
    REQUIRE(book->undo());
    CHECK(valueOf(*book) == -1);
    REQUIRE(book->redo());
    CHECK(valueOf(*book) == 5);
    REQUIRE(book->redo());
    CHECK(valueOf(*book) == 6);
    CHECK_FALSE(book->redo());
}

TEST_CASE("Undo and redo survive a restart")
{
    BookFolder books;
    record(*books.create(), figureOf(QStringLiteral("CT01"), 2026, 5));
    record(*books.open(), figureOf(QStringLiteral("CT01"), 2026, 6));
    REQUIRE(books.open()->undo());
    CHECK(valueOf(*books.open()) == 5);
    REQUIRE(books.open()->redo());
    CHECK(valueOf(*books.open()) == 6);
    REQUIRE(books.open()->undo());
    REQUIRE(books.open()->undo());
    CHECK(valueOf(*books.open()) == -1);
}

TEST_CASE("A change after undo ends the line of redo for good")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 6));
    REQUIRE(book->undo());
    record(*book, figureOf(QStringLiteral("CT02"), 2026, 1));
    CHECK_FALSE(book->redoable());
    REQUIRE(book->undo());
    CHECK(book->redoable()->action.subject.at(0) == QStringLiteral("CT02"));
    REQUIRE(book->redo());
    CHECK_FALSE(book->redoable());
    CHECK(valueOf(*book) == 5);
}

TEST_CASE("A new book has nothing to undo, and undo stops at a freeze")
{
    BookFolder books;
    auto book = books.create();
    CHECK_FALSE(book->undoable());
    const auto refused = book->undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NothingToUndo);

    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    REQUIRE(book->figures().record({figureOf(QStringLiteral("CT02"), 2026, 1)},
                                   {QStringLiteral("submit"), {QStringLiteral("2026")}, {}, {}}));
    CHECK_FALSE(book->undoable());
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 6));
    REQUIRE(book->undo());
    CHECK_FALSE(book->undo());
    CHECK(valueOf(*book) == 5);
}

TEST_CASE("A change that changes nothing leaves no entry")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    const size_t before = book->journal().entries()->size();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    REQUIRE(book->change({QStringLiteral("record"), {}, {}, {}}, []() { return Result<void>(); }));
    CHECK(book->journal().entries()->size() == before);
}

TEST_CASE("A refusal inside a change takes all of it back, even when it is not passed on")
{
    BookFolder books;
    auto book = books.create();
    const QString before = dumpOf(*book);
    const size_t entries = book->journal().entries()->size();
    const auto done = book->change({QStringLiteral("record"), {}, {}, {}}, [&]() -> Result<void> {
        record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
        (void)book->figures().record({figureOf(QStringLiteral("CT99"), 2026, 5)}, {});
        return {};
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::NotFound);
    CHECK(dumpOf(*book) == before);
    CHECK(book->journal().entries()->size() == entries);
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    CHECK(book->figures().all()->size() == 1);
}

TEST_CASE("The journal says who, when, what, from which file, old and new")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    REQUIRE(book->figures().record({figureOf(QStringLiteral("CT01"), 2026, 6)},
                                   {QStringLiteral("record"),
                                    {QStringLiteral("CT01"), QStringLiteral("2026")},
                                    QStringLiteral("/nhà/ông A/số liệu.csv"),
                                    QStringLiteral("sửa lại")}));
    const auto entry = book->journal().entries({}, 1)->at(0);
    CHECK(entry.actor == QStringLiteral("officer"));
    CHECK(entry.at.date() == QDate(2026, 11, 2));
    CHECK(entry.action.file == QStringLiteral("số liệu.csv"));
    CHECK(entry.action.reason == QStringLiteral("sửa lại"));
    CHECK(entry.rowCount == 1);
    const auto changes = book->journal().changesOf(entry.sequence);
    REQUIRE(changes->size() == 1);
    CHECK(changes->at(0).before.contains("\"value\":5000000"));
    CHECK(changes->at(0).after.contains("\"value\":6000000"));
    REQUIRE(book->undo());
    const auto entries = book->journal().entries({}, 2);
    CHECK(entries->at(0).undoes == entry.sequence);
    CHECK(entries->at(1).isUndone);
    CHECK(book->journal().entries(QDate(2026, 11, 3))->empty());
}

TEST_CASE("The journal is never changed, by whatever statement")
{
    BookFolder books;
    auto book = books.create();
    Rows &rows = BookFile::rowsOf(*book);
    for (const QString &sql :
         {QStringLiteral("UPDATE journal_entry SET actor = 'x'"), QStringLiteral("DELETE FROM journal_entry"),
          QStringLiteral("DELETE FROM journal_change"), QStringLiteral("UPDATE journal_change SET after = '{}'"),
          QStringLiteral("UPDATE content SET bytes = x'00'"),
          QStringLiteral("INSERT OR REPLACE INTO journal_entry SELECT seq, at, 'x', kind, subject, "
                         "file, reason, turn, turns FROM journal_entry")})
        CHECK_FALSE(guarded([&]() { rows.connection().run(sql); }));
}

TEST_CASE("Undoing everything gives the new book again, and redoing everything the full one")
{
    const unsigned seed = GENERATE(1u, 2u, 3u);
    INFO("seed " << seed);
    std::mt19937 random(seed);
    BookFolder books;
    auto book = books.create();
    const QString empty = dumpOf(*book);
    for (int i = 0; i < 60; ++i) {
        changeSomething(*book, random);
        if (random() % 5 == 0)
            (void)book->undo();
        if (random() % 7 == 0)
            (void)book->redo();
    }
    const QString full = dumpOf(*book);
    book.reset();
    book = books.open();
    int count = 0;
    while (book->undo())
        ++count;
    CHECK(count > 10);
    CHECK(dumpOf(*book) == empty);
    for (int i = 0; i < count; ++i)
        REQUIRE(book->redo());
    CHECK(dumpOf(*book) == full);
}

TEST_CASE("Undo refuses a row that another program has changed")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    BookFile::rowsOf(*book).connection().run(QStringLiteral("UPDATE figure SET value = 9000000"));
    const auto undone = book->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == ErrorKind::Damaged);
    CHECK(valueOf(*book) == 9);
}

TEST_CASE("Every kind of change is said in words, the half-year too")
{
    CHECK(describe({QStringLiteral("record"), {QStringLiteral("CT19"), QStringLiteral("2026")}, {}, {}})
          == QStringLiteral("record the figure of CT19, year 2026"));
    CHECK(describe({QStringLiteral("record"),
                    {QStringLiteral("CT19"), QStringLiteral("2026"), QStringLiteral("half")},
                    {},
                    {}})
          == QStringLiteral("record the figure of CT19, first half of 2026"));
    CHECK(describe({QStringLiteral("undo"), {QStringLiteral("area"), QStringLiteral("Khu phố %1")}, {}, {}})
          == QStringLiteral("take back: add the area Khu phố %1"));
    CHECK(describe({QStringLiteral("decide"), {QStringLiteral("%2"), QStringLiteral("x")}, {}, {}})
          == QStringLiteral("decide %2: x"));
    const Naming names
        = [](const QString &code) { return code == QLatin1String("BHXH") ? QStringLiteral("Social insurance") : code; };
    const Action decided{
        QStringLiteral("decide"), {QStringLiteral("CT19/2026/area:Khu phố 4"), QStringLiteral("BHXH")}, {}, {}};
    CHECK(describe(decided, names) == QStringLiteral("decide CT19 for Khu phố 4, year 2026: Social insurance holds"));
    CHECK(describe({QStringLiteral("record_part"),
                    {QStringLiteral("CT01"), QStringLiteral("2026"), QStringLiteral("Khu phố 4")},
                    {},
                    {}})
          == QStringLiteral("record the figure of CT01 for Khu phố 4, year 2026"));
    CHECK(describe({QStringLiteral("end"), {QStringLiteral("BHXH")}, {}, {}}, names)
          == QStringLiteral("enter the last day of Social insurance"));
}
