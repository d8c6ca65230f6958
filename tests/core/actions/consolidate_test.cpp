// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keeping.h"
#include "core/store/parts.h"
#include "core/store/ward_packages.h"
#include "tests/core/actions/ward_support.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Outcome = ConsolidatedPackage::Outcome;

std::vector<JournalEntry> entriesOf(Book &book)
{
    const auto entries = book.journal().entries();
    REQUIRE(entries);
    return *entries;
}

std::vector<WardPackage> packagesIn(Town &town)
{
    const auto packages = town.book().wardPackages().all();
    REQUIRE(packages);
    return *packages;
}

/// A plan in which one target asks for another value.
Plan amended(const char *code, const char *value)
{
    Plan plan = ActionBook::plan();
    plan.identity.title += QStringLiteral(" (sửa đổi)");
    for (Target &target : plan.targets) {
        if (target.code.text == QLatin1String(code)) {
            target.value = Decimal::from(QString::fromLatin1(value)).value();
            target.statements.front().value = target.value;
        }
    }
    return plan;
}

} // namespace

TEST_CASE("Packages of several wards are taken in by one copy, one transaction and one entry, and can be taken back")
{
    Ward one("Phường 1");
    Ward two("Phường 2");
    one.count("CT26", 2026, "2");
    two.count("CT26", 2026, "3");
    Town town;
    const Consolidated all = town.take({packageOf(one.book()), packageOf(two.book())});
    CHECK(all.taken() == 2);
    CHECK(all.packages[0].outcome == Outcome::New);
    CHECK(all.packages[1].package.place == QStringLiteral("Phường 2"));
    CHECK(all.packages[0].package.receivedOn == QDate(2026, 11, 10));
    CHECK(QFile::exists(all.backup));
    const auto entries = entriesOf(town.book());
    REQUIRE(entries.size() == 2); // created, consolidated
    CHECK(entries[0].action.kind == QStringLiteral("consolidate_many"));
    CHECK(entries[0].action.subject == QStringList{QStringLiteral("2"), QStringLiteral("2026")});
    CHECK(check(town.book())->isWhole());

    REQUIRE(town.book().undo());
    CHECK(packagesIn(town).empty());
    CHECK(check(town.book())->isWhole());
    REQUIRE(town.book().redo());
    CHECK(packagesIn(town).size() == 2);
    CHECK(town.target(town.status(), "CT26").assessment.measured.value == Rational::fromWhole(5));
    CHECK(check(town.book())->isWhole());
}

TEST_CASE("One package that is not sound refuses all of them, and names why")
{
    Ward one("Phường 1");
    Ward two("Phường 2");
    Town town;
    town.take({packageOf(one.book())});
    const size_t entries = entriesOf(town.book()).size();
    const QStringList files = town.files();
    one.count("CT26", 2026, "2");
    QByteArray torn = packageOf(two.book());
    torn[torn.size() / 2] = char(torn[torn.size() / 2] ^ 1);
    const auto all = town.tryTake({packageOf(one.book()), torn});
    REQUIRE(all);
    CHECK(all->isRefused());
    CHECK(all->packages[0].outcome == Outcome::Sound);
    CHECK(all->packages[1].outcome == Outcome::Refused);
    CHECK_FALSE(all->packages[1].findings.empty());
    CHECK(all->backup.isEmpty());
    CHECK(entriesOf(town.book()).size() == entries);
    CHECK(packagesIn(town).size() == 1);
    CHECK(town.files() == files);
}

