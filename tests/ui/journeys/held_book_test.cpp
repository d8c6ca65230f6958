// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/support/small_disk.h"
#include "tests/ui/journeys/content.h"
#include "tests/ui/targets/targets_support.h"
#include "tests/ui/tasks/tasks_support.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("Two windows on one book: the second says who holds it and stands on no page, the first goes on")
{
    Office first;
    const QString path = sampleIn(first.folder());
    first.start(path);
    {
        Office second;
        second.start(path);
        CHECK_FALSE(second.desk().hasBook());
        CHECK(second.window().currentPage().isEmpty());
        const QString reason = second.seen<QLabel>("refusalReason")->text();
        CHECK(reason.contains(QStringLiteral("sample.ansinh")));
        CHECK(reason.contains(QString::number(QCoreApplication::applicationPid())));
    }
    first.activate();
    const TargetHands hands(first);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.enter("1.400");
    CHECK(figureIn(first, "CT14")->numerator == Decimal::fromWhole(1400));
}

TEST_CASE("A book that cannot be written shows everything, refuses each edit in a sentence, and keeps what was typed")
{
    SmallDisk disk(2048);
    if (!disk.isMounted())
        return;
    Office office;
    const QString path = disk.path(QStringLiteral("sổ.ansinh"));
    REQUIRE(QFile::copy(sampleIn(office.folder()), path));
    const BookContent before = contentOf(path);
    REQUIRE(disk.makeReadOnly());
    office.start(path);
    REQUIRE(office.desk().hasBook());
    REQUIRE(office.desk().book().isReadOnly());
    SECTION("a figure")
    {
        const TargetHands hands(office);
        hands.goTo("CT14", FigureRow::NumeratorColumn);
        hands.enter("1400");
        CHECK_FALSE(office.seen<Notice>("pageNotice")->text().isEmpty());
        CHECK(office.seen<QLineEdit>("cellField")->text() == QStringLiteral("1400"));
    }
    SECTION("a shared denominator")
    {
        const TargetHands hands(office);
        GridView *table = hands.denominators();
        hands.goTo(table, table->model()->index(0, 3));
        hands.enter("3000");
        CHECK_FALSE(office.seen<Notice>("pageNotice")->text().isEmpty());
        CHECK(office.seen<QLineEdit>("cellField")->text() == QStringLiteral("3000"));
    }
    SECTION("a result cannot even be begun")
    {
        openPlace(office, "2.3", "CQ");
        CHECK(office.seen<QPlainTextEdit>("resultText")->isReadOnly());
    }
    SECTION("a name")
    {
        office.window().go({QStringLiteral("directory"), QStringLiteral("TYT"), {}, {}});
        office.activate();
        inNextDialog([](QDialog &dialog) {
            auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("renameName"));
            name->selectAll();
            typeInto(name, "Trạm mới");
            confirm(dialog);
            CHECK(dialog.isVisible());
            CHECK_FALSE(dialog.findChild<QLabel *>(QStringLiteral("entryRefusal"))->text().isEmpty());
            CHECK(name->text() == QStringLiteral("Trạm mới"));
        });
        office.press(Qt::Key_F2);
    }
    SECTION("undo")
    {
        CHECK_FALSE(office.desk().undo());
        CHECK_FALSE(office.window().findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
    }
    CHECK(differenceOf(before, contentOf(path)).toStdString() == "");
}
