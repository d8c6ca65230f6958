// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"
#include "tests/support/catch.h"
#include "tests/ui/tables/some_tables.h"
#include "ui/base/settings.h"
#include "ui/preview/preview_dialog.h"
#include "ui/tables/cell_menu.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tree_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ansinh;
using namespace ansinh::test;

namespace {

/// A table with its tools; a second one of the same settings is the next start.
struct Bench
{
    explicit Bench(Settings &settings, std::unique_ptr<QStandardItemModel> given = targetsLike())
        : model(std::move(given))
    {
        rows.setSourceModel(model.get());
        view.setModel(&rows);
        view.sortByColumn(0, Qt::AscendingOrder);
        tools = new TableTools(&view, QStringLiteral("targets"), QStringLiteral("Chỉ tiêu 2026"), settings);
    }

    QMenu *columns() const { return tools->button()->menu()->findChild<QMenu *>(QStringLiteral("columnMenu")); }
    QAction *action(const char *name) const
    {
        return tools->button()->menu()->findChild<QAction *>(QLatin1String(name));
    }

    std::unique_ptr<QStandardItemModel> model;
    FilteredRows rows;
    TableView view;
    TableTools *tools;
};

std::unique_ptr<QStandardItemModel> withOneMore()
{
    auto model = targetsLike();
    model->setHorizontalHeaderItem(5, new QStandardItem(QStringLiteral("Cột mới")));
    return model;
}

} // namespace

TEST_CASE("Columns, their order and the sorting are there again at the next start")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    {
        Bench bench(settings);
        bench.view.show();
        bench.view.horizontalHeader()->moveSection(4, 1);
        bench.view.sortByColumn(2, Qt::DescendingOrder);
        emit bench.columns()->aboutToShow();
        bench.columns()->actions().at(2)->trigger();
        CHECK(bench.view.isColumnHidden(1));
        bench.view.hide();
    }
    const Bench again(settings);
    CHECK(again.view.isColumnHidden(1));
    CHECK(again.view.horizontalHeader()->logicalIndex(1) == 4);
    CHECK(again.view.horizontalHeader()->sortIndicatorSection() == 2);
    CHECK(again.rows.sortColumn() == 2);
    emit again.columns()->aboutToShow();
    again.columns()->findChild<QAction *>(QStringLiteral("columnsAsAtStart"))->trigger();
    CHECK_FALSE(again.view.isColumnHidden(1));
    CHECK(again.view.horizontalHeader()->logicalIndex(1) == 1);
    CHECK(again.rows.sortColumn() == 0);
}

TEST_CASE("What was remembered of other columns is left alone, and so is what makes no sense")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    {
        Bench bench(settings);
        bench.view.show();
        bench.view.horizontalHeader()->moveSection(4, 1);
        bench.view.hide();
    }
    {
        Bench newer(settings, withOneMore());
        CHECK(newer.view.horizontalHeader()->logicalIndex(1) == 1);
        newer.view.show();
        newer.view.hide();
    }
    const Bench again(settings);
    CHECK(again.view.horizontalHeader()->logicalIndex(1) == 4);
    QSettings file(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    file.beginGroup(QStringLiteral("tables"));
    for (const QString &key : file.childKeys())
        settings.setTable(key, "rubbish");
    const Bench odd(settings);
    CHECK(odd.view.horizontalHeader()->logicalIndex(1) == 1);
}

TEST_CASE("Another year in the names of columns does not make them other columns")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    {
        Bench bench(settings);
        bench.view.show();
        bench.view.horizontalHeader()->moveSection(4, 1);
        bench.view.hide();
    }
    auto model = targetsLike();
    model->setHeaderData(1, Qt::Horizontal, QStringLiteral("Chỉ tiêu\nnăm 2027"));
    const Bench next(settings, std::move(model));
    CHECK(next.view.horizontalHeader()->logicalIndex(1) == 4);
}

