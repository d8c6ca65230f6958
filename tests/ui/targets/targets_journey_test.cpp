// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/targets/targets_support.h"
#include "ui/tables/table_tools.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("A figure is typed by keyboard, the keyboard goes down, and the book has it")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.enter("1.500");
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1500));
    CHECK(hands.table()->currentIndex().data(CodeRole).toString() == QStringLiteral("CT15"));
    CHECK(hands.table()->currentIndex().column() == FigureRow::NumeratorColumn);
    CHECK(office.desk().book().undoable()->action.subject.first() == QStringLiteral("CT14"));
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
}

TEST_CASE("Enter after Tab returns to the column where Tab began")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    office.press(Qt::Key_Tab);
    CHECK(hands.table()->currentIndex().column() == FigureRow::DenominatorColumn);
    office.press(Qt::Key_Return);
    CHECK(hands.table()->currentIndex().column() == FigureRow::NumeratorColumn);
    CHECK(hands.table()->currentIndex().data(CodeRole).toString() == QStringLiteral("CT15"));
}

TEST_CASE("What is refused says how to mend it, waits open with what was typed, and changes nothing")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.enter("5.3.4");
    CHECK(office.seen<QLabel>("pageNoticeText")->text().contains(QStringLiteral("5.3.4")));
    CHECK(office.seen<QLineEdit>("cellField")->text() == QStringLiteral("5.3.4"));
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
}

TEST_CASE("A numerator above its denominator is taken with a reason only")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    inNextDialog([](QDialog &dialog) { dialog.reject(); });
    hands.enter("4000");
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
    office.press(Qt::Key_Escape);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    inNextDialog([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("askedLine"))->setText(QStringLiteral("gồm cả người ngoài phường"));
        dialog.accept();
    });
    hands.enter("4000");
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(4000));
    CHECK(figureIn(office, "CT14")->reason == QStringLiteral("gồm cả người ngoài phường"));
}

TEST_CASE("A block from a spreadsheet shows first what it would change, then goes in as one change")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    QApplication::clipboard()->setText(QStringLiteral("1500\t3638\n98\t1720\nabc\t1390\n"));
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    inNextDialog([](QDialog &dialog) {
        CHECK(dialog.objectName() == QStringLiteral("pastePreview"));
        CHECK(dialog.findChild<QTableView *>(QStringLiteral("pasteTable"))->model()->rowCount() >= 3);
        CHECK(dialog.findChild<QTextBrowser *>(QStringLiteral("pasteVerdicts"))
                  ->toPlainText()
                  .contains(QStringLiteral("CT14")));
        dialog.reject();
    });
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    inNextDialog([](QDialog &dialog) { dialog.accept(); });
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1500));
    CHECK(figureIn(office, "CT15")->numerator == Decimal::fromWhole(98));
    CHECK(figureIn(office, "CT16")->numerator == Decimal::fromWhole(97));
    office.activate();
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
    CHECK(figureIn(office, "CT15")->numerator == Decimal::fromWhole(97));
}

TEST_CASE("A block copied from the table and pasted back changes nothing")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.table()->selectAll();
    office.press(Qt::Key_C, Qt::ControlModifier);
    const auto entries = office.desk().book().journal().entries()->size();
    hands.table()->setCurrentIndex(hands.table()->model()->index(0, FigureRow::CodeColumn));
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(office.desk().book().journal().entries()->size() == entries);
    CHECK_FALSE(office.seen<QLabel>("pageNoticeText")->text().isEmpty());
}

TEST_CASE("A target opens by its parts, a part is typed, and the ward's total follows")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT01", FigureRow::NumeratorColumn);
    office.press(Qt::Key_Return, Qt::ControlModifier);
    const Area first = office.desk().book().directory().areas()->front();
    REQUIRE(hands.table()->model()->index(1, FigureRow::NameColumn).data().toString() == first.name);
    hands.table()->setCurrentIndex(hands.table()->model()->index(1, FigureRow::NumeratorColumn));
    hands.enter("10");
    INFO(office.seen<QLabel>("pageNoticeText")->text().toStdString());
    CHECK(figureIn(office, "CT01", Part::ofArea(first.id))->numerator == Decimal::fromWhole(10));
    // Esc puts the warning away first.
    office.press(Qt::Key_Escape);
    office.press(Qt::Key_Escape);
    CHECK(hands.table()->model()->rowCount() == 37);
    CHECK(hands.table()->model()->index(0, FigureRow::NumeratorColumn).data().toString() == QStringLiteral("90"));
}

