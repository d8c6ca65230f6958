// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/report_check.h"
#include "core/actions/status.h"
#include "core/report/outline_contents.h"
#include "tests/support/catch.h"
#include "tests/ui/report/report_support.h"
#include "tests/ui/support/hands.h"
#include "ui/report/remark_list.h"
#include "ui/widgets/place.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace ansinh;
using namespace ansinh::test;

namespace {

struct Report : ReportOffice
{
    Letterhead letterhead() const
    {
        return reportMatterOf(office.desk().book(), office.desk().wholeYear(), today())->letterhead;
    }
    void undoAll() const
    {
        while (office.desk().undo()) { }
    }
};

QString labelOf(const ArrangeTree *tree, int row)
{
    QTreeWidgetItemIterator at(const_cast<ArrangeTree *>(tree));
    for (; *at && row > 0; ++at)
        --row;
    return *at ? (*at)->text(0) : QString();
}

} // namespace

TEST_CASE("The outline is rearranged, renamed, switched off and extended by keyboard, and all of it taken back")
{
    const Report report;
    const int entries = static_cast<int>(report.kept().entries.size());
    CHECK(report.outline()->rowCount() == entries);
    report.stand(Content::Appraisal);
    report.office.press(Qt::Key_Up, Qt::AltModifier);
    report.office.settle();
    CHECK(report.rowOf(Content::Appraisal) < report.rowOf(Content::Results));
    CHECK(labelOf(report.outline(), report.rowOf(Content::Appraisal)).startsWith(QStringLiteral("II. ")));
    CHECK(report.outline()->currentRow() == report.rowOf(Content::Appraisal));

    report.office.press(Qt::Key_F2);
    commitText(QStringLiteral("Đánh giá của phường"));
    report.office.press(Qt::Key_Return);
    report.office.settle();
    CHECK(report.kept().entries.at(static_cast<std::size_t>(report.rowOf(Content::Appraisal))).title
          == QStringLiteral("Đánh giá của phường"));

    report.stand(Content::Proposals);
    report.office.press(Qt::Key_Space);
    report.office.settle();
    CHECK_FALSE(report.kept().entries.at(static_cast<std::size_t>(report.rowOf(Content::Proposals))).isOn);

    report.office.press(Qt::Key_Insert);
    report.office.settle();
    commitText(QStringLiteral("Tổ chức thực hiện"));
    report.office.press(Qt::Key_Return);
    report.office.settle();
    CHECK(report.kept().entries.at(static_cast<std::size_t>(report.rowOf(Content::Own))).title
          == QStringLiteral("Tổ chức thực hiện"));
    auto *words = report.office.seen<QPlainTextEdit>("ownWords");
    words->setFocus();
    commitText(QStringLiteral("Giao Công chức thực hiện trong {kỳ sau}."));
    report.outline()->setFocus();
    report.office.settle();
    CHECK(labelOf(report.outline(), report.rowOf(Content::Own)) == QStringLiteral("V. Tổ chức thực hiện"));

    emit report.outline()->dropped(report.rowOf(Content::Own), 0);
    report.office.settle();
    CHECK(report.rowOf(Content::Own) == 0);
    report.stand(Content::Own);
    report.office.press(Qt::Key_Delete);
    report.office.settle();
    CHECK(report.rowOf(Content::Own) == -1);

    report.undoAll();
    report.office.settle();
    CHECK(report.kept() == usualTemplate());
    CHECK(outlinesOf(report.office.desk().book())->empty());
    CHECK(report.outline()->rowCount() == entries);
}

TEST_CASE("A second outline is kept under a name, followed, and put away; own headings only are removed")
{
    const Report report;
    auto *menu = report.office.seen<QToolButton>("outlineMenu")->menu();
    inNextDialog([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Mẫu của UBND thị xã"));
        dialog.accept();
    });
    menu->findChild<QAction *>(QStringLiteral("copyOutline"))->trigger();
    report.office.activate();
    report.office.settle();
    CHECK(report.office.seen<QComboBox>("outlineChoice")->currentText() == QStringLiteral("Mẫu của UBND thị xã"));
    CHECK(report.kept().name == QStringLiteral("Mẫu của UBND thị xã"));
    report.stand(Content::Tasks);
    report.office.press(Qt::Key_Delete);
    report.office.settle();
    CHECK_FALSE(report.kept().entries.at(static_cast<std::size_t>(report.rowOf(Content::Tasks))).isOn);
    auto *choice = report.office.seen<QComboBox>("outlineChoice");
    choice->setFocus();
    report.office.press(Qt::Key_Up);
    report.office.settle();
    CHECK(report.kept() == usualTemplate());
    report.undoAll();
    CHECK(outlinesOf(report.office.desk().book())->empty());
}

