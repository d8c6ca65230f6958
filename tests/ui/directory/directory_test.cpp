// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status.h"
#include "core/report/report_reading.h"
#include "core/store/contacts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/window.h"
#include "ui/directory/areas_model.h"
#include "ui/directory/directory_page.h"
#include "ui/directory/forms.h"
#include "ui/directory/organisations_model.h"
#include "ui/preview/preview_dialog.h"
#include "ui/shell/book_actions.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace ansinh;
using namespace ansinh::test;

namespace {

template <class T> T *field(QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<T *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

/// No window manager does it here when a dialog goes.
void comeBack(Office &office)
{
    office.window().activateWindow();
    QApplication::processEvents();
}

void showDirectory(Office &office)
{
    office.window().go({QStringLiteral("directory"), {}, {}, {}});
    QApplication::processEvents();
}

void showAreas(Office &office)
{
    office.window().go({QStringLiteral("directory"), {}, QStringLiteral("areas"), {}});
    QApplication::processEvents();
}

QString areaIn(const ReportMatter &matter, const QDate &day, Id<Area> id)
{
    ReportMatter dated = matter;
    dated.letterhead.date = day;
    return ReportReading(dated).nameOf(Part::ofArea(id));
}

} // namespace

TEST_CASE("The tables of the directory say what the book knows")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    REQUIRE(desk.book().contacts().set(aboutOf(Code<Organisation>(QStringLiteral("TYT"))),
                                       {QStringLiteral("Hoa"), {}, QStringLiteral("0912"), {}, {}}));
    REQUIRE(desk.book().directory().rename(Code<Organisation>(QStringLiteral("TYT")), QStringLiteral("Trạm Y tế mới"),
                                           QDate(2026, 7, 1)));
    const Result<DirectoryMatter> matter = directoryMatterOf(desk);
    REQUIRE(matter);
    OrganisationsModel organisations;
    QAbstractItemModelTester tester(&organisations, QAbstractItemModelTester::FailureReportingMode::Fatal);
    organisations.show(*matter);
    CHECK(organisations.rowCount() == static_cast<int>(matter->plan.organisations.size()));
    const QModelIndexList found = organisations.match(organisations.index(0, 0), CodeRole, QStringLiteral("TYT"));
    REQUIRE(found.size() == 1);
    const auto text = [&](int column) { return organisations.index(found.front().row(), column).data().toString(); };
    CHECK(text(OrganisationsModel::NameColumn) == QStringLiteral("Trạm Y tế mới"));
    CHECK(text(OrganisationsModel::ContactColumn) == QStringLiteral("Hoa"));
    CHECK(text(OrganisationsModel::SinceColumn).contains(QStringLiteral("01/07/2026")));
    AreasModel areas;
    QAbstractItemModelTester areasTester(&areas, QAbstractItemModelTester::FailureReportingMode::Fatal);
    areas.show(*matter);
    CHECK(areas.rowCount() == static_cast<int>(matter->areas.size()));
    CHECK(areas.index(0, AreasModel::NameColumn).data().toString() == matter->areas.front().name);
}

TEST_CASE("“Khu phố 1…12” stands for twelve, and a line for one")
{
    CHECK(areaNamesFrom(QStringLiteral("Khu phố 1…12")).size() == 12);
    CHECK(areaNamesFrom(QStringLiteral("Khu phố 1...3\n\n  An  Hòa "))
          == QStringList{QStringLiteral("Khu phố 1"), QStringLiteral("Khu phố 2"), QStringLiteral("Khu phố 3"),
                         QStringLiteral("An Hòa")});
    CHECK(areaNamesFrom(QStringLiteral("Khu phố 2 - 3")).size() == 2);
    CHECK(areaNamesFrom(QStringLiteral("Khu phố 5…1")) == QStringList{QStringLiteral("Khu phố 5…1")});
    CHECK(areaNamesFrom(QStringLiteral(" \n")).isEmpty());
}

