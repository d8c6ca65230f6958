// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annual_report.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/window.h"
#include "ui/preview/sheet_view.h"
#include "ui/report/report_page.h"
#include "ui/shell/book_actions.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTreeView>
#include <QTreeWidget>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("The last book opens by itself, on the first page")
{
    Office office;
    office.settings().rememberBook(sampleIn(office.folder()));
    office.start({});
    CHECK(office.window().currentPage() == QStringLiteral("today"));
    office.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(office.seen<QTableView>("targetTable")->model()->rowCount() == 37);
    CHECK(office.desk().book().isSample());
}

TEST_CASE("A new book says how to begin, and its plan is there: seven groups, fifteen tasks, all to be seen")
{
    Office office;
    office.start({});
    auto *books = office.window().findChild<BookActions *>();
    REQUIRE(books);
    books->createBook(in(office.folder(), "new"));
    REQUIRE(office.desk().hasBook());
    CHECK(office.desk().book().path().endsWith(QStringLiteral("new.ansinh")));
    CHECK(office.settings().lastBook() == office.desk().book().path());
    CHECK(office.window().currentPage() == QStringLiteral("today"));
    CHECK(office.seen("begin1"));
    office.press(Qt::Key_8, Qt::ControlModifier);
    CHECK(office.window().currentPage() == QStringLiteral("plan"));
    const auto *tree = office.seen<QTreeView>("taskTree");
    REQUIRE(tree->model()->rowCount() == 7);
    int tasks = 0;
    for (int group = 0; group < 7; ++group) {
        CHECK(tree->isExpanded(tree->model()->index(group, 0)));
        tasks += tree->model()->rowCount(tree->model()->index(group, 0));
    }
    CHECK(tasks == static_cast<int>(office.desk().book().plans().latest()->tasks.size()));
    CHECK(office.desk().book().figures().all()->empty());
}

TEST_CASE("Targets are found by keyboard alone, without accents, and the panel follows")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_3, Qt::ControlModifier);
    office.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("targetFilter"));
    office.type("phi chinh thuc");
    const auto *table = office.seen<QTableView>("targetTable");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("CT15"));
    const Plan plan = *office.desk().book().plans().latest();
    CHECK(office.seen<QLabel>("targetName")->text() == plan.target(Code<Target>(QStringLiteral("CT15")))->name);
    office.press(Qt::Key_Escape);
    CHECK(table->model()->rowCount() == 37);
    office.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("targetTable"));
}

TEST_CASE("Another year shows that year's judgement")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_3, Qt::ControlModifier);
    auto *years = office.seen<QComboBox>("yearChoice");
    years->setFocus();
    office.press(Qt::Key_Up);
    CHECK(office.desk().year().number() == kYear - 1);
    CHECK(office.settings().year() == kYear - 1);
    const auto *table = office.seen<QTableView>("targetTable");
    CHECK(table->model()->headerData(5, Qt::Horizontal).toString().contains(QStringLiteral("2025")));
}

TEST_CASE("The report is on the screen and in the file with the same number of pages")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_6, Qt::ControlModifier);
    const auto *sheets = office.seen<SheetView>("reportSheets");
    REQUIRE(sheets->pageCount() > 5);
    CHECK(office.seen<QTreeView>("reportOutline")->model()->rowCount() > 2);
    CHECK_FALSE(office.seen<QTreeWidget>("reportRemarks")->topLevelItem(0)->text(0).isEmpty());
    const QString path = in(office.folder(), "report.pdf");
    office.window().findChild<ReportPage *>()->save(path);
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(office.seen<QLabel>("savedNote")->text().contains(QStringLiteral("report.pdf")));
}

TEST_CASE("Undo on the screen is undo in the book")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE_FALSE(office.desk().book().figures().all()->empty());
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(office.desk().book().figures().all()->empty());
    CHECK(office.seen<QTableView>("targetTable")->model()->index(0, 5).data().toString().isEmpty());
    office.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK_FALSE(office.desk().book().figures().all()->empty());
}

TEST_CASE("A book that cannot be opened is explained, and its file is left alone")
{
    Office office;
    const QByteArray before("not a book at all, only words");
    QFile file(in(office.folder(), "words.ansinh"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(before);
    file.close();
    const bool isThere = GENERATE(true, false);
    office.start(isThere ? file.fileName() : in(office.folder(), "gone.ansinh"));
    CHECK_FALSE(office.desk().hasBook());
    CHECK(office.window().currentPage().isEmpty());
    CHECK(office.seen<QLabel>("refusalReason")
              ->text()
              .contains(isThere ? QStringLiteral("words.ansinh") : QStringLiteral("gone.ansinh")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
    CHECK_FALSE(QFile::exists(in(office.folder(), "gone.ansinh")));
}

TEST_CASE("Theme, size and language change at once and leave one where one was")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_8, Qt::ControlModifier);
    office.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(office.settings().theme() == ThemeKind::Dark);
    CHECK(office.window().currentPage() == QStringLiteral("plan"));
    office.window().activateWindow();
    QApplication::processEvents();
    office.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(office.settings().textSize() == Settings::kUsualText + 1);
    CHECK(office.desk().hasBook());
    office.press(Qt::Key_Comma, Qt::ControlModifier);
    auto *language = office.seen<QComboBox>("languageChoice");
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    QApplication::processEvents();
    CHECK(office.seen("settings")->accessibleName() == QStringLiteral("Settings"));
    office.seen<QComboBox>("languageChoice")->setCurrentIndex(0);
    QApplication::processEvents();
    CHECK(office.seen("settings")->accessibleName() == QStringLiteral("Thiết lập"));
}

TEST_CASE("F1 explains the page from which it was pressed")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_8, Qt::ControlModifier);
    office.press(Qt::Key_F1);
    CHECK(office.window().currentPage() == QStringLiteral("help"));
    CHECK(office.seen<QTextBrowser>("helpText")->toPlainText().startsWith(QStringLiteral("Kế hoạch")));
}

TEST_CASE("Changing screens and typing in a filter keeps up with the fingers")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const auto milliseconds = [&](auto &&act) {
        QElapsedTimer timer;
        timer.start();
        act();
        QApplication::processEvents();
        return timer.elapsed();
    };
    // Each page is made when it is first looked at; then it changes at once. Four times the aim of the
    // design, because test machines are shared.
    for (const int key : {Qt::Key_8, Qt::Key_3, Qt::Key_1})
        office.press(key, Qt::ControlModifier);
    for (const int key : {Qt::Key_8, Qt::Key_3, Qt::Key_1, Qt::Key_3})
        CHECK(milliseconds([&] { office.press(key, Qt::ControlModifier); }) < 200);
    office.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(milliseconds([&] { office.type("b"); }) < 200);
    office.press(Qt::Key_F, Qt::ControlModifier);
    office.type("b");
    CHECK(milliseconds([&] { office.type("a"); }) < 200);
}