TEST_CASE("A newer package of a ward takes the place of the older, which stays as history")
{
    Ward ward("Phường 1");
    ward.count("CT26", 2026, "2");
    const QByteArray first = packageOf(ward.book());
    ward.count("CT26", 2026, "4");
    const QByteArray second = packageOf(ward.book());
    Town town;

    SECTION("one after the other")
    {
        const Consolidated early = town.take({first});
        const Consolidated late = town.take({second}, QDate(2026, 11, 20));
        CHECK(late.packages[0].outcome == Outcome::Replaces);
        CHECK(late.packages[0].replaced == early.packages[0].package.code);
        REQUIRE(packagesIn(town).size() == 2);
        CHECK(town.status().wards[0].replaced == 1);
        CHECK(town.target(town.status(), "CT26").assessment.measured.value == Rational::fromWhole(4));
        REQUIRE(town.book().undo());
        CHECK(town.target(town.status(), "CT26").assessment.measured.value == Rational::fromWhole(2));
    }
    SECTION("in one call, whatever their order")
    {
        const bool isNewestFirst = GENERATE(true, false);
        const Consolidated all = isNewestFirst ? town.take({second, first}) : town.take({first, second});
        CHECK(all.packages[1].outcome == (isNewestFirst ? Outcome::Older : Outcome::Replaces));
    }
    SECTION("an older one that comes late changes nothing that counts")
    {
        town.take({second});
        const Consolidated late = town.take({first});
        CHECK(late.packages[0].outcome == Outcome::Older);
        CHECK_FALSE(late.packages[0].package.isInForce);
        CHECK(packagesIn(town).size() == 2);
    }
    SECTION("one made later by a book that was restored, after fewer changes, is newer, and a note says so")
    {
        const QByteArray fewer = packageOf(ward.book(), 2026, {2026, 11, 7});
        ward.count("CT26", 2026, "5");
        town.take({packageOf(ward.book())});
        const Consolidated late = town.take({fewer});
        CHECK(late.packages[0].outcome == Outcome::Replaces);
        REQUIRE(late.packages[0].notes.size() == 1);
    }
    if (!packagesIn(town).empty())
        CHECK(check(town.book())->isWhole());
}

TEST_CASE("The very same file is left out, and a call of nothing new writes nothing")
{
    Ward ward("Phường 1");
    const QByteArray package = packageOf(ward.book());
    Town town;
    const Consolidated twice = town.take({package, package});
    CHECK(twice.packages[0].outcome == Outcome::New);
    CHECK(twice.packages[1].outcome == Outcome::Same);
    const size_t entries = entriesOf(town.book()).size();
    const Consolidated again = town.take({package});
    CHECK(again.packages[0].outcome == Outcome::Same);
    CHECK(again.backup.isEmpty());
    CHECK(entriesOf(town.book()).size() == entries);
}

TEST_CASE("A package by another version of the plan is listed; what it states otherwise is not added up")
{
    Ward one("Phường 1");
    Ward two("Phường 2", amended("CT15", "9"));
    for (Ward *ward : {&one, &two}) {
        ward->shareBy("BHXH", "CT15", 2026, "50", "1000");
        ward->shareBy("BHXH", "CT19", 2026, "900", "1000");
    }
    Town town;
    const Consolidated all = town.take({packageOf(one.book()), packageOf(two.book())});
    CHECK_FALSE(all.packages[0].package.isOtherPlan);
    REQUIRE(all.packages[1].package.isOtherPlan);
    CHECK(all.packages[1].package.apart == std::vector<Code<Target>>{Code<Target>(QStringLiteral("CT15"))});
    CHECK(all.packages[1].notes.join(u' ').contains(QStringLiteral("CT15")));
    const TownStatus status = town.status();
    const TownTarget &apart = town.target(status, "CT15");
    CHECK(apart.apart == 1);
    CHECK(apart.adding == 1);
    CHECK(apart.assessment.measured.denominator == Decimal::fromWhole(1000));
    CHECK(town.target(status, "CT19").assessment.measured.denominator == Decimal::fromWhole(2000));
}

TEST_CASE("Two wards with a plan each, the same but for place and number, work by the same version")
{
    Plan own = ActionBook::plan();
    own.identity.number = QStringLiteral("12/KH-UBND");
    own.identity.date = QDate(2026, 1, 5);
    Ward one("Phường 1");
    Ward two("Phường 3", own);
    Town town;
    const Consolidated all = town.take({packageOf(one.book()), packageOf(two.book())});
    CHECK_FALSE(all.packages[1].package.isOtherPlan);
    CHECK(all.packages[1].notes.isEmpty());
}

TEST_CASE("A ward and the one that it went up into are noted when both report")
{
    Ward old("Phường 2");
    Ward merged("Phường 2");
    const Code<Organisation> issuer = ActionBook::plan().identity.issuer;
    REQUIRE(merged.book().directory().rename(issuer, QStringLiteral("Ủy ban nhân dân phường Quảng Trị"),
                                             QDate(2025, 7, 1)));
    Town town;
    const Consolidated all = town.take({packageOf(old.book()), packageOf(merged.book())});
    CHECK(all.packages[0].notes.isEmpty());
    REQUIRE(all.packages[1].notes.size() == 1);
    CHECK(all.packages[1].notes[0].contains(QStringLiteral("Ủy ban nhân dân Phường 2")));
    const TownStatus status = town.status();
    REQUIRE(status.wards.size() == 2);
    CHECK(status.wards[0].overlaps.size() == 1);
    CHECK(status.wards[1].overlaps.size() == 1);
}