TEST_CASE("A new book asks for its neighbourhoods, and twelve are added at once")
{
    Office office;
    office.start({});
    office.window().findChild<BookActions *>()->createBook(in(office.folder(), "new"));
    REQUIRE(office.desk().hasBook());
    showAreas(office);
    CHECK(office.seen<QPushButton>("emptyButton")->isEnabled());
    inNextDialog([](QWidget &dialog) {
        confirm(dialog);
        CHECK(field<QLabel>(dialog, "areaNamesFault")->isVisible());
        typeInto(field<QPlainTextEdit>(dialog, "areaNames"), "Khu phố 1…12");
        confirm(dialog);
    });
    QTest::keyClick(office.seen("emptyButton"), Qt::Key_Space);
    CHECK(office.desk().book().directory().areas()->size() == 12);
    CHECK(office.seen<QTableView>("areaTable")->model()->rowCount() == 12);
}

TEST_CASE("A rename on a date is made by keyboard; a report of an earlier day keeps the old name")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showAreas(office);
    const Area first = office.desk().book().directory().areas()->front();
    inNextDialog([](QWidget &dialog) {
        auto *name = field<QLineEdit>(dialog, "renameName");
        name->clear();
        typeInto(name, "Khu phố An Hòa");
        auto *from = field<QLineEdit>(dialog, "renameFrom");
        from->clear();
        typeInto(from, "1/13/2026");
        name->setFocus();
        CHECK(field<QLabel>(dialog, "renameFromFault")->isVisible());
        from->clear();
        typeInto(from, "1/7/2026");
        confirm(dialog);
    });
    office.press(Qt::Key_F2);
    comeBack(office);
    const Area renamed = office.desk().book().directory().areas()->front();
    CHECK(renamed.nameOn(today()) == QStringLiteral("Khu phố An Hòa"));
    CHECK(renamed.name == first.name);
    const auto matter = reportMatterOf(office.desk().book(), office.desk().wholeYear(), today());
    REQUIRE(matter);
    CHECK(areaIn(*matter, QDate(2026, 6, 30), first.id) == first.name);
    CHECK(areaIn(*matter, QDate(2026, 7, 1), first.id) == QStringLiteral("Khu phố An Hòa"));
    const auto *table = office.seen<QTableView>("areaTable");
    CHECK(table->model()->index(0, AreasModel::NameColumn).data().toString() == QStringLiteral("Khu phố An Hòa"));
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(table->model()->index(0, AreasModel::NameColumn).data().toString() == first.name);
}

TEST_CASE("Neighbourhoods move by Alt and the arrows, and the chosen one stays chosen")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showAreas(office);
    const QString first = office.desk().book().directory().areas()->front().name;
    office.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(office.desk().book().directory().areas()->at(1).name == first);
    const auto *table = office.seen<QTableView>("areaTable");
    CHECK(table->currentIndex().row() == 1);
    office.press(Qt::Key_Delete);
    CHECK(office.seen<QLabel>("pageNoticeText")->text().contains(first));
    CHECK(office.desk().book().directory().areas()->at(1).name == first);
}

TEST_CASE("A contact is entered and erased for good; nothing of it stays in the file's journal")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.window().go({QStringLiteral("directory"), QStringLiteral("TYT"), {}, {}});
    QApplication::processEvents();
    inNextDialog([](QWidget &dialog) {
        typeInto(field<QLineEdit>(dialog, "contactName"), "Đỗ Thị Quỳnh");
        typeInto(field<QLineEdit>(dialog, "contactEmail"), "quynh");
        field<QLineEdit>(dialog, "contactName")->setFocus();
        CHECK(field<QLabel>(dialog, "contactEmailFault")->isVisible());
        typeInto(field<QLineEdit>(dialog, "contactEmail"), "@phuong2.vn");
        confirm(dialog);
    });
    office.press(Qt::Key_F4);
    comeBack(office);
    const QString about = aboutOf(Code<Organisation>(QStringLiteral("TYT")));
    CHECK(office.desk().book().contacts().of(about)->name == QStringLiteral("Đỗ Thị Quỳnh"));
    const auto nameless = [&] {
        const std::vector<JournalEntry> entries = *office.desk().book().journal().entries();
        for (const JournalEntry &entry : entries) {
            const std::vector<RowChange> changes = *office.desk().book().journal().changesOf(entry.sequence);
            for (const RowChange &change : changes)
                if ((change.before + change.after).contains("Quỳnh"))
                    return false;
        }
        return true;
    };
    CHECK(nameless());
    inNextDialog([](QWidget &dialog) { QTest::mouseClick(field<QPushButton>(dialog, "eraseOk"), Qt::LeftButton); });
    office.press(Qt::Key_F4, Qt::ShiftModifier);
    comeBack(office);
    CHECK(office.desk().book().contacts().of(about)->isEmpty());
    office.press(Qt::Key_Z, Qt::ControlModifier);
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(office.desk().book().contacts().of(about)->isEmpty());
    CHECK(nameless());
}

