// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/journeys/full_disk.h"
#include "tests/ui/targets/targets_support.h"
#include "tests/ui/tasks/tasks_support.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QString kIndicator = QStringLiteral("Kinh phí vận động “đền ơn đáp nghĩa”");

/// What somebody does while a field is still being typed into.
void turnAway(Office &office, const QString &how)
{
    if (how == QLatin1String("close"))
        office.window().close();
    else if (how == QLatin1String("theme"))
        office.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    else if (how == QLatin1String("year"))
        office.desk().setYear(office.desk().year().previous());
    else
        office.window().open(emptyIn(office.folder()));
    QTest::qWait(50);
    if (how == QLatin1String("year"))
        office.desk().setYear(Year::from(kYear).value());
    else if (how == QLatin1String("book"))
        office.window().open(in(office.folder(), "sample.ansinh"));
}

std::optional<Decimal> indicatorIn(Office &office)
{
    for (const TaskIndicatorValue &value : valuesIn(office, "3", "LDTBXH"))
        if (value.indicator == kIndicator)
            return value.value;
    return {};
}

} // namespace

TEST_CASE("Whatever comes while a field is being typed into, nothing of it is lost")
{
    const QString how
        = GENERATE(QStringLiteral("close"), QStringLiteral("theme"), QStringLiteral("year"), QStringLiteral("book"));
    INFO(how.toStdString());
    Office office;
    office.start(sampleIn(office.folder()));
    SECTION("a number of a target")
    {
        const TargetHands hands(office);
        hands.goTo("CT14", FigureRow::NumeratorColumn);
        hands.type("1400");
        turnAway(office, how);
        CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1400));
    }
    SECTION("a note of a target")
    {
        const TargetHands hands(office);
        hands.showColumns(2);
        hands.goTo("CT14", FigureRow::NoteColumn);
        commitText(QStringLiteral("đã đối chiếu"));
        turnAway(office, how);
        CHECK(figureIn(office, "CT14")->note == QStringLiteral("đã đối chiếu"));
    }
    SECTION("a state chosen from its list")
    {
        const TargetHands hands(office);
        hands.showColumns(2);
        hands.goTo("CT03", FigureRow::StateColumn);
        office.press(Qt::Key_F2);
        auto *list = office.seen<QComboBox>("cellList");
        list->setCurrentIndex(list->findText(QStringLiteral("không phát sinh"), Qt::MatchContains));
        turnAway(office, how);
        CHECK(figureIn(office, "CT03")->state == FigureState::NoneArisen);
    }
    SECTION("a shared denominator")
    {
        const TargetHands hands(office);
        GridView *table = hands.denominators();
        hands.goTo(table, table->model()->index(0, 3));
        const QString name = table->currentIndex().siblingAtColumn(0).data().toString();
        hands.type("3000");
        turnAway(office, how);
        CHECK(denominatorIn(office, name)->value == Decimal::fromWhole(3000));
    }
    SECTION("a result of a task")
    {
        openPlace(office, "2.3", "CQ");
        enterResult(office);
        commitText(QStringLiteral("Đang kiểm tra"));
        turnAway(office, how);
        REQUIRE(resultIn(office, "2.3", "CQ"));
        CHECK(resultIn(office, "2.3", "CQ")->text == QStringLiteral("Đang kiểm tra"));
    }
    SECTION("an indicator of a task")
    {
        openPlace(office, "3", "LDTBXH");
        QTableView *grid = enterGrid(office);
        grid->setCurrentIndex(grid->model()->index(rowNamed(grid, kIndicator), 3));
        office.type("95,25");
        turnAway(office, how);
        CHECK(indicatorIn(office) == Decimal::from(QStringLiteral("95.25")).value());
    }
}

TEST_CASE("Closing with something that could not be taken asks first, and staying keeps it")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.type("5.3.4");
    SECTION("stay")
    {
        inNextDialog([](QDialog &dialog) {
            CHECK(dialog.objectName() == QStringLiteral("leaveQuestion"));
            dialog.reject();
        });
        office.window().close();
        office.activate();
        office.settle();
        CHECK(office.window().isVisible());
        CHECK(office.seen<QLineEdit>("cellField")->text() == QStringLiteral("5.3.4"));
        CHECK(office.seen<Notice>("pageNotice")->text().contains(QStringLiteral("5.3.4")));
    }
    SECTION("leave")
    {
        inNextDialog([](QDialog &dialog) { dialog.findChild<QPushButton *>(QStringLiteral("leaveAnyway"))->click(); });
        office.window().close();
        CHECK_FALSE(office.window().isVisible());
    }
}

TEST_CASE("On a full disk what is typed is refused with the reason, stays where it is, and goes in when there is room")
{
    if (!FullDisk::isPossible())
        return;
    Office office;
    office.start(sampleIn(office.folder()));
    std::optional<FullDisk> full;
    SECTION("a figure")
    {
        const TargetHands hands(office);
        hands.goTo("CT14", FigureRow::NumeratorColumn);
        hands.type("1400");
        full.emplace();
        office.press(Qt::Key_Return);
        full.reset();
        CHECK_FALSE(office.seen<Notice>("pageNotice")->text().isEmpty());
        CHECK(office.seen<QLineEdit>("cellField")->text() == QStringLiteral("1400"));
        CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
        office.press(Qt::Key_Return);
        CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1400));
    }
    SECTION("a result")
    {
        openPlace(office, "2.3", "CQ");
        enterResult(office);
        commitText(QStringLiteral("Đang kiểm tra"));
        full.emplace();
        office.press(Qt::Key_Tab);
        full.reset();
        CHECK_FALSE(office.seen<Notice>("pageNotice")->text().isEmpty());
        CHECK(office.seen<QPlainTextEdit>("resultText")->toPlainText() == QStringLiteral("Đang kiểm tra"));
        CHECK_FALSE(resultIn(office, "2.3", "CQ"));
        office.window().close();
        REQUIRE(resultIn(office, "2.3", "CQ"));
    }
    SECTION("an indicator")
    {
        openPlace(office, "3", "LDTBXH");
        QTableView *grid = enterGrid(office);
        grid->setCurrentIndex(grid->model()->index(rowNamed(grid, kIndicator), 3));
        office.type("95,25");
        full.emplace();
        endCell(office);
        full.reset();
        CHECK_FALSE(office.seen<Notice>("pageNotice")->text().isEmpty());
        CHECK(office.seen<QLineEdit>("cellField")->text() == QStringLiteral("95,25"));
        endCell(office);
        CHECK(indicatorIn(office) == Decimal::from(QStringLiteral("95.25")).value());
    }
}

TEST_CASE("What could not be written to one book never turns up in another")
{
    if (!FullDisk::isPossible())
        return;
    Office office;
    const QString other = emptyIn(office.folder());
    office.start(sampleIn(office.folder()));
    openPlace(office, "2.3", "CQ");
    enterResult(office);
    commitText(QStringLiteral("chỉ của sổ này"));
    std::optional<FullDisk> full;
    full.emplace();
    office.press(Qt::Key_Tab);
    inNextDialog([&](QDialog &dialog) {
        full.reset();
        dialog.findChild<QPushButton *>(QStringLiteral("leaveAnyway"))->click();
    });
    office.window().open(other);
    REQUIRE(office.desk().book().path() == other);
    openPlace(office, "2.3", "CQ");
    CHECK(office.seen<QPlainTextEdit>("resultText")->toPlainText().isEmpty());
    office.window().close();
    CHECK_FALSE(resultIn(office, "2.3", "CQ"));
}
