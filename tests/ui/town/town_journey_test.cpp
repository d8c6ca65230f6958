// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/find.h"
#include "core/assess/display.h"
#include "core/store/ward_packages.h"
#include "tests/core/actions/ward_support.h"
#include "tests/support/catch.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/window.h"
#include "ui/town/take_dialog.h"
#include "ui/town/totals_model.h"
#include "ui/town/town_page.h"
#include "ui/town/wards_model.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/roles.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kPatience = 20'000;

QString saved(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(in(folder, name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QPushButton *button(const QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

void awaitReading(const TakeDialog &dialog)
{
    const QPushButton *files = button(dialog, "takeFiles");
    REQUIRE(QTest::qWaitFor([&] { return files->isEnabled(); }, kPatience));
}

/// Takes the files into the book that lies on the desk, or into another one.
void takeIn(const Office &office, Settings &settings, const QStringList &files, const QString &town = {})
{
    QString other;
    {
        TakeDialog dialog(office.desk(), settings, files, &office.window());
        dialog.show();
        awaitReading(dialog);
        if (!town.isEmpty())
            dialog.setTown(town);
        QPushButton *accept = button(dialog, "takeAccept");
        REQUIRE(accept->isEnabled());
        QTest::keyClick(accept, Qt::Key_Space);
        REQUIRE(dialog.isDone());
        other = dialog.otherBook();
    }
    if (!other.isEmpty())
        office.window().open(other);
    office.activate();
}

/// Three wards with figures of their own.
struct World
{
    World()
    {
        one.share("CT15", 2026, "90", "100");
        two.share("CT15", 2026, "30", "60");
        three.share("CT15", 2026, "10", "40");
        files = {saved(folder, "goi-1.zip", packageOf(one.book())), saved(folder, "goi-2.zip", packageOf(two.book())),
                 saved(folder, "goi-3.zip", packageOf(three.book()))};
    }

    Ward one{"Phường 1"};
    Ward two{"Phường 2"};
    Ward three{"Phường 3"};
    QTemporaryDir folder;
    QStringList files;
    Office office;
};

const TownTarget &target(const TownStatus &status, const char *code)
{
    const auto found = std::find_if(status.targets.begin(), status.targets.end(), [&](const TownTarget &its) {
        return its.assessment.target.text == QLatin1String(code);
    });
    REQUIRE(found != status.targets.end());
    return *found;
}

QString cell(const QTableView &table, const char *code, int column)
{
    const QAbstractItemModel &model = *table.model();
    const QModelIndexList found
        = model.match(model.index(0, 0), CodeRole, QString::fromLatin1(code), 1, Qt::MatchExactly);
    REQUIRE(!found.isEmpty());
    return model.index(found.first().row(), column).data().toString();
}

} // namespace

TEST_CASE("Packages of three wards become a town's book, and its page says what core says")
{
    World world;
    Office &office = world.office;
    office.start(emptyIn(office.folder()));
    CHECK_FALSE(office.desk().isTown());
    takeIn(office, office.settings(), world.files, in(world.folder, "tong-hop.ansinh"));
    REQUIRE(office.desk().isTown());
    CHECK(office.window().currentPage() == QStringLiteral("today"));
    office.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(office.window().currentPage() == QStringLiteral("town"));
    CHECK(office.seen<QTableView>("wardTable")->model()->rowCount() == 3);
    office.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *totals = office.seen<QTableView>("totalTable");
    const auto status = townStatusOf(office.desk().book(), wholeYear(2026), today());
    REQUIRE(status);
    const TownTarget &its = target(*status, "CT15");
    CHECK(its.adding == 3);
    CHECK(cell(*totals, "CT15", TotalsModel::ValueColumn)
          == displayed(*its.assessment.measured.value, *status->plan.target(its.assessment.target)));
    CHECK(cell(*totals, "CT15", TotalsModel::NumeratorColumn) == QStringLiteral("130"));
}

TEST_CASE("A number of the consolidated table leads to the wards that it is made of")
{
    World world;
    Office &office = world.office;
    office.start(emptyIn(office.folder()));
    takeIn(office, office.settings(), world.files, in(world.folder, "tong-hop.ansinh"));
    office.window().go({QStringLiteral("town"), QStringLiteral("CT15"), {}, {}});
    auto *totals = office.seen<QTableView>("totalTable");
    totals->setCurrentIndex(totals->currentIndex().siblingAtColumn(TotalsModel::AddingColumn));
    office.press(Qt::Key_Return);
    const auto *wards = office.seen<QTableView>("wardValueTable");
    CHECK(wards->model()->rowCount() == 3);
}

TEST_CASE("One refused package holds up them all; the sound ones are taken without it")
{
    World world;
    Office &office = world.office;
    office.start(emptyIn(office.folder()));
    QByteArray cut = packageOf(world.one.book());
    cut.chop(200);
    const QStringList files{saved(world.folder, "hong.zip", cut), world.files[1], world.files[2]};
    TakeDialog dialog(office.desk(), office.settings(), files, &office.window());
    dialog.show();
    awaitReading(dialog);
    dialog.setTown(in(world.folder, "tong-hop.ansinh"));
    const auto *packages = dialog.findChild<QTableView *>(QStringLiteral("packageTable"));
    REQUIRE(packages->model()->rowCount() == 3);
    CHECK(packages->model()->index(0, 1).data().toString().startsWith(QStringLiteral("✕")));
    CHECK_FALSE(QFile::exists(in(world.folder, "tong-hop.ansinh")));
    QTest::keyClick(button(dialog, "takeAccept"), Qt::Key_Space);
    REQUIRE(dialog.isDone());
    office.window().open(dialog.otherBook());
    CHECK(office.desk().book().wardPackages().all()->size() == 2);
}

TEST_CASE("A newer package takes the place of the older, which stays as history; undo brings it back")
{
    World world;
    Office &office = world.office;
    office.start(emptyIn(office.folder()));
    takeIn(office, office.settings(), world.files, in(world.folder, "tong-hop.ansinh"));
    world.one.share("CT15", 2026, "100", "100");
    takeIn(office, office.settings(),
           {saved(world.folder, "goi-1b.zip", packageOf(world.one.book(), 2026, QDate(2026, 11, 8)))});
    office.press(Qt::Key_2, Qt::ControlModifier);
    const auto *wards = office.seen<QTableView>("wardTable");
    CHECK(wards->model()->index(0, WardsModel::ReplacedColumn).data().toString() == QStringLiteral("1"));
    const auto numerator = [&] {
        const Result<TownStatus> &status = office.desk().townStatus(wholeYear(2026));
        return target(*status, "CT15").assessment.measured.numerator->toString();
    };
    CHECK(numerator() == QStringLiteral("140"));
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(numerator() == QStringLiteral("130"));
    CHECK(wards->model()->index(0, WardsModel::ReplacedColumn).data().toString().isEmpty());
}

TEST_CASE("A town's book has its own pages, and a ward's has none of them")
{
    World world;
    Office &office = world.office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(office.window().currentPage() == QStringLiteral("tasks"));
    office.window().showPage(QStringLiteral("town"));
    CHECK(office.window().currentPage() == QStringLiteral("tasks"));
    takeIn(office, office.settings(), world.files, in(world.folder, "tong-hop.ansinh"));
    office.window().go({QStringLiteral("targets"), QStringLiteral("CT15"), {}, {}});
    CHECK(office.window().currentPage() == QStringLiteral("town"));
    office.window().showPage(QStringLiteral("collection"));
    CHECK(office.window().currentPage() == QStringLiteral("town"));
}

TEST_CASE("Every field and table of the town's page has a name for who cannot see it, whatever its tab")
{
    World world;
    Office &office = world.office;
    office.start(emptyIn(office.folder()));
    takeIn(office, office.settings(), world.files, in(world.folder, "tong-hop.ansinh"));
    office.press(Qt::Key_2, Qt::ControlModifier);
    for (int tab = 0; tab < 3; ++tab) {
        office.seen<QTabBar>("townTabs")->setCurrentIndex(tab);
        office.settle();
        for (const QAbstractItemView *view : office.window().findChildren<QAbstractItemView *>()) {
            INFO(view->metaObject()->className() << ' ' << view->objectName().toStdString() << " on "
                                                 << view->parentWidget()->objectName().toStdString() << ' ' << tab);
            const bool isHead = qobject_cast<const QHeaderView *>(view) != nullptr; // belongs to its table
            CHECK_FALSE((view->isVisible() && !isHead && view->accessibleName().isEmpty()));
        }
        for (const QLineEdit *field : office.window().findChildren<QLineEdit *>())
            CHECK_FALSE((field->isVisible() && field->accessibleName().isEmpty()));
    }
}

TEST_CASE("A ward is found from anywhere, and its page chosen")
{
    World world;
    Office &office = world.office;
    office.start(emptyIn(office.folder()));
    takeIn(office, office.settings(), world.files, in(world.folder, "tong-hop.ansinh"));
    const auto index = FindIndex::of(office.desk().book());
    REQUIRE(index);
    const std::vector<FindHit> hits = index->find(QStringLiteral("phuong 2"));
    const auto ward
        = std::find_if(hits.begin(), hits.end(), [](const FindHit &hit) { return hit.entry->kind == FindKind::Ward; });
    REQUIRE(ward != hits.end());
    office.window().go(placeOf(ward->entry->to));
    CHECK(office.window().currentPage() == QStringLiteral("town"));
    CHECK(office.seen<QTableView>("wardTable")->currentIndex().siblingAtColumn(0).data().toString()
          == QStringLiteral("UBND Phường 2"));
}

TEST_CASE("A ward's own book is never filled with packages; the refusal says so and nothing is lost")
{
    World world;
    Office &office = world.office;
    const QString ward = sampleIn(office.folder());
    office.start(ward);
    TakeDialog dialog(office.desk(), office.settings(), world.files, &office.window());
    dialog.show();
    awaitReading(dialog);
    dialog.setTown(ward);
    CHECK_FALSE(button(dialog, "takeAccept")->isEnabled());
    CHECK_FALSE(dialog.findChild<Notice *>()->isHidden());
    CHECK_FALSE(office.desk().isTown());
    CHECK(dialog.findChild<QTableView *>(QStringLiteral("packageTable"))->model()->rowCount() == 3);
    dialog.setTown(in(world.folder, "tong-hop.ansinh"));
    CHECK(dialog.findChild<Notice *>()->isHidden());
    CHECK(button(dialog, "takeAccept")->isEnabled());
}

TEST_CASE("Why nothing was taken in stands there until something else is tried")
{
    World world;
    Office &office = world.office;
    office.start(emptyIn(office.folder()));
    TakeDialog dialog(office.desk(), office.settings(), world.files, &office.window());
    dialog.show();
    awaitReading(dialog);
    dialog.setTown(in(world.folder, "tong-hop.ansinh"));
    REQUIRE(QFile::remove(world.files[1]));
    QTest::keyClick(button(dialog, "takeAccept"), Qt::Key_Space);
    CHECK_FALSE(dialog.isDone());
    awaitReading(dialog);
    CHECK_FALSE(dialog.findChild<Notice *>()->isHidden());
    dialog.add({world.files[2]});
    awaitReading(dialog);
    CHECK(dialog.findChild<Notice *>()->isHidden());
}

TEST_CASE("Each tab is narrowed by what was typed on it alone, and says so when nothing matches")
{
    World world;
    Office &office = world.office;
    office.start(emptyIn(office.folder()));
    takeIn(office, office.settings(), world.files, in(world.folder, "tong-hop.ansinh"));
    office.press(Qt::Key_2, Qt::ControlModifier);
    auto *filter = office.seen<QLineEdit>("townFilter");
    auto *tabs = office.seen<QTabBar>("townTabs");
    typeInto(filter, "xyzzy");
    CHECK(office.seen<QTableView>("wardTable")->model()->rowCount() == 0);
    tabs->setCurrentIndex(TownPage::TotalsTab);
    CHECK(filter->text().isEmpty());
    const auto *totals = office.seen<QTableView>("totalTable");
    CHECK(totals->model()->rowCount() > 1);
    typeInto(filter, "qqqqq");
    CHECK(totals->model()->rowCount() == 0);
    const auto isSaid = [&](const char *table) {
        for (const QLabel *label : office.seen(table)->parentWidget()->parentWidget()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("Esc")))
                return true;
        }
        return false;
    };
    CHECK(isSaid("totalTable"));
    tabs->setCurrentIndex(TownPage::WardsTab);
    CHECK(filter->text() == QStringLiteral("xyzzy"));
    CHECK(office.seen<QTableView>("wardTable")->model()->rowCount() == 0);
}
