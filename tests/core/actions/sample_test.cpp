// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sample.h"
#include "core/actions/status.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("The sample is one change of an empty book, and marks it")
{
    ActionBook book;
    CHECK_FALSE(book.book().isSample());
    const auto before = book.book().journal().entries()->size();
    const auto count = fillSample(book.book(), SampleKind::Plain);
    INFO((count ? std::string() : count.error().message.toStdString()));
    REQUIRE(count);
    CHECK(count->figures == static_cast<int>(book.book().figures().all()->size()));
    CHECK(book.book().isSample());
    CHECK(book.book().journal().entries()->size() == before + 1);
    CHECK(fillSample(book.book(), SampleKind::Plain).error().kind == ErrorKind::Exists);
    REQUIRE(book.book().undo());
    CHECK(book.book().figures().all()->empty());
    CHECK_FALSE(book.book().isSample());
}

TEST_CASE("The year 2025 of the sample is complete, and judged")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    const auto status = statusOf(book.book(), {Year::from(2025).value(), false}, QDate(2025, 11, 20));
    REQUIRE(status);
    for (const Assessment &assessment : status->targets) {
        INFO(assessment.target.text.toStdString());
        CHECK(assessment.verdict != Verdict::NoData);
        CHECK(assessment.verdict != Verdict::Disputed);
    }
}

TEST_CASE("The reorganised sample renames, ends and breaks the series")
{
    ActionBook book;
    const auto filled = fillSample(book.book(), SampleKind::Reorganised);
    INFO((filled ? std::string() : filled.error().message.toStdString()));
    REQUIRE(filled);
    CHECK_FALSE(book.book().references().breaks()->empty());
    const auto status = statusOf(book.book(), {Year::from(2025).value(), false}, QDate(2025, 11, 20));
    REQUIRE(status);
    for (const Assessment &assessment : status->targets)
        CHECK_FALSE(assessment.change);
}
