// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_support.h"

using namespace ansinh;

namespace {

const Period kHalf{Year::from(2026).value(), true};

TaskResult resultOf23()
{
    TaskResult result;
    result.task = Code<Task>(QStringLiteral("2.3"));
    result.period = kHalf;
    result.by = Code<Organisation>(QStringLiteral("CQ"));
    result.text = QStringLiteral("Đã kiểm tra");
    return result;
}

} // namespace

TEST_CASE("A removed result leaves the book, is named in the journal and comes back by undo")
{
    BookFolder folder;
    auto book = folder.create();
    REQUIRE(book->results().record(resultOf23()));
    const Id<TaskResult> id = book->results().in(kHalf)->front().id;
    REQUIRE(book->results().remove(id));
    CHECK(book->results().in(kHalf)->empty());
    const Action action = book->undoable()->action;
    CHECK(action.kind == QStringLiteral("remove_result"));
    CHECK(action.subject.mid(0, 2) == QStringList{QStringLiteral("2.3"), QStringLiteral("2026")});
    CHECK(action.subject.size() == 3);
    CHECK(book->results().remove(id).error().kind == ErrorKind::NotFound);
    REQUIRE(book->undo());
    CHECK(book->results().in(kHalf)->front().text == QStringLiteral("Đã kiểm tra"));
}

TEST_CASE("A removed indicator leaves the book and comes back by undo")
{
    BookFolder folder;
    auto book = folder.create();
    TaskIndicatorValue value;
    value.task = Code<Task>(QStringLiteral("2.3"));
    value.period = {Year::from(2026).value(), false};
    value.by = Code<Organisation>(QStringLiteral("CQ"));
    value.indicator = QStringLiteral("Cuộc kiểm tra, giám sát");
    value.value = Decimal::fromWhole(3);
    REQUIRE(book->results().recordIndicator(value));
    const Id<TaskIndicatorValue> id = book->results().indicatorsIn(value.period)->front().id;
    REQUIRE(book->results().removeIndicator(id));
    CHECK(book->results().indicatorsIn(value.period)->empty());
    CHECK_FALSE(book->results().removeIndicator(id));
    REQUIRE(book->undo());
    CHECK(book->results().indicatorsIn(value.period)->front().value == Decimal::fromWhole(3));
}
