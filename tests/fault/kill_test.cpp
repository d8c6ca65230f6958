// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keeping.h"

#include "tests/core/store/store_support.h"
#include "tests/fault/kills.h"

#include <QFileInfo>

#include <random>

using namespace ansinh;

namespace {

/// The number that the three figures hold together; -1 when they differ: half a change.
qint64 storedNumber(Book &book)
{
    const auto figures = book.figures().all();
    if (!figures || figures->size() != 3)
        return -1;
    for (const Figure &figure : *figures) {
        if (figure.value != figures->at(0).value)
            return -1;
    }
    return figures->at(0).value->millionths() / Decimal::kScale;
}

} // namespace

TEST_CASE("Killed at any moment, a book opens at once and has all that was acknowledged")
{
    BookFolder books;
    books.create();
    const unsigned seed = std::random_device()();
    UNSCOPED_INFO("seed " << seed);
    std::mt19937 random(seed);
    const int kills = test::killCount();
    int interrupted = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const qint64 acknowledged
            = test::lastSaid(QStringLiteral(ANSINH_FAULT_RECORDER), {books.path()}, static_cast<int>(random() % 40));
        interrupted += QFileInfo(books.path() + QStringLiteral("-journal")).size() > 0 ? 1 : 0;
        const auto book = books.open();
        INFO("kill " << kill << ", seed " << seed);
        const qint64 stored = storedNumber(*book);
        CHECK(stored >= acknowledged);
        CHECK(stored <= acknowledged + 1);
        const auto report = check(*book);
        REQUIRE(report);
        CHECK(report->isWhole());
        CHECK(report->entries == stored + 1);
    }
    WARN(kills << " kills, " << interrupted << " of them inside a change; nothing acknowledged was lost");
}
