// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/results.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

ResultEntry entryOf(const char *task, const char *by, const char *text)
{
    ResultEntry entry;
    entry.year = QStringLiteral("2026");
    entry.task = QString::fromUtf8(task);
    entry.by = QString::fromUtf8(by);
    entry.text = QString::fromUtf8(text);
    return entry;
}

Result<ResultsRecorded> record(ActionBook &book, const ResultEntry &entry)
{
    return recordResults(book.book(), {entry}, {QStringLiteral("result"), {entry.task}, {}, {}});
}

const Period k2026{Year::from(2026).value(), false};

} // namespace

TEST_CASE("What is not said again stays as it was reported")
{
    ActionBook book;
    REQUIRE(record(book, entryOf("1.2", "VPTK", "Đã khen thưởng")));
    ResultEntry later = entryOf("1.2", "VPTK", "");
    later.difficulties = QStringLiteral("Thiếu kinh phí");
    REQUIRE(record(book, later));
    const auto results = book.book().results().in(k2026);
    REQUIRE(results->size() == 1);
    CHECK(results->front().text == QStringLiteral("Đã khen thưởng"));
    CHECK(results->front().difficulties == QStringLiteral("Thiếu kinh phí"));
}

TEST_CASE("Indicators take the plan's spelling and unit; one of the officer's own warns")
{
    ActionBook book;
    const auto plan = book.book().plans().latest();
    const IndicatorItem &item = plan->indicators.front().items.front();
    ResultEntry entry = entryOf(plan->indicators.front().task.text.toUtf8().constData(), "LDTBXH", "");
    entry.indicators = {{item.name.toUpper(), {}, {}, QStringLiteral("12")},
                        {QStringLiteral("Số tờ rơi"), QStringLiteral("tờ"), {}, QStringLiteral("500")}};
    const auto recorded = record(book, entry);
    REQUIRE(recorded);
    CHECK(recorded->indicators == 2);
    CHECK(recorded->results == 0);
    CHECK(recorded->warnings.size() == 1);
    const auto values = book.book().results().indicatorsIn(k2026);
    REQUIRE(values->size() == 2);
    CHECK(std::any_of(values->begin(), values->end(), [&](const TaskIndicatorValue &value) {
        return value.indicator == item.name && value.unit == item.unit && value.value == Decimal::fromWhole(12);
    }));
}

TEST_CASE("A wrong task, organisation, year or number is refused and nothing is kept")
{
    ActionBook book;
    ResultEntry odd = entryOf("1.2", "VPTK", "x");
    odd.indicators = {{QStringLiteral("Giấy khen"), {}, {}, QStringLiteral("many")}};
    ResultEntry late = entryOf("1.2", "VPTK", "x");
    late.year = QStringLiteral("20255");
    for (const ResultEntry &entry :
         {entryOf("9.9", "VPTK", "x"), entryOf("1.2", "ABC", "x"), entryOf("1.2", "VPTK", ""), odd, late})
        CHECK_FALSE(record(book, entry));
    CHECK(book.book().results().in(k2026)->empty());
}

TEST_CASE("An organisation without a part in the task is taken with a warning")
{
    ActionBook book;
    CHECK(record(book, entryOf("1.2", "VPTK", "x"))->warnings.isEmpty());
    CHECK(record(book, entryOf("1.2", "TYT", "x"))->warnings.size() == 1);
}
