// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_writer.h"
#include "tests/core/actions/collect_support.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

ReturnFile fileOf(const FilledReturn &filled, const char *name)
{
    const auto bytes = writeMarkedForm(filled.form, filled.filled, {});
    REQUIRE(bytes);
    return {QString::fromUtf8(name), *bytes};
}

void checkSame(const ReturnPreview &one, const ReturnPreview &other)
{
    CHECK(one.file.name == other.file.name);
    CHECK(one.sha256 == other.sha256);
    CHECK(one.organisation == other.organisation);
    CHECK(one.base == other.base);
    REQUIRE(one.problems.size() == other.problems.size());
    for (size_t i = 0; i < one.problems.size(); ++i) {
        CHECK(one.problems[i].rule == other.problems[i].rule);
        CHECK(one.problems[i].message == other.problems[i].message);
        CHECK(one.problems[i].answer == other.problems[i].answer);
    }
    REQUIRE(one.answers.size() == other.answers.size());
    for (size_t i = 0; i < one.answers.size(); ++i) {
        CHECK(one.answers[i].subject == other.answers[i].subject);
        CHECK(one.answers[i].now == other.answers[i].now);
    }
}

} // namespace

TEST_CASE("Files read together give what each gives alone, in their order")
{
    CollectBook books;
    FilledReturn first = books.form();
    first.fraction("CT30", "950", "1000");
    first.value("CT31", "1.257");
    FilledReturn second = books.form();
    second.fraction("CT30", "1200", "1000");
    const std::vector<ReturnFile> files{fileOf(first, "DCXD-bao-cao-2026.xlsx"),
                                        {QStringLiteral("hong.xlsx"), QByteArray("PK, and nothing more")},
                                        fileOf(second, "DCXD-bao-cao-2026 (2).xlsx")};
    StatusKeeper keeper(books.book(), books.today());
    ReturnReader together(books.book(), keeper, books.today());
    const auto previews = together.readAll(files);
    REQUIRE(previews);
    REQUIRE(previews->size() == files.size());
    for (size_t i = 0; i < files.size(); ++i) {
        StatusKeeper own(books.book(), books.today());
        ReturnReader alone(books.book(), own, books.today());
        const auto preview = alone.read(files[i]);
        REQUIRE(preview);
        checkSame((*previews)[i], *preview);
    }
    CHECK_FALSE(previews->front().isRefused());
    CHECK(previews->back().isRefused());
    CHECK(together.readAll({})->empty());
}
