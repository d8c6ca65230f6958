// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/town_paper.h"
#include "core/store/journal.h"
#include "core/store/parts.h"
#include "core/store/ward_packages.h"
#include "tests/core/actions/ward_support.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Outcome = ConsolidatedPackage::Outcome;

std::vector<WardFile> files(const std::vector<QByteArray> &packages)
{
    std::vector<WardFile> made;
    for (const QByteArray &bytes : packages)
        made.push_back({QStringLiteral("/gửi về/goi-%1.zip").arg(made.size() + 1),
                        [bytes]() -> Result<QByteArray> { return bytes; }});
    return made;
}

std::vector<Outcome> outcomes(const Consolidated &all)
{
    std::vector<Outcome> made;
    for (const ConsolidatedPackage &its : all.packages)
        made.push_back(its.outcome);
    return made;
}

BookContext context()
{
    return {[] { return QDateTime(QDate(2026, 11, 5), QTime(8, 0), QTimeZone::utc()); }, QStringLiteral("test"),
            QStringLiteral("test")};
}

} // namespace

TEST_CASE("What is foreseen is what comes of it, and foreseeing writes nothing")
{
    Ward one("Phường 1");
    Ward two("Phường 2");
    one.count("CT01", 2026, "5");
    two.count("CT01", 2026, "7");
    Town town;
    const QByteArray first = packageOf(one.book());
    town.take({first});
    one.count("CT01", 2026, "6");
    const QByteArray newer = packageOf(one.book());
    const std::vector<QByteArray> packages{first, newer, packageOf(two.book())};
    const auto before = town.book().wardPackages().all();
    const auto seen = foreseen(&town.book(), readWards(files(packages)).value());
    REQUIRE(seen);
    CHECK(outcomes(*seen) == std::vector<Outcome>{Outcome::Same, Outcome::Replaces, Outcome::New});
    CHECK(town.book().wardPackages().all()->size() == before->size());
    CHECK(outcomes(town.take(packages)) == outcomes(*seen));
}

TEST_CASE("Of several packages of a ward in one call the newest counts, whatever their order")
{
    Ward one("Phường 1");
    one.count("CT01", 2026, "5");
    const QByteArray older = packageOf(one.book());
    one.count("CT01", 2026, "6");
    const QByteArray newer = packageOf(one.book());
    const auto seen = foreseen(nullptr, readWards(files({newer, older})).value());
    REQUIRE(seen);
    CHECK(outcomes(*seen) == std::vector<Outcome>{Outcome::New, Outcome::Older});
}

TEST_CASE("A refused package is foreseen as refused beside sound ones that are weighed")
{
    Ward one("Phường 1");
    one.count("CT01", 2026, "5");
    QByteArray cut = packageOf(one.book());
    cut.chop(50);
    const auto seen = foreseen(nullptr, readWards(files({cut, packageOf(one.book())})).value());
    REQUIRE(seen);
    CHECK(outcomes(*seen) == std::vector<Outcome>{Outcome::Refused, Outcome::New});
}

TEST_CASE("A town's book is made beside the desk, and goes again when the taking was stopped")
{
    Ward one("Phường 1");
    one.count("CT01", 2026, "5");
    const QTemporaryDir folder;
    const TownFile town{folder.filePath(QStringLiteral("tổng hợp.ansinh")), context()};
    const auto packages = files({packageOf(one.book())});
    ConsolidateOrder order{QDate(2026, 11, 9), QDate(2026, 11, 9), [](int, int) { return false; }};
    const auto stopped = consolidateInto(town, packages, readWards(packages).value(), order);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(QDir(folder.path()).isEmpty());
    order.progress = {};
    const auto all = consolidateInto(town, packages, readWards(packages).value(), order);
    REQUIRE(all);
    CHECK(all->taken() == 1);
    CHECK(all->backup.isEmpty());
    const auto again = foreseenIn(town, readWards(packages).value());
    REQUIRE(again);
    CHECK(outcomes(*again) == std::vector<Outcome>{Outcome::Same});
}

TEST_CASE("A ward's own book is refused already before anything would be taken in")
{
    Ward one("Phường 1");
    Ward two("Phường 2");
    one.count("CT01", 2026, "5");
    two.count("CT01", 2026, "7");
    const auto seen = foreseen(&one.book(), readWards(files({packageOf(two.book())})).value());
    REQUIRE_FALSE(seen);
    CHECK(seen.error().kind == ErrorKind::Invalid);
}

TEST_CASE("The paper has every target with its total, and who has not sent")
{
    Ward one("Phường 1");
    Ward two("Phường 2");
    Ward three("Phường 3");
    one.share("CT15", 2026, "90", "100");
    two.share("CT15", 2026, "30", "60");
    three.count("CT01", 2025, "1");
    Town town;
    town.take({packageOf(one.book()), packageOf(two.book()), packageOf(three.book(), 2025, QDate(2025, 11, 6))});
    const TownStatus status = town.status();
    const Document paper = townPaper(status, QDate(2026, 11, 20));
    REQUIRE(paper.sections.size() == 2);
    QStringList texts;
    size_t rows = 0;
    for (const Section &section : paper.sections) {
        for (const Block &block : section.blocks) {
            const auto *table = std::get_if<Table>(&block);
            for (const TableRow &row : table ? table->rows : std::vector<TableRow>()) {
                QStringList cells;
                for (const TableCell &cell : row.cells)
                    cells += cell.plainText();
                texts += cells.join(QLatin1Char('|'));
                rows += !row.isGroup && &section == &paper.sections.front() ? 1 : 0;
            }
        }
    }
    CHECK(rows == status.plan.targets.size() + 1); // and the header
    CHECK(texts.filter(QStringLiteral("CT15|")).value(0).contains(QStringLiteral("120/160|75,0%")));
    CHECK(texts.filter(QStringLiteral("Phường 3|")).value(0).contains(QStringLiteral("Chưa gửi")));
}
