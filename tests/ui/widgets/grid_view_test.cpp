// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace ansinh;

namespace {

/// Three rows, three columns; the middle column is closed.
class Grid
{
public:
    Grid() : model(3, 3)
    {
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column) {
                auto *item = new QStandardItem(QStringLiteral("%1%2").arg(row).arg(column));
                item->setEditable(column != 1);
                model.setItem(row, column, item);
            }
        }
        view.setSortingEnabled(false);
        view.setModel(&model);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        view.setCurrentIndex(model.index(0, 0));
    }
    QString at(int row, int column) const { return model.item(row, column)->text(); }

    QStandardItemModel model;
    GridView view;
};

} // namespace

TEST_CASE("A block from the clipboard is rows of cells, quotes and line breaks inside them included")
{
    CHECK(blockFrom(QStringLiteral("a\tb\r\nc\td\r\n")) == CellBlock({{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QStringLiteral("d")}}));
    CHECK(blockFrom(QStringLiteral("\"hai\ndòng\"\tx\n")) == CellBlock({{QStringLiteral("hai\ndòng"), QStringLiteral("x")}}));
    CHECK(blockFrom(QStringLiteral("\"nói \"\"được\"\"\"")) == CellBlock({{QStringLiteral("nói \"được\"")}}));
    CHECK(blockFrom(QStringLiteral("5\" ống")) == CellBlock({{QStringLiteral("5\" ống")}}));
    CHECK(blockFrom(QStringLiteral("a\t\n\tb")) == CellBlock({{QStringLiteral("a"), QString()}, {QString(), QStringLiteral("b")}}));
    CHECK(blockFrom(QString()).isEmpty());
}

TEST_CASE("Typing opens a cell, Enter takes it and goes down, Esc leaves it as it was")
{
    Grid grid;
    QTest::keyClicks(&grid.view, QStringLiteral("7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(grid.at(0, 0) == QStringLiteral("7"));
    CHECK(grid.view.currentIndex() == grid.model.index(1, 0));
    QTest::keyClicks(&grid.view, QStringLiteral("8"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::processEvents();
    CHECK(grid.at(1, 0) == QStringLiteral("10"));
}

TEST_CASE("What an input method sends opens a cell and stays whole")
{
    Grid grid;
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("đạt"));
    QApplication::sendEvent(&grid.view, &event);
    auto *field = grid.view.findChild<QLineEdit *>(QStringLiteral("cellField"));
    REQUIRE(field);
    CHECK(field->text() == QStringLiteral("đạt"));
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(grid.at(0, 0) == QStringLiteral("đạt"));
}

TEST_CASE("Typing where nothing can be typed says so")
{
    Grid grid;
    QSignalSpy closed(&grid.view, &GridView::closedCell);
    grid.view.setCurrentIndex(grid.model.index(0, 1));
    QTest::keyClicks(&grid.view, QStringLiteral("7"));
    CHECK(closed.size() == 1);
    CHECK(grid.at(0, 1) == QStringLiteral("01"));
}

TEST_CASE("Delete names only cells that can be emptied")
{
    Grid grid;
    QSignalSpy cleared(&grid.view, &GridView::cleared);
    grid.view.selectAll();
    QTest::keyClick(&grid.view, Qt::Key_Delete);
    REQUIRE(cleared.size() == 1);
    CHECK(cleared.front().front().value<QModelIndexList>().size() == 6);
}

TEST_CASE("One cell pasted over a selection fills it, hidden columns left out")
{
    Grid grid;
    QSignalSpy pasted(&grid.view, &GridView::pasted);
    QApplication::clipboard()->setText(QStringLiteral("5"));
    grid.view.setColumnHidden(1, true);
    grid.view.selectAll();
    grid.view.paste();
    REQUIRE(pasted.size() == 1);
    const auto block = pasted.front().at(1).value<CellBlock>();
    CHECK(block.size() == 3);
    CHECK(block.front() == QStringList({QStringLiteral("5"), QStringLiteral("5")}));
}

TEST_CASE("The keyboard leaves a column that was hidden under it")
{
    Grid grid;
    grid.view.setCurrentIndex(grid.model.index(0, 1));
    grid.view.setColumnHidden(1, true);
    QTest::keyClick(&grid.view, Qt::Key_Return);
    CHECK(grid.view.currentIndex().row() == 1);
    QTest::keyClick(&grid.view, Qt::Key_Tab);
    CHECK(grid.view.currentIndex().column() == 2);
}

TEST_CASE("A cell that waits to be mended opens with what was typed")
{
    Grid grid;
    grid.view.reopen(grid.model.index(2, 2), QStringLiteral("5.3.4"));
    auto *field = grid.view.findChild<QLineEdit *>(QStringLiteral("cellField"));
    REQUIRE(field);
    CHECK(field->text() == QStringLiteral("5.3.4"));
    CHECK(grid.view.currentIndex() == grid.model.index(2, 2));
    grid.view.commitOpenCell();
    CHECK(grid.at(2, 2) == QStringLiteral("5.3.4"));
}

TEST_CASE("A column that is hidden while the keyboard stands in it takes nothing, and the keyboard goes on")
{
    Grid grid;
    grid.view.setCurrentIndex(grid.model.index(0, 2));
    grid.view.setColumnHidden(2, true);
    QTest::keyClick(&grid.view, Qt::Key_Return);
    CHECK(grid.view.currentIndex().row() == 1);
    grid.view.setCurrentIndex(grid.model.index(1, 2));
    grid.view.setColumnHidden(1, true);
    QTest::keyClicks(&grid.view, QStringLiteral("7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(grid.at(1, 2) == QStringLiteral("12"));
    CHECK(grid.at(1, 0) == QStringLiteral("7"));
}

TEST_CASE("What is being typed outlives everything that is shown anew around it")
{
    Grid grid;
    QTest::keyClicks(&grid.view, QStringLiteral("7"));
    grid.model.item(0, 0)->setText(QStringLiteral("other"));
    CHECK(grid.view.findChild<QLineEdit *>(QStringLiteral("cellField"))->text() == QStringLiteral("7"));
    grid.view.reopen(grid.model.index(0, 0), QStringLiteral("8"));
    emit grid.model.dataChanged(grid.model.index(0, 0), grid.model.index(2, 2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(grid.at(0, 0) == QStringLiteral("8"));
}