TEST_CASE("Sources that disagree are decided with a reason, and the verdict follows")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT19", FigureRow::NameColumn);
    inNextDialog([](QDialog &dialog) {
        dialog.findChild<QRadioButton *>(QStringLiteral("choice_BHXH"))->click();
        CHECK_FALSE(dialog.findChild<QLabel *>(QStringLiteral("decisionEffect"))->text().isEmpty());
        typeInto(dialog.findChild<QWidget *>(QStringLiteral("decisionReason")), "có xác nhận");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    });
    office.press(Qt::Key_F7);
    const auto decisions = office.desk().book().decisions().all();
    CHECK(std::any_of(decisions->begin(), decisions->end(), [](const Decision &each) {
        return each.item == QStringLiteral("CT19/2026/whole") && each.choice == QStringLiteral("BHXH");
    }));
    CHECK_FALSE(office.desk().status(office.desk().wholeYear())->targets[18].measured.disputed);
}

TEST_CASE("A shared denominator shows the verdicts that it moves before it is taken")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goToDenominator("Lực lượng lao động", 3);
    const auto value = [&] { return denominatorIn(office, QStringLiteral("Lực lượng lao động"))->value; };
    const Decimal before = value();
    inNextDialog([](QDialog &dialog) {
        CHECK(dialog.objectName() == QStringLiteral("effectsDialog"));
        dialog.reject();
    });
    hands.enter("3.000");
    CHECK(value() == before);
    hands.goToDenominator("Lực lượng lao động", 3);
    inNextDialog([](QDialog &dialog) { dialog.accept(); });
    hands.enter("3.000");
    CHECK(value() == Decimal::fromWhole(3000));
}

TEST_CASE("What is being typed when the page is left is not lost")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.type("1400");
    office.window().showPage(QStringLiteral("plan"));
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1400));
}

TEST_CASE("The first half of the year has figures of its own")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    office.seen<QComboBox>("periodChoice")->setCurrentIndex(1);
    hands.table()->setFocus();
    hands.goTo("CT31", FigureRow::ValueColumn);
    hands.enter("390");
    const auto half = office.desk().book().figures().in({office.desk().year(), true});
    CHECK(std::any_of(half->begin(), half->end(), [](const Figure &each) {
        return each.target.text == QStringLiteral("CT31") && each.value == Decimal::fromWhole(390);
    }));
    CHECK(figureIn(office, "CT31")->value != Decimal::fromWhole(390));
}

namespace {

std::optional<AssignedValue> assignedIn(const Office &office, const char *target)
{
    for (const AssignedValue &value : *office.desk().book().references().assigned()) {
        if (value.target.text == QLatin1String(target) && value.year == office.desk().year())
            return value;
    }
    return {};
}

} // namespace

TEST_CASE("A value is assigned with its document, which is told, exported and undone")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.showColumns(3);
    REQUIRE_FALSE(hands.table()->isColumnHidden(FigureRow::DocumentColumn));
    hands.goTo("CT01", FigureRow::AssignedColumn);
    hands.type("46,5");
    office.press(Qt::Key_Tab);
    CHECK(hands.table()->currentIndex().column() == FigureRow::DocumentColumn);
    CHECK(hands.table()->currentIndex().data(SuggestionsRole).toStringList().contains(QStringLiteral("42-NQ/TW")));
    hands.enterText(QStringLiteral("512/QĐ-UBND"));
    REQUIRE(assignedIn(office, "CT01"));
    CHECK(assignedIn(office, "CT01")->value == *Decimal::from(QStringLiteral("46.5")));
    CHECK(assignedIn(office, "CT01")->document == QStringLiteral("512/QĐ-UBND"));
    hands.goTo("CT01", FigureRow::AssignedColumn);
    CHECK(hands.table()->currentIndex().data(Qt::ToolTipRole).toString().contains(QStringLiteral("512/QĐ-UBND")));
    CHECK(office.seen<QLabel>("targetText")->text().contains(QStringLiteral("512/QĐ-UBND")));
    const SheetTable table = hands.table()->findChild<TableTools *>()->table();
    const auto row = std::find_if(table.rows.begin(), table.rows.end(), [](const SheetRow &each) {
        return each.cells[0].text == QStringLiteral("CT01");
    });
    REQUIRE(row != table.rows.end());
    CHECK(std::any_of(row->cells.begin(), row->cells.end(), [](const SheetCell &cell) {
        return cell.number() && cell.number()->value == Rational(*Decimal::from(QStringLiteral("46.5")));
    }));
    CHECK(std::any_of(row->cells.begin(), row->cells.end(),
                      [](const SheetCell &cell) { return cell.text == QStringLiteral("512/QĐ-UBND"); }));
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(assignedIn(office, "CT01")->document.isEmpty());
}

