// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/targets/targets_support.h"
#include "tests/ui/tasks/tasks_support.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QString kWord = QStringLiteral("đường Nguyễn Huệ");

/// As UniKey and its like do: letters that are still being made, then the word; the field must take both.
void compose(QWidget *field)
{
    REQUIRE(field);
    for (const QString &half : {QStringLiteral("đ"), QStringLiteral("đươ"), QStringLiteral("đường")}) {
        QInputMethodEvent event(half, {});
        QApplication::sendEvent(QApplication::focusWidget(), &event);
        QApplication::processEvents();
    }
    commitText(kWord);
}

QString textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *list = qobject_cast<const QComboBox *>(field))
        return list->currentText();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text ? text->toPlainText() : QStringLiteral("no field");
}

} // namespace

TEST_CASE("Vietnamese is composed in every kind of cell")
{
    Office office;
    office.start(sampleIn(office.folder()));
    SECTION("a note of a target")
    {
        const TargetHands hands(office);
        hands.showColumns(2);
        hands.goTo("CT14", FigureRow::NoteColumn);
        compose(hands.table());
        CHECK(textOf(office.seen("cellField")) == kWord);
        office.press(Qt::Key_Return);
        CHECK(figureIn(office, "CT14")->note == kWord);
    }
    SECTION("the source of a denominator")
    {
        const TargetHands hands(office);
        hands.goToDenominator("Lực lượng lao động", 4);
        compose(hands.denominators());
        office.press(Qt::Key_Return);
        CHECK(denominatorIn(office, QStringLiteral("Lực lượng lao động"))->source == kWord);
    }
    SECTION("the name, the unit and the source of money of an indicator")
    {
        openPlace(office, "3", "LDTBXH");
        QTableView *grid = enterGrid(office);
        grid->setCurrentIndex(grid->model()->index(grid->model()->rowCount() - 1, 0));
        compose(grid);
        CHECK(textOf(office.seen("cellField")) == kWord);
        endCell(office);
        CHECK(grid->model()->index(rowNamed(grid, kWord), 0).data().toString() == kWord);
        int money = 0;
        while (!grid->model()->index(money, 2).flags().testFlag(Qt::ItemIsEditable))
            ++money;
        grid->setCurrentIndex(grid->model()->index(money, 2));
        compose(grid);
        CHECK(textOf(office.seen("cellList")) == kWord);
        endCell(office);
        QStringList funds;
        for (int row = 0; row < grid->model()->rowCount(); ++row)
            funds += grid->model()->index(row, 2).data().toString();
        CHECK(funds.contains(kWord));
    }
}

TEST_CASE("Vietnamese is composed in every kind of field")
{
    Office office;
    office.start(sampleIn(office.folder()));
    SECTION("the search")
    {
        office.press(Qt::Key_F, Qt::ControlModifier);
        QWidget *field = QApplication::focusWidget();
        compose(field);
        CHECK(textOf(field) == kWord);
        CHECK(QApplication::focusWidget() == field);
    }
    SECTION("the filter of each page")
    {
        const Qt::Key page = GENERATE(Qt::Key_2, Qt::Key_3, Qt::Key_8, Qt::Key_9, Qt::Key_J);
        office.press(page, Qt::ControlModifier);
        office.press(Qt::Key_L, Qt::ControlModifier);
        QWidget *field = QApplication::focusWidget();
        INFO(field->objectName().toStdString());
        compose(field);
        CHECK(textOf(field) == kWord);
        CHECK(QApplication::focusWidget() == field);
    }
    SECTION("the four texts of a result")
    {
        openPlace(office, "2.3", "CQ");
        for (const char *name : {"resultText", "resultProgress", "resultDifficulties", "resultProposals"}) {
            office.seen(name)->setFocus();
            compose(office.seen(name));
        }
        office.press(Qt::Key_1, Qt::ControlModifier);
        const auto result = resultIn(office, "2.3", "CQ");
        REQUIRE(result);
        CHECK(QStringList{result->text, result->progress, result->difficulties, result->proposals}
              == QStringList{kWord, kWord, kWord, kWord});
    }
    SECTION("a dialog")
    {
        office.window().go({QStringLiteral("directory"), QStringLiteral("TYT"), {}, {}});
        office.activate();
        inNextDialog([](QDialog &dialog) {
            for (const char *name : {"contactName", "contactPost", "contactNote"}) {
                auto *field = dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
                field->setFocus();
                field->clear();
                compose(field);
                CHECK(textOf(field) == kWord);
            }
        });
        office.press(Qt::Key_F4);
    }
}