TEST_CASE("The letterhead is set field by field, shown on the page at once, and taken back")
{
    const Report report;
    const Letterhead before = report.letterhead();
    report.office.press(Qt::Key_Tab, Qt::ControlModifier);
    auto *signer = report.office.seen<QLineEdit>("signer");
    signer->setFocus();
    signer->selectAll();
    commitText(QStringLiteral("Trần Văn B"));
    report.office.press(Qt::Key_Return);
    CHECK(report.letterhead().signer == QStringLiteral("Trần Văn B"));
    auto *usage = report.office.seen<QComboBox>("usage");
    usage->setFocus();
    report.office.press(Qt::Key_Down);
    CHECK(report.letterhead().namesSuperior);
    auto *date = report.office.seen<QLineEdit>("date");
    date->setFocus();
    report.office.type("12/11/2026");
    report.office.press(Qt::Key_Return);
    CHECK(report.letterhead().date == QDate(2026, 11, 12));
    auto *addressees = report.office.seen<ArrangeTree>("addressees");
    addressees->setFocus();
    addressees->choose(0);
    report.office.press(Qt::Key_Down, Qt::AltModifier);
    report.office.press(Qt::Key_Space);
    REQUIRE(report.letterhead().addressees.size() == 3);
    CHECK_FALSE(report.letterhead().addressees[1].isOn);
    report.undoAll();
    report.office.settle();
    CHECK(report.letterhead() == before);
    CHECK(report.office.seen<QLineEdit>("signer")->text() == before.signer);
}

TEST_CASE("A menu over a half-typed field takes nothing into the book; leaving the field does")
{
    const Report report;
    const auto openMenuOver = [](QWidget *field) {
        QFocusEvent borrowed(QEvent::FocusOut, Qt::PopupFocusReason);
        QApplication::sendEvent(field, &borrowed);
    };
    report.stand(Content::Results);
    auto *words = report.office.seen<QPlainTextEdit>("ownWords");
    words->setFocus();
    commitText(QStringLiteral("Trong năm"));
    openMenuOver(words);
    CHECK(report.kept() == usualTemplate());
    report.outline()->setFocus();
    CHECK(report.kept().entries.at(static_cast<std::size_t>(report.rowOf(Content::Results))).text
          == QStringLiteral("Trong năm"));

    report.office.press(Qt::Key_Tab, Qt::ControlModifier);
    auto *address = report.office.seen<QPlainTextEdit>("address");
    const QStringList before = report.letterhead().addressLines;
    address->setFocus();
    commitText(QStringLiteral("Số 1"));
    openMenuOver(address);
    CHECK(report.letterhead().addressLines == before);
    report.outline()->setFocus();
    CHECK(report.letterhead().addressLines.contains(QStringLiteral("Số 1")));
}

TEST_CASE("A date that is none stays in its field and is refused with what to do")
{
    const Report report;
    report.office.press(Qt::Key_Tab, Qt::ControlModifier);
    auto *date = report.office.seen<QLineEdit>("date");
    date->setFocus();
    report.office.type("32/13");
    report.office.press(Qt::Key_Return);
    CHECK_FALSE(report.letterhead().date);
    CHECK(date->text() == QStringLiteral("32/13"));
}

TEST_CASE("Whoever is missing is named before printing, and Enter goes to where it is mended")
{
    const Report report;
    auto *list = report.office.seen<RemarkList>("reportRemarks");
    const auto matter = reportMatterOf(report.office.desk().book(), report.office.desk().wholeYear(), today());
    const auto remarks = reportRemarks(placedReading(*matter));
    CHECK(list->topLevelItemCount() == static_cast<int>(remarks.size()));
    CHECK(report.office.seen<QTabWidget>("reportSide")->tabText(0).contains(QString::number(remarks.size())));
    REQUIRE(remarks.front().kind == ReportRemark::Kind::Missing);
    QSignalSpy chosen(list, &RemarkList::chosen);
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0)->child(0));
    report.office.press(Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().value<Place>() == placeOf(remarks.front().items.front().to));
}

TEST_CASE("When nothing stands in the way, the list says so")
{
    RemarkList list;
    list.show(std::vector<ReportRemark>());
    CHECK(list.topLevelItemCount() == 1);
    CHECK_FALSE(list.topLevelItem(0)->text(0).isEmpty());
}
