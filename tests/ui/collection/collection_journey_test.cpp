// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_register.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/window.h"
#include "ui/collection/collection_page.h"
#include "ui/collection/register_model.h"
#include "ui/preview/preview_dialog.h"
#include "ui/widgets/roles.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

using namespace ansinh;
using namespace ansinh::test;

namespace {

template <class T> T *field(QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<T *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

void comeBack(Office &office)
{
    office.window().activateWindow();
    office.settle();
}

void showPage(Office &office, const char *organisation = "")
{
    office.window().go({QStringLiteral("collection"), QString::fromUtf8(organisation), {}, {}});
    office.settle();
}

Period year(Office &office)
{
    return office.desk().wholeYear();
}

std::vector<Submission> versionsOf(Office &office, const char *organisation)
{
    std::vector<Submission> versions;
    const auto all = office.desk().book().submissions().in(year(office));
    REQUIRE(all);
    for (const Submission &each : *all) {
        if (each.organisation.text == QString::fromUtf8(organisation))
            versions.push_back(each);
    }
    return versions;
}

std::vector<SentPaper> sentToday(Office &office)
{
    std::vector<SentPaper> some;
    const auto all = office.desk().book().sentPapers().in(year(office));
    REQUIRE(all);
    for (const SentPaper &paper : *all) {
        if (paper.day == today())
            some.push_back(paper);
    }
    return some;
}

QString chosenCode(Office &office)
{
    return office.seen<QTableView>("registerTable")->currentIndex().data(CodeRole).toString();
}

} // namespace

TEST_CASE("The page counts as the first page does, and its badge too")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(office.window().currentPage() == QStringLiteral("collection"));
    const auto sheet = returnRegister(office.desk().book(), office.desk().keeper(), year(office), today());
    REQUIRE(sheet);
    CHECK(office.seen<QTableView>("registerTable")->model()->rowCount() == sheet->totals().asked);
    CHECK(office.seen<QToolButton>("registerFilter1")->text().contains(QString::number(sheet->totals().awaited)));
    CHECK(office.seen<QLabel>("beginNumber")->text()
          == QStringLiteral("%1/%2").arg(sheet->totals().received()).arg(sheet->totals().asked));
}

TEST_CASE("The first page leads to whom it names; what is received leaves its list and the page's")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.window().go({QStringLiteral("collection"), {}, QStringLiteral("missing"), {}});
    const int before = office.seen<QTableView>("registerTable")->model()->rowCount();
    showPage(office, "TYT");
    CHECK(chosenCode(office) == QStringLiteral("TYT"));
    inNextDialog([](QWidget &dialog) {
        typeInto(field<QLineEdit>(dialog, "receiptNumber"), "12/BC-TYT");
        confirm(dialog, "receiptOk");
    });
    office.press(Qt::Key_Insert);
    comeBack(office);
    REQUIRE(versionsOf(office, "TYT").size() == 1);
    CHECK(versionsOf(office, "TYT").front().documentNumber == QStringLiteral("12/BC-TYT"));
    CHECK(versionsOf(office, "TYT").front().received == today());
    CHECK(office.seen<QTableView>("registerTable")->model()->rowCount() == before - 1);
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(versionsOf(office, "TYT").empty());
    CHECK(office.seen<QTableView>("registerTable")->model()->rowCount() == before);
}

TEST_CASE("A receipt is corrected, taken out after a question, and brought back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showPage(office, "BHXH");
    REQUIRE(versionsOf(office, "BHXH").size() == 1);
    inNextDialog([](QWidget &dialog) {
        auto *day = field<QLineEdit>(dialog, "receiptReceived");
        day->clear();
        typeInto(day, "33/10/2026");
        confirm(dialog, "receiptOk");
        CHECK(dialog.isVisible());
        day->clear();
        typeInto(day, "30/10/2026");
        confirm(dialog, "receiptOk");
    });
    office.press(Qt::Key_F2);
    comeBack(office);
    CHECK(versionsOf(office, "BHXH").front().received == QDate(2026, 10, 30));
    inNextDialog([](QWidget &dialog) { QTest::mouseClick(field<QPushButton>(dialog, "takeOutOk"), Qt::LeftButton); });
    office.press(Qt::Key_Delete);
    comeBack(office);
    CHECK(versionsOf(office, "BHXH").empty());
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(versionsOf(office, "BHXH").size() == 1);
}