TEST_CASE("An organisation is added to a group, and removed again")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showDirectory(office);
    const size_t before = office.desk().book().directory().organisations()->size();
    inNextDialog([](QWidget &dialog) {
        typeInto(field<QLineEdit>(dialog, "organisationName"), "Trường Mầm non Hoa Sen");
        confirm(dialog);
    });
    office.press(Qt::Key_Insert);
    comeBack(office);
    CHECK(office.desk().book().directory().organisations()->size() == before + 1);
    const QString code
        = office.desk().book().directory().organisation(QStringLiteral("Trường Mầm non Hoa Sen"))->code.text;
    office.window().go({QStringLiteral("directory"), code, {}, {}});
    inNextDialog([](QWidget &dialog) {
        QTest::keyClick(field<QWidget>(dialog, "groupTRUONG"), Qt::Key_Space);
        confirm(dialog);
    });
    office.press(Qt::Key_G, Qt::ControlModifier);
    comeBack(office);
    CHECK(office.desk().book().directory().organisation(code)->memberOf.size() == 1);
    office.press(Qt::Key_Delete);
    CHECK(office.desk().book().directory().organisations()->size() == before);
}

TEST_CASE("The panel leads to the tasks and targets of an organisation")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.window().go({QStringLiteral("directory"), QStringLiteral("TYT"), {}, {}});
    QApplication::processEvents();
    auto *page = office.window().findChild<DirectoryPage *>();
    REQUIRE(page);
    std::vector<Place> places;
    QObject::connect(page, &Page::placeChosen, page, [&](const Place &place) { places.push_back(place); });
    for (QTextBrowser *panel : page->findChildren<QTextBrowser *>())
        if (panel->isVisible()) {
            CHECK(panel->toHtml().contains(QStringLiteral("place:targets/CT20")));
            emit panel->anchorClicked(QUrl(QStringLiteral("place:targets/CT20")));
        }
    REQUIRE(places.size() == 1);
    CHECK(places.front() == Place{QStringLiteral("targets"), QStringLiteral("CT20"), {}, {}});
}

TEST_CASE("The assignment sheet is offered in the directory too, for the chosen organisation, another one or all")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.window().go({QStringLiteral("directory"), QStringLiteral("TYT"), {}, {}});
    office.settle();
    inNextDialog([](QDialog &dialog) {
        REQUIRE(dialog.objectName() == QStringLiteral("organisationDialog"));
        const auto *list = dialog.findChild<QListWidget *>();
        CHECK(list->currentItem()->data(CodeRole).toString() == QStringLiteral("TYT"));
        CHECK(list->item(0)->text() == QStringLiteral("Tất cả đơn vị, mỗi đơn vị một phiếu"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    office.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto *preview = office.window().findChild<PreviewDialog *>();
    REQUIRE(preview);
    delete preview;
}

TEST_CASE("A day that does not exist is explained in the form, with the remedy")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showAreas(office);
    inNextDialog([](QDialog &dialog) {
        auto *from = field<QLineEdit>(dialog, "renameFrom");
        from->clear();
        typeInto(from, "31/02/2027");
        field<QLineEdit>(dialog, "renameName")->setFocus();
        CHECK(field<QLabel>(dialog, "renameFromFault")
                  ->text()
                  .contains(QStringLiteral("Không có ngày 31/02/2027: tháng 2 năm 2027 có 28 ngày. Sửa lại ngày.")));
    });
    office.press(Qt::Key_F2);
}
