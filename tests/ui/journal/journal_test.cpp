// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contacts.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/window.h"
#include "ui/journal/figure_history_model.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/journal_words.h"
#include "ui/journal/row_words.h"
#include "ui/widgets/figure_place.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace ansinh;
using namespace ansinh::test;

namespace {

Figure figureOf(const char *target, qint64 value)
{
    Figure figure;
    figure.target = Code<Target>(QString::fromLatin1(target));
    figure.period = {*Year::from(kYear), false};
    figure.by = Code<Organisation>(QStringLiteral("BGN"));
    figure.value = Decimal::fromWhole(value);
    figure.source.origin = QStringLiteral("manual");
    return figure;
}

void record(Desk &desk, const Figure &figure)
{
    REQUIRE(desk.written(desk.book().figures().record(
        {figure}, {QStringLiteral("record"), {figure.target.text, QString::number(kYear)}, {}, {}})));
}

void showJournal(Office &office)
{
    office.window().go({QStringLiteral("journal"), {}, {}, {}});
    QApplication::processEvents();
}

JournalNames namesOf(Book &book)
{
    return {*book.plans().latest(), *book.directory().areas(), today()};
}

} // namespace

TEST_CASE("The journal's table says of every entry what core tells")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    record(desk, figureOf("CT03", 5));
    REQUIRE(desk.undo());
    const std::vector<JournalEntry> entries = *desk.book().journal().entries();
    JournalModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({entries.begin(), entries.begin() + 1});
    model.append({entries.begin() + 1, entries.end()});
    REQUIRE(model.rowCount() == static_cast<int>(entries.size()));
    CHECK(model.index(0, JournalModel::StateColumn).data().toString().startsWith(u'↶'));
    CHECK(model.index(1, JournalModel::StateColumn).data().toString().startsWith(u'○'));
    CHECK(model.groupAt(0) == EntryGroup::Figures);
    CHECK(model.index(1, JournalModel::WhatColumn).data().toString().contains(QStringLiteral("CT03")));
}

TEST_CASE("Rows are told in the officer's words: names, numbers, and persons by number only")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    Book &book = desk.book();
    const auto lastWords = [&] {
        const std::vector<RowChange> changes = *book.journal().changesOf(book.undoable()->sequence);
        return wordsOf(changes.front(), namesOf(book));
    };
    record(desk, figureOf("CT03", 5));
    record(desk, figureOf("CT03", 1234));
    RowWords words = lastWords();
    CHECK(words.title.contains(QStringLiteral("CT03")));
    REQUIRE(words.cells.size() == 1);
    CHECK(words.cells.front().before == QStringLiteral("5"));
    CHECK(words.cells.front().after == QStringLiteral("1.234"));
    REQUIRE(book.contacts().set(aboutOf(Code<Organisation>(QStringLiteral("TYT"))),
                                {QStringLiteral("Hoa"), {}, {}, {}, {}}));
    words = lastWords();
    REQUIRE(words.cells.size() == 1);
    CHECK(words.cells.front().after.startsWith(QStringLiteral("person:")));
    REQUIRE(book.directory().succeed(Code<Organisation>(QStringLiteral("DTT")),
                                     Code<Organisation>(QStringLiteral("TYT")), QDate(2026, 6, 30)));
    words = lastWords();
    REQUIRE(words.cells.size() == 2);
    CHECK(words.cells[0].after == namesOf(book).organisation(QStringLiteral("TYT")));
    CHECK(words.cells[1].after == QStringLiteral("30/06/2026"));
}

TEST_CASE("Every table of the journal has words, and every kind of entry a sentence")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const JournalNames names = namesOf(desk.book());
    const std::vector<JournalEntry> entries = *desk.book().journal().entries();
    for (const JournalEntry &entry : entries) {
        const std::vector<RowChange> changes = *desk.book().journal().changesOf(entry.sequence);
        for (const RowChange &change : changes) {
            INFO(change.table.toStdString());
            CHECK_FALSE(wordsOf(change, names).title.isEmpty());
        }
    }
}

TEST_CASE("The place of a figure is found again from its words")
{
    std::vector<Area> areas;
    areas.push_back({{7}, QStringLiteral("Khu phố 2/4"), 1, {}});
    FigureKey key;
    key.target = Code<Target>(QStringLiteral("CT19"));
    key.period = {*Year::from(kYear), true};
    key.part = Part::ofArea({7});
    key.by = Code<Organisation>(QStringLiteral("BHXH"));
    const Place place = figurePlace(key, areas);
    CHECK(place.detail == QStringLiteral("figure:CT19/2026-H1/area:Khu phố 2/4/BHXH"));
    CHECK(figureKeyFrom(place.detail, areas) == key);
    CHECK(figureKeyFrom(QStringLiteral("figure:CT19/2026/whole/"), areas)->by.isEmpty());
    for (const char *wrong : {"", "figure:", "figure:CT19/2026/whole", "figure:CT19/26/whole/X", "areas",
                              "figure:CT19/2026-H2/whole/X", "figure:CT19/2026/area:Khu phố 9/X"})
        CHECK_FALSE(figureKeyFrom(QString::fromUtf8(wrong), areas));
}