TEST_CASE("Reminders are shown, and noted as sent once they have been saved")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showPage(office);
    const auto sheet = returnRegister(office.desk().book(), office.desk().keeper(), year(office), today());
    REQUIRE(sheet);
    const auto due = dueForReminder(*sheet);
    REQUIRE_FALSE(due.empty());
    office.press(Qt::Key_E, Qt::ControlModifier);
    auto *preview = office.window().findChild<PreviewDialog *>();
    REQUIRE(preview);
    REQUIRE(preview->save(in(office.folder(), "nhac.pdf")));
    preview->close();
    inNextDialog([](QWidget &dialog) { confirm(dialog, "sentOk"); });
    REQUIRE(QTest::qWaitFor([&] { return !sentToday(office).empty(); }, 5'000));
    comeBack(office);
    const auto sent = sentToday(office);
    CHECK(sent.size() == due.size());
    CHECK(sent.front().kind == SentPaper::Kind::Reminder);
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sentToday(office).empty());
}

TEST_CASE("Reminders that were only looked at are not noted, but can be")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showPage(office);
    office.press(Qt::Key_E, Qt::ControlModifier);
    auto *preview = office.window().findChild<PreviewDialog *>();
    REQUIRE(preview);
    preview->close();
    office.settle();
    CHECK(office.seen("pageNotice"));
    CHECK(sentToday(office).empty());
}

TEST_CASE("The table narrows by state and by what is typed, without accents")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showPage(office);
    auto *table = office.seen<QTableView>("registerTable");
    const int all = table->model()->rowCount();
    QTest::mouseClick(office.seen("registerFilter1"), Qt::LeftButton);
    CHECK(table->model()->rowCount() < all);
    QTest::mouseClick(office.seen("registerFilter0"), Qt::LeftButton);
    office.press(Qt::Key_L, Qt::ControlModifier);
    office.type("tram y te");
    office.settle();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(chosenCode(office) == QStringLiteral("TYT"));
    CHECK(office.seen<QTextBrowser>("returnText")->toPlainText().contains(QStringLiteral("CT")));
}

