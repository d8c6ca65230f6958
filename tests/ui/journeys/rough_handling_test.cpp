// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/targets/targets_support.h"
#include "tests/ui/tasks/tasks_support.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <limits>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("Nonsense in a number cell is refused in a sentence, whatever it is, and changes nothing")
{
    const QString nonsense
        = GENERATE(QString(5'000, QLatin1Char('9')), QString(5'000, QLatin1Char('x')), QStringLiteral("😀"),
                   QStringLiteral("<b>12</b>"), QStringLiteral("-5"), QStringLiteral("12%%"), QStringLiteral("%1"));
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    INFO(nonsense.left(20).toStdString());
    hands.enterText(nonsense);
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
    const auto *notice = office.seen<Notice>("pageNotice");
    CHECK_FALSE(notice->text().isEmpty());
    // However long it was, the window does not grow out of the screen.
    office.settle();
    CHECK(notice->height() < 200);
    CHECK(office.window().width() <= 1400);
}

TEST_CASE("Long texts, emoji and marks of HTML stand in a note and a result as they were typed")
{
    const QString text = GENERATE(QString(5'000, QChar(u'ễ')), QStringLiteral("Xong 😀👍"),
                                  QStringLiteral("<b>đậm</b> & <script>1</script>"));
    Office office;
    office.start(sampleIn(office.folder()));
    SECTION("a note")
    {
        const TargetHands hands(office);
        hands.showColumns(2);
        hands.goTo("CT14", FigureRow::NoteColumn);
        hands.enterText(text);
        CHECK(figureIn(office, "CT14")->note == text);
        CHECK(office.window().width() <= 1400);
    }
    SECTION("a result")
    {
        openPlace(office, "2.3", "CQ");
        enterResult(office);
        commitText(text);
        office.press(Qt::Key_Tab);
        CHECK(resultIn(office, "2.3", "CQ")->text == text);
        CHECK(office.seen<QPlainTextEdit>("resultText")->toPlainText() == text);
    }
    for (const int page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_6, Qt::Key_J})
        office.press(page, Qt::ControlModifier);
    CHECK(office.window().width() <= 1400);
}

TEST_CASE("A block of five thousand cells is weighed in moments, and what finds no place is said")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    QString block;
    for (int row = 0; row < 500; ++row)
        block += QStringList(10, QString::number(row)).join(QLatin1Char('\t')) + QLatin1Char('\n');
    QApplication::clipboard()->setText(block);
    hands.goTo("CT01", FigureRow::NumeratorColumn);
    QElapsedTimer timer;
    timer.start();
    qint64 shown = std::numeric_limits<qint64>::max();
    inNextDialog([&](QDialog &dialog) {
        shown = timer.elapsed();
        CHECK(dialog.objectName() == QStringLiteral("pastePreview"));
        dialog.reject();
    });
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown < 2'000);
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
}

TEST_CASE("Undo from the menu while a cell is open takes back what is being typed, and nothing else")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.type("1400");
    office.window().findChild<QAction *>(QStringLiteral("undo"))->trigger();
    office.settle();
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
    CHECK(office.desk().book().redoable());
    CHECK_FALSE(office.desk().book().figures().all()->empty());
}

TEST_CASE("What waits to be mended is still there after an undo of something else")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const TargetHands hands(office);
    hands.goTo("CT15", FigureRow::NumeratorColumn);
    hands.enter("90");
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.enter("5.3.4");
    office.window().findChild<QAction *>(QStringLiteral("undo"))->trigger();
    office.settle();
    CHECK(figureIn(office, "CT15")->numerator == Decimal::fromWhole(97));
    CHECK(office.seen<QLineEdit>("cellField")->text() == QStringLiteral("5.3.4"));
}

TEST_CASE("A book whose file is deleted while it is open is missed in a sentence, and what was typed stays")
{
    Office office;
    const QString path = sampleIn(office.folder());
    office.start(path);
    const TargetHands hands(office);
    REQUIRE(QFile::remove(path));
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.enter("1400");
    CHECK_FALSE(office.seen<Notice>("pageNotice")->text().isEmpty());
    CHECK(office.seen<QLineEdit>("cellField")->text() == QStringLiteral("1400"));
}
