// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/collection/returned_forms.h"
#include "tests/ui/support/hands.h"
#include "ui/collection/hand_entry_dialog.h"
#include "ui/collection/hand_entry_model.h"
#include "ui/collection/hand_entry_tasks_model.h"
#include "ui/collection/receipt_form.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

class HandEntering
{
public:
    explicit HandEntering(const char *organisation = "BHXH") : desk(context(), today())
    {
        REQUIRE(desk.open(emptyIn(folder)));
        open(organisation);
    }

    void open(const char *organisation)
    {
        dialog = std::make_unique<HandEntryDialog>(desk, Code<Organisation>(QString::fromLatin1(organisation)),
                                                   desk.wholeYear(), nullptr);
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        settle();
    }

    void settle() const
    {
        for (int turn = 0; turn < 4; ++turn)
            QApplication::processEvents();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        settle();
    }

    void type(const char *text) const
    {
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(QApplication::focusWidget(), *letter);
        settle();
    }

    void goTo(const char *code, int column) const
    {
        auto *table = find<QTableView>("handFigures");
        table->setFocus();
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole,
                                                 QString::fromLatin1(code), 1, Qt::MatchExactly);
        REQUIRE_FALSE(found.isEmpty());
        table->setCurrentIndex(found.first().siblingAtColumn(column));
    }

    template <class T> T *find(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    QTemporaryDir folder;
    Desk desk;
    std::unique_ptr<HandEntryDialog> dialog;
};

HandFigure ratio(const char *code)
{
    HandFigure row;
    row.asked.target = Code<Target>(QString::fromLatin1(code));
    row.asked.kind = TargetKind::Ratio;
    row.asked.partName = QStringLiteral("Toàn phường");
    return row;
}

} // namespace

TEST_CASE("The grid of a typed return shows what a ratio comes to, and takes its steps back")
{
    HandEntryModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    HandFigure count = ratio("CT26");
    count.asked.kind = TargetKind::Count;
    model.show({ratio("CT15"), count}, {*Year::from(2026), false});
    const QModelIndex numerator = model.index(0, HandEntryModel::NumeratorColumn);
    const QModelIndex value = model.index(0, HandEntryModel::ValueColumn);
    CHECK(model.setData(numerator, QStringLiteral("97"), Qt::EditRole));
    CHECK(model.setData(numerator.siblingAtColumn(HandEntryModel::DenominatorColumn), QStringLiteral("1.720"),
                        Qt::EditRole));
    CHECK(value.data().toString() == QStringLiteral("5,6%"));
    CHECK(value.data(Qt::EditRole).toString().isEmpty());
    CHECK_FALSE(model.index(1, HandEntryModel::NumeratorColumn).flags().testFlag(Qt::ItemIsEditable));
    CHECK(model.undo());
    CHECK(model.undo());
    CHECK_FALSE(model.undo());
    CHECK(numerator.data().toString().isEmpty());
}

TEST_CASE("The tasks of a typed return and what is counted for them are sound models")
{
    HandTask task;
    task.asked.task = Code<Task>(QStringLiteral("1.1"));
    task.asked.indicators = {{QStringLiteral("Lượt người dự"), QStringLiteral("lượt người"), {}, false}};
    task.counted.resize(1);
    const std::vector<HandTask> tasks{task};
    HandTasksModel list(tasks);
    const QAbstractItemModelTester listTester(&list, kFatal);
    HandCountsModel counts;
    const QAbstractItemModelTester countsTester(&counts, kFatal);
    counts.show(task);
    QString told;
    QObject::connect(&counts, &HandCountsModel::typed, &counts, [&](int, const QString &text) { told = text; });
    CHECK(counts.setData(counts.index(0, HandCountsModel::NumberColumn), QStringLiteral(" 120 "), Qt::EditRole));
    CHECK(told == QStringLiteral("120"));
    CHECK(list.index(0, HandTasksModel::ToldColumn).data().toString().startsWith(QStringLiteral("○")));
    list.setChecks({QStringLiteral("▲ vướng")});
    CHECK(list.index(0, HandTasksModel::ToldColumn).data().toString().startsWith(QStringLiteral("▲")));
}

TEST_CASE("A return on paper is typed in by keyboard, recorded in one change, and taken back by one undo")
{
    HandEntering entering;
    entering.goTo("CT15", HandEntryModel::NumeratorColumn);
    entering.type("97");
    entering.press(Qt::Key_Tab);
    entering.type("1720");
    entering.press(Qt::Key_Return);
    CHECK_FALSE(figureOf(entering.desk, "CT15", "BHXH"));
    entering.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(entering.dialog->isVisible());
    const auto figure = figureOf(entering.desk, "CT15", "BHXH");
    REQUIRE(figure);
    CHECK(figure->numerator == Decimal::fromWhole(97));
    CHECK(figure->denominator == Decimal::fromWhole(1720));
    CHECK(figure->source.origin == QStringLiteral("manual"));
    const auto submissions = submissionsOf(entering.desk, "BHXH");
    REQUIRE(submissions.size() == 1);
    CHECK(submissions[0].channel == Channel::Paper);
    CHECK(submissions[0].received == today());
    REQUIRE(entering.desk.undo());
    CHECK_FALSE(figureOf(entering.desk, "CT15", "BHXH"));
    CHECK(submissionsOf(entering.desk, "BHXH").empty());
}