TEST_CASE("In another language the same columns are shown, in the same order, sorted as before")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    {
        Bench bench(settings);
        bench.view.show();
        bench.view.horizontalHeader()->moveSection(4, 1);
        bench.view.horizontalHeader()->resizeSection(0, 333);
        bench.view.setColumnHidden(2, true);
        bench.view.sortByColumn(3, Qt::DescendingOrder);
        bench.view.hide();
    }
    auto model = targetsLike();
    model->setHorizontalHeaderLabels({QStringLiteral("Code"), QStringLiteral("Target"), QStringLiteral("People"),
                                      QStringLiteral("Received"), QStringLiteral("Share")});
    const Bench english(settings, std::move(model));
    CHECK(english.view.isColumnHidden(2));
    CHECK(english.view.horizontalHeader()->logicalIndex(1) == 4);
    CHECK(english.rows.sortColumn() == 3);
    CHECK(english.rows.sortOrder() == Qt::DescendingOrder);
    // Widths belong to the words of a language.
    CHECK(english.view.columnWidth(0) != 333);
}

TEST_CASE("The menu of the cells opens by Shift+F10 at the cell, says its keys, and why something cannot be done")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    const auto model = targetsLike();
    GridView view;
    view.setModel(model.get());
    auto *tools = new TableTools(&view, QStringLiteral("grid"), QStringLiteral("Bảng"), settings);
    QAction own(QStringLiteral("Từng phần…"));
    tools->cellMenu().add(&own);
    view.show();
    view.setCurrentIndex(model->index(1, 1));
    QApplication::clipboard()->clear();
    QMenu *menu = tools->cellMenu().menu();
    const auto action = [&](const char *name) { return menu->findChild<QAction *>(QLatin1String(name)); };
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    REQUIRE(menu->isVisible());
    CHECK(menu->actions().contains(&own));
    CHECK_FALSE(action("cellPaste")->isEnabled());
    CHECK(action("cellPaste")->toolTip() != action("cellPaste")->text());
    CHECK(action("cellEmpty")->isEnabled());
    CHECK(action("cellEmpty")->shortcut() == QKeySequence(Qt::Key_Delete));
    menu->close();
    const QSignalSpy cleared(&view, &GridView::cleared);
    action("cellEmpty")->trigger();
    CHECK(cleared.count() == 1);
    model->item(1, 1)->setEditable(false);
    QApplication::clipboard()->setText(QStringLiteral("1"));
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    CHECK(action("cellPaste")->isEnabled());
    CHECK_FALSE(action("cellEmpty")->isEnabled());
    menu->close();
    view.setModel(nullptr);
}

TEST_CASE("Columns are chosen by keyboard, the menu stays open, and one column always stays")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    Bench bench(settings);
    bench.view.show();
    QMenu *menu = bench.columns();
    menu->popup(QPoint(10, 10));
    for (int column = 0; column < 5; ++column) {
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Space);
        CHECK(menu->isVisible());
    }
    CHECK(bench.view.horizontalHeader()->hiddenSectionCount() == 4);
    CHECK_FALSE(bench.view.isColumnHidden(4));
    QTest::keyClick(menu, Qt::Key_Escape);
}

TEST_CASE("A table copies its block in the order seen, and with the names of its columns")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    Bench bench(settings);
    bench.view.horizontalHeader()->moveSection(2, 0);
    bench.view.selectionModel()->select(QItemSelection(bench.rows.index(0, 0), bench.rows.index(1, 2)),
                                        QItemSelectionModel::Select);
    bench.view.setColumnHidden(1, true);
    CHECK(bench.view.selectedBlock() == QStringLiteral("1.234\tCT01\n–\tCT02"));
    bench.tools->copyWithHeaders();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Số người\tMã\n1.234\tCT01\n–\tCT02"));
    bench.view.clearSelection();
    bench.tools->copyWithHeaders();
    CHECK(QApplication::clipboard()->text().split(QLatin1Char('\n')).size() == 4);
    CHECK_FALSE(bench.view.selectionModel()->hasSelection());
}

