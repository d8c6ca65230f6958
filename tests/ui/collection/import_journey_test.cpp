// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/collection/returned_forms.h"
#include "tests/ui/support/hands.h"
#include "ui/collection/import_batch.h"
#include "ui/collection/import_dialog.h"
#include "ui/collection/import_problems_model.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ansinh;
using namespace ansinh::test;

namespace {

/// A desk with an empty book and the window of an import on it.
class Import
{
public:
    Import() : desk(context(), today()) { REQUIRE(desk.open(emptyIn(folder))); }

    void open(const QStringList &files)
    {
        dialog = std::make_unique<ImportDialog>(desk, files, nullptr);
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        REQUIRE(QTest::qWaitFor([&] { return !dialog->batch().isReading(); }, 10'000));
        QApplication::processEvents();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        dialog->activateWindow();
        (void)QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 1'000);
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }

    /// The one of that name that is seen.
    template <class T> T *find(const char *name) const
    {
        for (T *each : dialog->findChildren<T *>(QString::fromLatin1(name))) {
            if (each->isVisible())
                return each;
        }
        FAIL("Nobody sees " << name);
        return nullptr;
    }

    QTemporaryDir folder;
    Desk desk;
    std::unique_ptr<ImportDialog> dialog;
};

RowFill value(const char *text)
{
    return {{QStringLiteral("Giá trị"), QString::fromUtf8(text)}};
}

RowFill ratio(const char *numerator, const char *denominator)
{
    return {{QStringLiteral("Tử số"), QString::fromUtf8(numerator)},
            {QStringLiteral("Mẫu số"), QString::fromUtf8(denominator)}};
}

RowFill state(const char *words)
{
    return {{QStringLiteral("Tình trạng"), QString::fromUtf8(words)}};
}

using Fills = std::map<QString, RowFill>;

Fills good()
{
    return {{QStringLiteral("CT15"), ratio("97", "1720")}, {QStringLiteral("CT17"), state("Chưa có số liệu")}};
}

/// A number that can be read in two ways.
Fills ambiguous()
{
    return {{QStringLiteral("CT28"), value("30.125")}};
}

} // namespace

TEST_CASE("A returned workbook is looked at, taken by keyboard, and taken back by one undo")
{
    if (!canFill())
        return;
    Import import;
    const QString path = returnOf(import.desk, "BHXH", good(), import.folder, "BHXH-bao-cao-2026.xlsx");
    import.open({path});
    CHECK_FALSE(figureOf(import.desk, "CT15", "BHXH"));
    import.press(Qt::Key_Return, Qt::ControlModifier);
    const auto figure = figureOf(import.desk, "CT15", "BHXH");
    REQUIRE(figure);
    CHECK(figure->numerator == Decimal::fromWhole(97));
    CHECK(figure->source.origin == QStringLiteral("workbook"));
    REQUIRE(figureOf(import.desk, "CT17", "BHXH"));
    CHECK(figureOf(import.desk, "CT17", "BHXH")->state == FigureState::NotAvailable);
    REQUIRE(submissionsOf(import.desk, "BHXH").size() == 1);
    CHECK(submissionsOf(import.desk, "BHXH")[0].received == today());
    CHECK(import.desk.book().attachments().all()->size() == 1);
    CHECK(import.find<QPushButton>("resultClose")->isVisible());
    REQUIRE(import.desk.undo());
    CHECK_FALSE(figureOf(import.desk, "CT15", "BHXH"));
    CHECK(submissionsOf(import.desk, "BHXH").empty());
}

TEST_CASE("Closing an import writes nothing")
{
    if (!canFill())
        return;
    Import import;
    import.open({returnOf(import.desk, "BHXH", good(), import.folder, "BHXH-bao-cao-2026.xlsx")});
    import.press(Qt::Key_Escape);
    CHECK_FALSE(import.dialog->isVisible());
    CHECK_FALSE(figureOf(import.desk, "CT15", "BHXH"));
    CHECK(submissionsOf(import.desk, "BHXH").empty());
}

TEST_CASE("A file that is no return does not hold up the others, and a file under two names is taken once")
{
    if (!canFill())
        return;
    Import import;
    const QString path = returnOf(import.desk, "BHXH", good(), import.folder, "BHXH-bao-cao-2026.xlsx");
    const QString copy = in(import.folder, "BHXH-bao-cao-2026-1.xlsx");
    REQUIRE(QFile::copy(path, copy));
    import.open({import.folder.path(), path, brokenIn(import.folder, "hong.xlsx")});
    const auto &entries = import.dialog->batch().entries();
    REQUIRE(entries.size() == 3);
    const ImportSummary sum = summaryOf(entries);
    CHECK(sum.returns == 1);
    CHECK(sum.refused == 1);
    import.find<QPushButton>("importAccept")->setFocus();
    import.press(Qt::Key_Space);
    CHECK(submissionsOf(import.desk, "BHXH").size() == 1);
}

TEST_CASE("An ambiguous number is answered in the list and taken as it was meant")
{
    if (!canFill())
        return;
    Import import;
    import.open({returnOf(import.desk, "DCXD", ambiguous(), import.folder, "DCXD-bao-cao-2026.xlsx")});
    const ImportEntry &entry = import.dialog->batch().entry(0);
    REQUIRE(entry.state() == ImportEntry::State::Asks);
    auto *table = import.find<QTableView>("problemTable");
    table->setFocus();
    REQUIRE(table->currentIndex().column() == ImportProblemsModel::AnswerColumn);
    import.press(Qt::Key_F2);
    const auto *list = import.find<QComboBox>("cellList");
    for (int step = 0; step < 3 && !list->currentText().startsWith(QStringLiteral("30,125")); ++step)
        import.press(Qt::Key_Down);
    import.press(Qt::Key_Return);
    CHECK(entry.open() == 0);
    import.press(Qt::Key_Return, Qt::ControlModifier);
    const auto figure = figureOf(import.desk, "CT28", "DCXD");
    REQUIRE(figure);
    REQUIRE(figure->value);
    CHECK(figure->value->toString() == QStringLiteral("30.125"));
}

TEST_CASE("A form that went out and lies among the returns is not taken for one")
{
    if (!canFill())
        return;
    Import import;
    import.open({returnOf(import.desk, "BHXH", {}, import.folder, "BHXH-bao-cao-2026.xlsx")});
    CHECK(import.dialog->batch().entry(0).state() == ImportEntry::State::LeftOut);
    CHECK_FALSE(import.find<QPushButton>("importAccept")->isEnabled());
    import.find<QCheckBox>("importWant")->click(); // the officer knows better
    CHECK(import.find<QPushButton>("importAccept")->isEnabled());
}

TEST_CASE("A question that nobody answers is left out, the rest is taken")
{
    if (!canFill())
        return;
    Import import;
    Fills fills = ambiguous();
    fills[QStringLiteral("CT31")] = value("412");
    import.open({returnOf(import.desk, "DCXD", fills, import.folder, "DCXD-bao-cao-2026.xlsx")});
    import.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(figureOf(import.desk, "CT28", "DCXD"));
    REQUIRE(figureOf(import.desk, "CT31", "DCXD"));
}

TEST_CASE("Answers that would be lost are asked about before an import closes")
{
    if (!canFill())
        return;
    Import import;
    import.open({returnOf(import.desk, "DCXD", ambiguous(), import.folder, "DCXD-bao-cao-2026.xlsx")});
    import.find<QTableView>("problemTable")->setFocus();
    import.press(Qt::Key_Minus);
    REQUIRE(import.dialog->batch().isAnswered());
    inNextDialog([](QDialog &question) { question.reject(); });
    import.press(Qt::Key_Escape);
    CHECK(import.dialog->isVisible());
    inNextDialog([](QDialog &question) { confirm(question, "importLeaveAnyway"); });
    import.press(Qt::Key_Escape);
    CHECK_FALSE(import.dialog->isVisible());
}

TEST_CASE("A refused return is saved with its faults marked, to be sent back")
{
    if (!canFill())
        return;
    Import import;
    const Fills fills{{QStringLiteral("CT15"), ratio("1721", "1720")}};
    import.open({returnOf(import.desk, "BHXH", fills, import.folder, "BHXH-bao-cao-2026.xlsx")});
    REQUIRE(import.dialog->batch().entry(0).state() == ImportEntry::State::Refused);
    CHECK_FALSE(import.find<QPushButton>("importAccept")->isEnabled());
    QTemporaryDir out;
    CHECK(import.dialog->saveMarked(out.path(), true));
    CHECK(QDir(out.path()).entryList(QDir::Files) == QStringList{QStringLiteral("BHXH-bao-cao-2026-can-sua.xlsx")});
    CHECK(import.dialog->saveMarked(out.path(), true));
    CHECK(QDir(out.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("Without a workbook an import says so and takes nothing")
{
    Import import;
    QTemporaryDir empty;
    import.open({empty.path()});
    CHECK(import.find<QLabel>("pageTitle")->text().contains(QStringLiteral(".xlsx")));
    CHECK_FALSE(import.find<QPushButton>("importAccept")->isEnabled());
}