TEST_CASE("A document without a value is refused, and one document goes to many targets at once")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.showColumns(3);
    hands.goTo("CT01", FigureRow::DocumentColumn);
    hands.enterText(QStringLiteral("512/QĐ-UBND"));
    CHECK(office.seen<QLabel>("pageNoticeText")->text().contains(QStringLiteral("CT01")));
    office.press(Qt::Key_Escape);
    QApplication::clipboard()->setText(QStringLiteral("96\t512/QĐ-UBND\n95\t512/QĐ-UBND\n"));
    hands.goTo("CT01", FigureRow::AssignedColumn);
    inNextDialog([](QDialog &dialog) { dialog.accept(); });
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(assignedIn(office, "CT01")->document == QStringLiteral("512/QĐ-UBND"));
    CHECK(assignedIn(office, "CT02")->document == QStringLiteral("512/QĐ-UBND"));
}

TEST_CASE("What is said of a part names the part")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT01", FigureRow::NumeratorColumn);
    office.press(Qt::Key_Return, Qt::ControlModifier);
    const QModelIndex part = hands.table()->model()->index(1, FigureRow::NumeratorColumn);
    const QString name = part.siblingAtColumn(FigureRow::NameColumn).data().toString();
    hands.table()->setCurrentIndex(part);
    hands.enter("5.3.4");
    const QString told = office.seen<QLabel>("pageNoticeText")->text();
    CHECK(told.contains(QStringLiteral("CT01")));
    CHECK(told.contains(name));
    office.press(Qt::Key_Escape);
    QApplication::clipboard()->setText(QStringLiteral("abc\n"));
    hands.table()->setFocus();
    hands.table()->setCurrentIndex(part);
    inNextDialog([&](QDialog &dialog) {
        const QAbstractItemModel *cells = dialog.findChild<QTableView *>(QStringLiteral("pasteTable"))->model();
        CHECK(cells->index(0, 0).data().toString() == QStringLiteral("CT01 · ") + name);
        dialog.reject();
    });
    office.press(Qt::Key_V, Qt::ControlModifier);
}

TEST_CASE("The menu of a cell offers its parts and its source, and says why nothing is to be decided")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    office.press(Qt::Key_F10, Qt::ShiftModifier);
    const auto act = [&](const char *name) { return office.window().findChild<QAction *>(QLatin1String(name)); };
    auto *shown = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(shown);
    CHECK(shown->actions().contains(act("openParts")));
    CHECK(act("openParts")->isEnabled());
    CHECK_FALSE(act("decideDispute")->isEnabled());
    CHECK(act("decideDispute")->toolTip().contains(QStringLiteral("CT14")));
    shown->close();
    act("openParts")->trigger();
    CHECK(hands.table()->isColumnHidden(FigureRow::CodeColumn));
}

TEST_CASE("Another language and another theme leave the table as it was")
{
    Office office;
    office.start(sampleIn(office.folder()));
    {
        const TargetHands hands(office);
        hands.showColumns(1);
        hands.table()->setColumnHidden(FigureRow::SourceColumn, true);
        hands.table()->sortByColumn(FigureRow::VerdictColumn, Qt::DescendingOrder);
    }
    office.settings().setLanguage(QStringLiteral("en"));
    office.settings().setTheme(ThemeKind::Dark);
    QMetaObject::invokeMethod(&office.window(), &MainWindow::lookChanged, Qt::QueuedConnection);
    office.settle();
    const TargetHands hands(office);
    CHECK(hands.table()->isColumnHidden(FigureRow::SourceColumn));
    CHECK(hands.table()->horizontalHeader()->sortIndicatorSection() == FigureRow::VerdictColumn);
    CHECK(hands.table()->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}