TEST_CASE("The history of one figure is shown with every version, and Escape shows the journal again")
{
    Office office;
    office.start(sampleIn(office.folder()));
    record(office.desk(), figureOf("CT03", 5));
    record(office.desk(), figureOf("CT03", 6));
    FigureKey key;
    key.target = Code<Target>(QStringLiteral("CT03"));
    key.period = office.desk().wholeYear();
    key.by = Code<Organisation>(QStringLiteral("BGN"));
    office.window().go(figurePlace(key, {}));
    QApplication::processEvents();
    const auto *table = office.seen<QTableView>("historyTable");
    const int versions = static_cast<int>(office.desk().book().journal().historyOf(key)->size());
    REQUIRE(versions >= 2);
    CHECK(table->model()->rowCount() == versions);
    CHECK(table->model()->index(0, FigureHistoryModel::ValueColumn).data().toString() == QStringLiteral("6"));
    CHECK(table->model()->index(1, FigureHistoryModel::ValueColumn).data().toString() == QStringLiteral("5"));
    CHECK(office.seen<QTextBrowser>("journalPanel")->toPlainText().contains(QStringLiteral("5 → 6")));
    office.press(Qt::Key_Escape);
    QTest::qWait(200); // a button pressed by its key shows that it is
    CHECK(office.seen<QTableView>("journalTable")->model()->rowCount()
          == static_cast<int>(office.desk().book().journal().entries()->size()));
}

TEST_CASE("The journal is narrowed by what is typed and by what it is about")
{
    Office office;
    office.start(sampleIn(office.folder()));
    record(office.desk(), figureOf("CT03", 5));
    REQUIRE(office.desk().written(office.desk().book().directory().addArea(QStringLiteral("Khu phố An Hòa"))));
    showJournal(office);
    const auto *table = office.seen<QTableView>("journalTable");
    office.press(Qt::Key_L, Qt::ControlModifier);
    office.type("an hoa");
    CHECK(table->model()->rowCount() == 1);
    office.press(Qt::Key_Escape);
    office.seen<QComboBox>("journalGroup")->setCurrentIndex(static_cast<int>(EntryGroup::Directory));
    CHECK(table->model()->rowCount() == 1);
    office.seen<QComboBox>("journalGroup")->setCurrentIndex(0);
    office.seen<QComboBox>("journalSpan")->setCurrentIndex(1);
    CHECK(table->model()->rowCount() == static_cast<int>(office.desk().book().journal().entries()->size()));
}

TEST_CASE("Everything back to an entry is listed, taken back, and brought again")
{
    Office office;
    office.start(sampleIn(office.folder()));
    for (int value = 1; value <= 4; ++value)
        record(office.desk(), figureOf("CT03", value));
    showJournal(office);
    auto *table = office.seen<QTableView>("journalTable");
    table->setCurrentIndex(table->model()->index(2, 0));
    int listed = 0;
    inNextDialog([&](QWidget &dialog) {
        listed = dialog.findChild<QListWidget *>(QStringLiteral("takeBackList"))->count();
        confirm(dialog, "takeBackOk");
    });
    QTest::keyClick(office.seen("journalTakeBack"), Qt::Key_Space);
    CHECK(listed == 3);
    const auto valueNow = [&] {
        const std::vector<Figure> figures = *office.desk().book().figures().of(Code<Target>(QStringLiteral("CT03")));
        for (const Figure &figure : figures)
            if (figure.period == office.desk().wholeYear() && figure.by.text == QStringLiteral("BGN")
                && figure.part.isWhole())
                return figure.value->toString();
        return QString();
    };
    CHECK(valueNow() == QStringLiteral("1"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(office.seen("journalRedo"), Qt::Key_Space);
    CHECK(valueNow() == QStringLiteral("4"));
    QTest::keyClick(office.seen("journalUndo"), Qt::Key_Space);
    CHECK(valueNow() == QStringLiteral("3"));
    // The first entry of a book is never taken back.
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    CHECK_FALSE(office.seen("journalTakeBack")->isEnabled());
}

TEST_CASE("A long journal opens at once, and old entries are found")
{
    Office office;
    office.start(sampleIn(office.folder()));
    REQUIRE(office.desk().book().directory().addArea(QStringLiteral("Khu phố An Hòa")));
    Book &book = office.desk().book();
    for (int i = 0; i < 500; ++i)
        REQUIRE(book.figures().record(
            {figureOf("CT03", i + 1)},
            {QStringLiteral("record"), {QStringLiteral("CT03"), QStringLiteral("2026")}, {}, {}}));
    office.window().showPage(QStringLiteral("settings"));
    showJournal(office);
    office.window().showPage(QStringLiteral("settings"));
    record(office.desk(), figureOf("CT03", 1));
    QElapsedTimer timer;
    timer.start();
    office.window().showPage(QStringLiteral("journal"));
    QApplication::processEvents();
    // Four times the aim of the design, because test machines are shared.
    CHECK(timer.elapsed() < 200);
    office.press(Qt::Key_L, Qt::ControlModifier);
    office.type("an hoa");
    const auto *table = office.seen<QTableView>("journalTable");
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 5000));
}