TEST_CASE("A ward that sent before and whose successor reports now is not missing")
{
    Ward old("Phường 2");
    Ward merged("Phường 2");
    Ward other("Phường 3");
    REQUIRE(merged.book().directory().rename(ActionBook::plan().identity.issuer,
                                             QStringLiteral("Ủy ban nhân dân phường Quảng Trị"), QDate(2025, 7, 1)));
    Town town;
    town.take({packageOf(old.book(), 2025, {2025, 11, 6}), packageOf(other.book(), 2025, {2025, 11, 6})});
    town.take({packageOf(merged.book())});
    const TownStatus status = town.status();
    REQUIRE(status.wards.size() == 2);
    CHECK(status.wards[0].state == WardStanding::State::Missing);
    CHECK(status.wards[0].package.place == QStringLiteral("Phường 3"));
    CHECK(status.wards[1].state == WardStanding::State::Draft);
}

TEST_CASE("A package of one field stands beside one of another, but never beside the whole")
{
    Ward ward("Phường 1");
    ward.shareBy("BHXH", "CT19", 2026, "900", "1000");
    ward.shareBy("BHXH", "CT15", 2026, "50", "1000");
    const auto of = [&](const char *task) {
        return packageOf(ward.book(), 2026, {2026, 11, 6}, {QString::fromLatin1(task)});
    };
    const QByteArray insurance = of("5.1");
    const QByteArray schools = of("6.1");
    Town town;
    const Consolidated parts = town.take({insurance, schools});
    CHECK(parts.packages[0].outcome == Outcome::New);
    CHECK(parts.packages[1].outcome == Outcome::New);
    const Consolidated whole = town.take({packageOf(ward.book())});
    CHECK(whole.packages[0].outcome == Outcome::Replaces);
    CHECK(town.status().wards.size() == 1);
    CHECK(town.status().wards[0].replaced == 2);
    ward.shareBy("BHXH", "CT19", 2026, "950", "1000");
    CHECK(town.take({of("5.1")}).packages[0].outcome == Outcome::Fewer);
    CHECK(check(town.book())->isWhole());
}

TEST_CASE("A package of a task without targets is replaced by its newer one; check stays whole")
{
    Ward ward("Phường 1");
    const QByteArray first = packageOf(ward.book(), 2026, {2026, 11, 6}, {QStringLiteral("7")});
    ward.count("CT26", 2026, "2");
    const QByteArray second = packageOf(ward.book(), 2026, {2026, 11, 7}, {QStringLiteral("7")});
    Town town;
    REQUIRE(town.take({first}).packages[0].package.targets.empty());
    CHECK(check(town.book())->isWhole());
    CHECK(town.take({second}).packages[0].outcome == Outcome::Replaces);
    CHECK(town.status().wards.size() == 1);
    CHECK(check(town.book())->isWhole());
}

TEST_CASE("A ward's own book is not made the book of a town")
{
    Ward ward("Phường 1");
    ward.count("CT26", 2026, "2");
    const QByteArray package = packageOf(ward.book());
    const std::vector<WardFile> files{{QStringLiteral("goi.zip"), [&]() -> Result<QByteArray> { return package; }}};
    const auto done
        = consolidate(ward.book(), files, readWards(files).value(), {QDate(2026, 11, 10), QDate(2026, 11, 10)});
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Invalid);
}

TEST_CASE("A file that changes while it is taken in refuses the call, and nothing is left of it")
{
    Ward one("Phường 1");
    Ward two("Phường 2");
    Town town;
    town.take({packageOf(one.book())});
    const QByteArray first = packageOf(two.book());
    two.count("CT26", 2026, "3");
    const QByteArray other = packageOf(two.book());
    int asked = 0;
    const std::vector<WardFile> files{{QStringLiteral("goi.zip"), [&]() -> Result<QByteArray> {
                                           return ++asked == 1 ? first : other;
                                       }}};
    const auto done
        = consolidate(town.book(), files, readWards(files).value(), {QDate(2026, 11, 10), QDate(2026, 11, 10)});
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains(QStringLiteral("goi.zip")));
    CHECK(packagesIn(town).size() == 1);
    CHECK(check(town.book())->isWhole());
}
