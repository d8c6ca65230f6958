// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dhis2_mappings.h"
#include "tests/core/store/store_support.h"

#include "core/store/keeping.h"

using namespace ansinh;

namespace {

Dhis2Mapping aMapping(const char *target, Dhis2Mapping::Amount amount, const char *element)
{
    return {Code<Target>(QLatin1String(target)), amount, QString::fromLatin1(element), {}, {}};
}

} // namespace

TEST_CASE("Codes of DHIS2 are kept by target and amount, replaced, taken out and taken back")
{
    using Amount = Dhis2Mapping::Amount;
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->dhis2Mappings().put({aMapping("CT15", Amount::Numerator, "fbfJHSPpUQD"),
                                       aMapping("CT15", Amount::Denominator, "cYeuwXTCPkU")}));
    REQUIRE(book->dhis2Mappings().put({aMapping("CT15", Amount::Numerator, "Jtf34kNZhzP")}));
    REQUIRE(book->dhis2Mappings().all()->size() == 2);
    CHECK(book->dhis2Mappings().all()->front().dataElement == QStringLiteral("Jtf34kNZhzP"));
    REQUIRE(book->undo());
    CHECK(book->dhis2Mappings().all()->front().dataElement == QStringLiteral("fbfJHSPpUQD"));
    REQUIRE(book->dhis2Mappings().remove(Code<Target>(QStringLiteral("CT15")), Amount::Numerator));
    CHECK(book->dhis2Mappings().all()->size() == 1);
    CHECK(book->dhis2Mappings().remove(Code<Target>(QStringLiteral("CT15")), Amount::Numerator).error().kind
          == ErrorKind::NotFound);
    CHECK(check(*book)->isWhole());
}

TEST_CASE("What DHIS2 cannot have given is refused, and none of the call is kept")
{
    BookFolder books;
    auto book = books.create();
    const auto element = GENERATE("", "fbfJHSPpUQ", "fbfJHSPpUQDX", "1bfJHSPpUQD", "fbfJHSP-UQD");
    const auto done = book->dhis2Mappings().put({aMapping("CT15", Dhis2Mapping::Amount::Value, "cYeuwXTCPkU"),
                                                 aMapping("CT19", Dhis2Mapping::Amount::Value, element)});
    CHECK(done.error().kind == ErrorKind::Invalid);
    CHECK(book->dhis2Mappings().all()->empty());
    CHECK_FALSE(book->dhis2Mappings().put({aMapping("CT99", Dhis2Mapping::Amount::Value, "cYeuwXTCPkU")}));
}