TEST_CASE("Files dropped on the page, or anywhere on the window, are taken to be read")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showPage(office);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(in(office.folder(), "TYT.xlsx"))});
    const bool isOnThePage = GENERATE(true, false);
    QWidget *where = isOnThePage ? static_cast<QWidget *>(office.window().findChild<CollectionPage *>()) : &office.window();
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(where, &enter);
    CHECK(enter.isAccepted());
    CHECK(office.seen("dropOverlay"));
    QString read;
    inNextDialog([&](QWidget &dialog) { read = dialog.objectName(); });
    QDropEvent drop({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(where, &drop);
    CHECK(drop.isAccepted());
    REQUIRE(QTest::qWaitFor([&] { return !read.isEmpty(); }, 5'000));
    CHECK(read == QStringLiteral("importDialog"));
    comeBack(office);
}

TEST_CASE("Returns that are dropped among packages are read: the page says of each file what becomes of it")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showPage(office);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(in(office.folder(), "phieu.xlsx")),
                   QUrl::fromLocalFile(in(office.folder(), "goi.zip"))});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&office.window(), &enter);
    CHECK(enter.isAccepted());
    QString read;
    inNextDialog([&](QWidget &dialog) { read = dialog.objectName(); });
    QDropEvent drop({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&office.window(), &drop);
    CHECK(drop.isAccepted());
    REQUIRE(QTest::qWaitFor([&] { return !read.isEmpty(); }, 5'000));
    CHECK(read == QStringLiteral("importDialog"));
    comeBack(office);
}

TEST_CASE("Text that is dragged is none of the page's business; on other pages files are none either")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showPage(office);
    QMimeData text;
    text.setText(QStringLiteral("TYT"));
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(office.window().findChild<CollectionPage *>(), &enter);
    CHECK_FALSE(enter.isAccepted());
    office.press(Qt::Key_2, Qt::ControlModifier);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(in(office.folder(), "TYT.xlsx"))});
    QDragEnterEvent elsewhere({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    elsewhere.ignore();
    QApplication::sendEvent(&office.window(), &elsewhere);
    CHECK_FALSE(elsewhere.isAccepted());
}

TEST_CASE("A form noted as sent by mistake is taken out again")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const auto before = returnRegister(office.desk().book(), office.desk().keeper(), year(office), today());
    REQUIRE(before);
    REQUIRE(office.desk().written(office.desk().book().sentPapers().note(
        {{Code<Organisation>(QStringLiteral("TYT")), year(office), SentPaper::Kind::Form, today()}})));
    showPage(office, "TYT");
    auto *table = office.seen<QTableView>("registerTable");
    const auto formDay = [&] {
        const int row = table->currentIndex().row();
        return table->model()->index(row, RegisterModel::FormColumn).data(CopyRole).toDate();
    };
    CHECK(formDay() == today());
    auto *papers = office.seen<QPushButton>("papersOfOne")->menu();
    emit papers->aboutToShow();
    for (QAction *action : papers->actions()) {
        if (action->text().contains(QStringLiteral("02/11/2026")))
            action->trigger();
    }
    CHECK(sentToday(office).empty());
    CHECK(formDay() == before->row(Code<Organisation>(QStringLiteral("TYT")))->formSent);
}

TEST_CASE("Forms are made for those who are ticked, and noted as sent")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showPage(office);
    const QString folder = in(office.folder(), "mau");
    inNextDialog([&](QWidget &dialog) {
        confirm(dialog, "formsNone");
        CHECK_FALSE(field<QPushButton>(dialog, "formsWrite")->isEnabled());
        confirm(dialog, "formsAwaited");
        auto *into = field<QLineEdit>(dialog, "formsFolder");
        into->clear();
        typeInto(into, qPrintable(folder));
        confirm(dialog, "formsWrite");
        REQUIRE(QTest::qWaitFor([&] { return field<QLabel>(dialog, "formsWritten")->isVisible(); }, 30'000));
        inNextDialog([](QWidget &question) { confirm(question, "sentOk"); });
        confirm(dialog, "formsNote");
    });
    office.press(Qt::Key_M, Qt::ControlModifier);
    comeBack(office);
    const auto sheet = returnRegister(office.desk().book(), office.desk().keeper(), year(office), today());
    REQUIRE(sheet);
    CHECK(static_cast<int>(sentToday(office).size()) == sheet->totals().awaited);
    CHECK(QDir(folder).entryList({QStringLiteral("*.xlsx")}).size() == sheet->totals().awaited);
    CHECK(QDir(folder).entryList({QStringLiteral("TYT*.xlsx")}).size() == 1);
    CHECK(sheet->row(Code<Organisation>(QStringLiteral("TYT")))->formSent == today());
}

TEST_CASE("In an empty book the page says what to do first")
{
    Office office;
    office.start(emptyIn(office.folder()));
    showPage(office);
    CHECK(office.seen<QPushButton>("collectNext")->isEnabled());
    QString opened;
    inNextDialog([&](QWidget &dialog) { opened = dialog.objectName(); });
    office.seen("collectNext")->setFocus();
    office.press(Qt::Key_Space);
    comeBack(office);
    CHECK(opened == QStringLiteral("formsDialog"));
}
