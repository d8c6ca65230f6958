// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ward_packages.h"
#include "tests/core/actions/ward_support.h"
#include "tests/support/catch.h"
#include "ui/town/beside_model.h"
#include "ui/town/packages_model.h"
#include "ui/town/totals_model.h"
#include "ui/town/ward_values_model.h"
#include "ui/town/wards_model.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemModelTester>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QDate kToday(2026, 11, 20);

/// A town of three wards: one is late, one sent only the year before.
struct ThreeWards
{
    ThreeWards()
    {
        one.share("CT15", 2026, "90", "100");
        two.share("CT15", 2026, "30", "60");
        three.share("CT15", 2025, "10", "20");
        town.take({packageOf(one.book()), packageOf(three.book(), 2025, QDate(2025, 11, 6))}, QDate(2026, 11, 9));
        town.take({packageOf(two.book())}, QDate(2026, 11, 19));
        status = town.status(2026, kToday);
    }

    Ward one{"Phường 1"};
    Ward two{"Phường 2"};
    Ward three{"Phường 10"};
    Town town;
    TownStatus status;
};

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

int rowOf(const QAbstractItemModel &model, const char *code)
{
    const QModelIndexList found
        = model.match(model.index(0, 0), CodeRole, QString::fromLatin1(code), 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

} // namespace

TEST_CASE("The wards as a table: those missing first, a shape and a word for each state")
{
    const ThreeWards world;
    WardsModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.show(world.status, WardFilter::All, kToday);
    REQUIRE(model.rowCount() == 3);
    CHECK(textAt(model, 0, WardsModel::WardColumn).endsWith(QStringLiteral("Phường 10")));
    CHECK(textAt(model, 0, WardsModel::StateColumn).startsWith(QStringLiteral("▼")));
    CHECK(textAt(model, 0, WardsModel::CodeColumn).isEmpty());
    CHECK(model.index(2, WardsModel::LateColumn).data(CopyRole).toInt() > 0);
    model.show(world.status, WardFilter::Missing, kToday);
    CHECK(model.rowCount() == 1);
    model.show(world.status, WardFilter::Late, kToday);
    CHECK(model.rowCount() == 2);
}

TEST_CASE("The targets over all wards as a table: sums of numerators and denominators, who is missing counted")
{
    const ThreeWards world;
    TotalsModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.show(world.status);
    const int row = rowOf(model, "CT15");
    REQUIRE(row >= 0);
    CHECK(textAt(model, row, TotalsModel::ValueColumn) == QStringLiteral("75,0%"));
    CHECK(textAt(model, row, TotalsModel::NumeratorColumn) == QStringLiteral("120"));
    CHECK(textAt(model, row, TotalsModel::DenominatorColumn) == QStringLiteral("160"));
    CHECK(textAt(model, row, TotalsModel::AddingColumn) == QStringLiteral("2"));
    CHECK(textAt(model, row, TotalsModel::MissingColumn) == QStringLiteral("1"));
    CHECK(model.rowCount() == static_cast<int>(world.status.targets.size()));
    CHECK(TotalsModel::filterOf(TotalsModel::MissingColumn) == ValueFilter::Missing);
}

TEST_CASE("Wards side by side, as rows or as columns: a target is empty until it was read")
{
    ThreeWards world;
    const Code<Target> target(QStringLiteral("CT15"));
    BesideModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.setWards(besideWards(world.status));
    model.setTargets({*world.status.plan.target(target), *world.status.plan.target(Code<Target>(QStringLiteral("CT01")))});
    REQUIRE(model.rowCount() == 3);
    REQUIRE(model.columnCount() == 3);
    CHECK(textAt(model, 0, 1).isEmpty());
    model.put(target, world.town.book().wardPackages().valuesOf(target, wholeYear(2026)).value());
    CHECK(textAt(model, 0, 1).endsWith(QStringLiteral("90,0%")));
    CHECK(textAt(model, 0, 2).isEmpty());
    model.arrange(BesideModel::Wards::AsColumns);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == 4);
    CHECK(textAt(model, 0, 1).endsWith(QStringLiteral("90,0%")));
    CHECK(model.targetAt(0, 1)->code == target);
}

TEST_CASE("One target, ward by ward: what its total is made of, and who is not in it")
{
    ThreeWards world;
    const Code<Target> target(QStringLiteral("CT15"));
    WardValuesModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.show(*world.status.plan.target(target), besideWards(world.status),
               world.town.book().wardPackages().valuesOf(target, wholeYear(2026)).value());
    CHECK(model.rowCount() == 3);
    const TownTarget &total = world.town.target(world.status, "CT15");
    CHECK(model.countOf(ValueFilter::Counted) == total.adding);
    CHECK(model.countOf(ValueFilter::Attained) == total.attained);
    CHECK(model.countOf(ValueFilter::Missing) == total.missing);
    CHECK(model.countOf(ValueFilter::Disputed) == total.disputed);
    CHECK(model.countOf(ValueFilter::Apart) == total.apart);
    model.setFilter(ValueFilter::Counted);
    REQUIRE(model.rowCount() == 2);
    CHECK(textAt(model, 0, WardValuesModel::NumeratorColumn) == QStringLiteral("90"));
}

TEST_CASE("Packages before they are taken in: those refused first, with their reason")
{
    Consolidated all;
    ConsolidatedPackage sound;
    sound.outcome = ConsolidatedPackage::Outcome::New;
    sound.package.ward = QStringLiteral("UBND Phường 1");
    sound.package.period = wholeYear(2026);
    ConsolidatedPackage refused;
    refused.outcome = ConsolidatedPackage::Outcome::Refused;
    refused.package.file = QStringLiteral("goi.zip");
    refused.findings = {{PackageFinding::Kind::Hash, QStringLiteral("data/figures.csv"), 0, {}, {}, QStringLiteral("Bị sửa.")}};
    all.packages = {sound, refused};
    PackagesModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.show(all);
    REQUIRE(model.rowCount() == 2);
    CHECK(textAt(model, 0, PackagesModel::OutcomeColumn).startsWith(QStringLiteral("✕")));
    CHECK(textAt(model, 0, PackagesModel::RemarksColumn) == QStringLiteral("data/figures.csv: Bị sửa."));
    CHECK(textAt(model, 1, PackagesModel::WardColumn) == QStringLiteral("UBND Phường 1"));
}
