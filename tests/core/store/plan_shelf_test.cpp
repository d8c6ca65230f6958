// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/submitting.h"

#include <algorithm>

using namespace ansinh;

namespace {

Plan without(const QString &target)
{
    Plan plan = BookFolder::plan();
    plan.targets.erase(std::remove_if(plan.targets.begin(), plan.targets.end(),
                                      [&](const Target &one) { return one.code.text == target; }),
                       plan.targets.end());
    plan.contradictions.clear();
    return plan;
}

Plan reworded(const QString &name)
{
    Plan plan = BookFolder::plan();
    plan.targets.at(0).name = name;
    return plan;
}

} // namespace

TEST_CASE("An amendment keeps the old wording for the years before it")
{
    BookFolder books;
    auto book = books.create();
    const QString old = BookFolder::plan().targets.at(0).name;
    REQUIRE(book->plans().put(reworded(QStringLiteral("Lời mới")), year(2027)));
    CHECK(book->plans().versions()->size() == 2);
    CHECK(book->plans().inForce(year(2020))->targets.at(0).name == old);
    CHECK(book->plans().inForce(year(2026))->targets.at(0).name == old);
    CHECK(book->plans().inForce(year(2027))->targets.at(0).name == QStringLiteral("Lời mới"));
    CHECK(book->plans().latest()->targets.at(0).name == QStringLiteral("Lời mới"));
    REQUIRE(book->undo());
    CHECK(book->plans().inForce(year(2027))->targets.at(0).name == old);
}

TEST_CASE("Without a year the newest version is replaced")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->plans().put(reworded(QStringLiteral("Lời sửa"))));
    CHECK(book->plans().versions()->size() == 1);
    CHECK(book->plans().inForce(year(2026))->targets.at(0).name == QStringLiteral("Lời sửa"));
    const size_t entries = book->journal().entries()->size();
    REQUIRE(book->plans().put(reworded(QStringLiteral("Lời sửa"))));
    CHECK(book->journal().entries()->size() == entries);
}

TEST_CASE("A plan never comes into force for a submitted year, and without a year it begins after it")
{
    BookFolder books;
    auto book = books.create();
    const QString old = BookFolder::plan().targets.at(0).name;
    submit(*book, 2026);
    for (const int from : {2025, 2026}) {
        const auto refused = book->plans().put(reworded(QStringLiteral("Lời mới")), year(from));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Frozen);
    }
    REQUIRE(book->plans().put(reworded(QStringLiteral("Lời mới"))));
    CHECK(book->plans().inForce(year(2026))->targets.at(0).name == old);
    CHECK(book->plans().inForce(year(2027))->targets.at(0).name == QStringLiteral("Lời mới"));
    REQUIRE(reopen(*book, 2026));
    CHECK(book->plans().put(reworded(QStringLiteral("Lời khác")), year(2026)));
}

TEST_CASE("A plan that lacks a target with figures of its years is refused and names it")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT05"), 2026, 5));
    const auto done = book->plans().put(without(QStringLiteral("CT05")), year(2026));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Invalid);
    CHECK(done.error().message.contains(QStringLiteral("CT05")));
    CHECK_FALSE(book->plans().put(without(QStringLiteral("CT05"))));
    CHECK(book->plans().latest()->target(Code<Target>(QStringLiteral("CT05"))));
    CHECK(book->plans().put(without(QStringLiteral("CT05")), year(2027)));
    CHECK(book->plans().inForce(year(2026))->target(Code<Target>(QStringLiteral("CT05"))));
    CHECK_FALSE(book->plans().inForce(year(2027))->target(Code<Target>(QStringLiteral("CT05"))));
}

TEST_CASE("A plan that lacks a task with results, or who reported, is refused and names it")
{
    BookFolder books;
    auto book = books.create();
    Plan plan = BookFolder::plan();
    const Task last = plan.tasks.back();
    const Organisation by = plan.organisations.back();
    REQUIRE(book->results().record({{}, last.code, {year(2026), false}, by.code, {}, {}, {}, {}, {}}));
    SECTION("the task")
    {
        plan.tasks.pop_back();
        const auto done = book->plans().put(plan);
        REQUIRE_FALSE(done);
        CHECK(done.error().message.contains(last.code.text));
    }
    SECTION("the organisation")
    {
        plan.organisations.pop_back();
        const auto done = book->plans().put(plan);
        REQUIRE_FALSE(done);
        CHECK(done.error().message.contains(by.code.text));
    }
}

TEST_CASE("What the ward added stays with every version, and out of the exported plan")
{
    BookFolder books;
    auto book = books.create();
    const Organisation added = *book->directory().addOrganisation(QStringLiteral("Đội tình nguyện"), {});
    REQUIRE(book->plans().put(reworded(QStringLiteral("Lời mới")), year(2027)));
    CHECK(book->plans().inForce(year(2026))->organisation(added.code));
    CHECK(book->plans().inForce(year(2027))->organisation(added.code));
    CHECK_FALSE(book->plans().asImported()->organisation(added.code));
}