TEST_CASE("A tree copies whole rows as a block")
{
    const auto model = treeLike();
    TreeView view;
    view.setModel(model.get());
    view.setCurrentIndex(model->index(1, 0, model->index(0, 0)));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("1.2\tViệc 1.2"));
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    auto *tools = new TableTools(&view, QStringLiteral("tree"), QStringLiteral("Cây"), settings);
    tools->copyWithHeaders();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 7);
    CHECK(lines[0] == QStringLiteral("Mã\tNhiệm vụ"));
    CHECK(lines[6] == QStringLiteral("2.2\tViệc 2.2"));
    CHECK(view.currentIndex().data().toString() == QStringLiteral("1.2"));
    view.setModel(nullptr);
}

TEST_CASE("What is shown is saved for Excel and as CSV, and the table says so")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    Bench bench(settings);
    const QSignalSpy told(bench.tools, &TableTools::told);
    bench.rows.setTyped(QStringLiteral("ct01"));
    REQUIRE(bench.tools->saveXlsx(folder.filePath(QStringLiteral("chi-tieu-2026.xlsx"))));
    REQUIRE(told.count() == 1);
    CHECK(told[0][0].toString().contains(QStringLiteral("chi-tieu-2026.xlsx")));
    const QString csv = folder.filePath(QStringLiteral("chi-tieu-2026.csv"));
    REQUIRE(bench.tools->saveCsv(csv));
    const Result<CsvTable> read = readCsv(csv);
    REQUIRE(read);
    REQUIRE(read->records.size() == 1);
    CHECK(read->field(read->records[0], QStringLiteral("Tỷ lệ")) == QStringLiteral("38,2%"));
}

TEST_CASE("A place where nothing can be written is explained, and nothing is said to be saved")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    Bench bench(settings);
    const QSignalSpy told(bench.tools, &TableTools::told);
    QString said;
    QTimer::singleShot(0, qApp, [&said] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            said = box->text();
            box->accept();
        }
    });
    CHECK_FALSE(bench.tools->saveXlsx(QStringLiteral("/proc/a.xlsx")));
    CHECK(said.contains(QStringLiteral("/proc/a.xlsx")));
    CHECK(told.count() == 0);
}

TEST_CASE("Ctrl+P on a table opens the preview of what is shown")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    Bench bench(settings);
    bench.view.show();
    REQUIRE(QTest::qWaitForWindowActive(&bench.view));
    bench.view.setFocus();
    QTest::keyClick(&bench.view, Qt::Key_P, Qt::ControlModifier);
    auto *preview = bench.view.window()->findChild<PreviewDialog *>();
    REQUIRE(preview);
    CHECK(preview->windowTitle().contains(QStringLiteral("Chỉ tiêu 2026")));
    REQUIRE(preview->save(folder.filePath(QStringLiteral("a.pdf"))));
    preview->close();
}

TEST_CASE("The menu opens by keyboard from its button")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    const Bench bench(settings);
    bench.tools->button()->show();
    bool wasOpen = false;
    QTimer::singleShot(0, bench.tools->button(), [&] {
        wasOpen = bench.tools->button()->menu()->isVisible();
        bench.tools->button()->menu()->close();
    });
    QTest::keyPress(bench.tools->button(), Qt::Key_Space);
    CHECK(wasOpen);
}

TEST_CASE("The tools can be reached and have names for who cannot see them")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    const Bench bench(settings);
    CHECK_FALSE(bench.tools->button()->accessibleName().isEmpty());
    CHECK(bench.tools->button()->focusPolicy() == Qt::StrongFocus);
    for (const char *name : {"tableCopy", "tableCopyWithHeaders", "tableXlsx", "tableCsv", "tablePrint"})
        CHECK(bench.action(name));
}