TEST_CASE("What the book knows of an organisation is filled in before its return is typed")
{
    HandEntering entering;
    entering.goTo("CT15", HandEntryModel::NumeratorColumn);
    entering.type("97");
    entering.press(Qt::Key_Return);
    entering.press(Qt::Key_Return, Qt::ControlModifier);
    entering.open("BHXH");
    entering.goTo("CT15", HandEntryModel::NumeratorColumn);
    CHECK(entering.find<QTableView>("handFigures")->currentIndex().data().toString() == QStringLiteral("97"));
    entering.press(Qt::Key_Escape);
    CHECK_FALSE(entering.dialog->isVisible()); // nothing was typed: nothing is asked
}

TEST_CASE("A block from Excel is pasted into the grid of a typed return")
{
    HandEntering entering;
    entering.goTo("CT14", HandEntryModel::NumeratorColumn);
    QApplication::clipboard()->setText(QStringLiteral("1390\t3638\n97\t1720"));
    entering.press(Qt::Key_V, Qt::ControlModifier);
    entering.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(figureOf(entering.desk, "CT14", "BHXH"));
    REQUIRE(figureOf(entering.desk, "CT15", "BHXH"));
    CHECK(figureOf(entering.desk, "CT15", "BHXH")->denominator == Decimal::fromWhole(1720));
}

TEST_CASE("What cannot be true is said at its row, and nothing is recorded while it stands")
{
    HandEntering entering;
    entering.goTo("CT15", HandEntryModel::NumeratorColumn);
    entering.type("abc");
    entering.press(Qt::Key_Return);
    entering.goTo("CT15", HandEntryModel::CheckColumn);
    CHECK_FALSE(entering.find<QTableView>("handFigures")->currentIndex().data().toString().isEmpty());
    entering.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(figureOf(entering.desk, "CT15", "BHXH"));
    entering.dialog.reset();
}

TEST_CASE("Closing with something typed asks once, and then writes nothing")
{
    HandEntering entering;
    entering.goTo("CT15", HandEntryModel::NumeratorColumn);
    entering.type("97");
    entering.press(Qt::Key_Return);
    inNextDialog([](QDialog &question) { confirm(question, "handLeaveAnyway"); });
    entering.press(Qt::Key_Escape);
    CHECK_FALSE(entering.dialog->isVisible());
    CHECK_FALSE(figureOf(entering.desk, "CT15", "BHXH"));
}

TEST_CASE("The result of a task and a scan go into the book with the return")
{
    HandEntering entering("TYT");
    entering.find<QTabBar>("handTabs")->setCurrentIndex(1);
    entering.find<QPlainTextEdit>("handResult")->setFocus();
    commitText(QStringLiteral("Đã khám cho 512 người"));
    entering.find<QTabBar>("handTabs")->setCurrentIndex(2);
    QFile scan(in(entering.folder, "quet.pdf"));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4");
    scan.close();
    entering.dialog->findChild<ReceiptForm *>()->attach({scan.fileName()});
    entering.find<QLineEdit>("receiptNumber")->setFocus();
    commitText(QStringLiteral("12/BC-TYT"));
    entering.press(Qt::Key_Return, Qt::ControlModifier);
    const auto results = entering.desk.book().results().in(entering.desk.wholeYear());
    REQUIRE(results);
    REQUIRE(results->size() == 1);
    CHECK(results->front().text == QStringLiteral("Đã khám cho 512 người"));
    REQUIRE(submissionsOf(entering.desk, "TYT").size() == 1);
    CHECK(submissionsOf(entering.desk, "TYT")[0].documentNumber == QStringLiteral("12/BC-TYT"));
    const auto kept = entering.desk.book().attachments().all();
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().name == QStringLiteral("quet.pdf"));
}

TEST_CASE("A day of receipt is judged when its field is left")
{
    ReceiptForm form(today());
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    auto *received = form.findChild<QLineEdit *>(QStringLiteral("receiptReceived"));
    const auto *fault = form.findChild<QLabel *>(QStringLiteral("receiptReceivedFault"));
    const auto judged = [&](const char *text) {
        received->setText(QString::fromUtf8(text));
        return form.judgeAll();
    };
    CHECK(judged("1/11/2026"));
    CHECK(received->text() == QStringLiteral("01/11/2026"));
    CHECK(form.receipt().received == QDate(2026, 11, 1));
    CHECK_FALSE(judged("31/02/2026"));
    CHECK(fault->isVisible());
    CHECK_FALSE(judged("03/11/2026")); // tomorrow
    CHECK_FALSE(judged(""));
    CHECK(judged("ngày 30 tháng 10 năm 2026"));
    CHECK_FALSE(fault->isVisible());
}
