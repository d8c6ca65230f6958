// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decide.h"
#include "core/actions/year_facts.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/window.h"
#include "ui/today/line_list.h"
#include "ui/today/today_lines.h"
#include "ui/today/today_words.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/verdict_look.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ansinh;
using namespace ansinh::test;

namespace {

std::vector<Line> linesNamed(int count)
{
    std::vector<Line> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back({{}, {}, QString::number(i), {}, {QStringLiteral("targets"), QString::number(i), {}, {}}});
    return lines;
}

const Status &statusOf(Desk &desk)
{
    const Result<Status> &status = desk.status(desk.wholeYear());
    REQUIRE(status);
    return *status;
}

} // namespace

TEST_CASE("Lines that have no room are told by the last line, which leads to all of them")
{
    LinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Place all{QStringLiteral("tasks"), {}, {}, {}};
    model.show(linesNamed(60), all);
    CHECK(model.rowCount() == 60);
    model.setShown(4);
    REQUIRE(model.rowCount() == 5);
    CHECK(model.placeOf(3).code == QStringLiteral("3"));
    CHECK(model.index(4, 0).data(LinesModel::IsMoreRole).toBool());
    CHECK(model.index(4, 0).data().toString().contains(QStringLiteral("56")));
    CHECK(model.placeOf(4) == all);
    model.setShown(0);
    CHECK(model.rowCount() == 1);
    CHECK(model.placeOf(0) == all);
    model.setShown(59);
    CHECK(model.index(59, 0).data(LinesModel::IsMoreRole).toBool());
    model.setShown(100);
    CHECK(model.rowCount() == 60);
    CHECK(model.placeOf(59).code == QStringLiteral("59"));
    model.show({}, all);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A list shows as many lines as fit, however high the window is")
{
    LineList list;
    list.resize(300, 200);
    list.show(linesNamed(60), {});
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    QApplication::processEvents();
    const int low = list.lines().rowCount();
    CHECK(low >= 3);
    CHECK(low < 60);
    list.resize(300, 500);
    QTest::qWait(20);
    CHECK(list.lines().rowCount() > low);
    const QModelIndex last = list.model()->index(list.model()->rowCount() - 1, 0);
    CHECK(list.viewport()->rect().contains(list.visualRect(last)));
}

TEST_CASE("The lists say what core judged: who is missing, what is in danger, what is to be decided")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const Status &status = statusOf(desk);
    CHECK(missingLines(status).size() == awaited(status).size());
    int disputes = 0;
    for (const Assessment &assessment : status.targets)
        for (const Dispute &dispute : assessment.disputes)
            disputes += dispute.isOpen ? 1 : 0;
    CHECK(static_cast<int>(decideLines(status, today()).size())
          == disputes + static_cast<int>(status.openContradictions.size()));
    const std::vector<Line> danger = dangerLines(status);
    REQUIRE_FALSE(danger.empty());
    const QString behind = lookOf(Verdict::Behind).text();
    CHECK(danger.front().mark == behind);
    for (const Assessment &assessment : status.targets) {
        const bool isListed = std::any_of(danger.begin(), danger.end(),
                                          [&](const Line &line) { return line.place.code == assessment.target.text; });
        INFO(assessment.target.text.toStdString());
        CHECK((isListed
               || !(assessment.verdict == Verdict::Behind || assessment.verdict == Verdict::Disputed
                    || assessment.verdict == Verdict::NoData)));
    }
}

TEST_CASE("A missing organisation leads to its row in the register")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const Status &status = statusOf(desk);
    const std::vector<OrganisationStanding> waiting = awaited(status);
    const std::vector<Line> lines = missingLines(status);
    REQUIRE(lines.size() == waiting.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        CHECK(lines[i].place == Place{QStringLiteral("collection"), waiting[i].code.text, {}, {}});
}

TEST_CASE("The steps tell the weekday rule of the plan's dates")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const auto facts = yearFactsOf(desk.book(), statusOf(desk), today());
    REQUIRE(facts);
    const QString send = textOf(YearStep::Send, *facts).text;
    CHECK(send.contains(QStringLiteral("15/11")));
    CHECK(send.contains(QStringLiteral("Chủ nhật")));
    CHECK(send.contains(QStringLiteral("thứ Sáu 13/11")));
    CHECK(textOf(YearStep::Collect, *facts).text.contains(QString::number(facts->received())));
    CHECK(textOf(YearStep::Ask, *facts).page == QStringLiteral("collection"));
    CHECK(textOf(YearStep::Ask, *facts).text.contains(QStringLiteral("%1/%2").arg(facts->formsSent).arg(facts->lettered)));
}

TEST_CASE("How long ago something was is told from the day that is taken for today")
{
    const QDate day(2026, 11, 2);
    const auto at = [&](int days) { return QDateTime(day.addDays(-days), QTime(8, 12)); };
    CHECK(agoText(at(0), day) == QStringLiteral("08:12"));
    CHECK_FALSE(agoText(at(1), day).contains(QLatin1Char('/')));
    CHECK(agoText(at(3), day).contains(QLatin1Char('3')));
    CHECK(agoText(at(30), day) == QStringLiteral("03/10/2026"));
    CHECK(agoText(at(-3), day) == QStringLiteral("05/11/2026"));
}

TEST_CASE("The first page leads on by keyboard alone: next step, then a target in danger, and back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("nextButton"));
    office.press(Qt::Key_Space);
    CHECK(office.window().currentPage() == QStringLiteral("collection"));
    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("today"));
    auto *list = office.seen<LineList>("dangerList");
    QSignalSpy chosen(list, &LineList::placeChosen);
    list->setFocus(Qt::TabFocusReason);
    office.press(Qt::Key_Down);
    const QString code = list->lines().placeOf(1).code;
    office.press(Qt::Key_Return);
    CHECK(chosen.size() == 1);
    CHECK(office.window().currentPage() == QStringLiteral("targets"));
    CHECK(statusOf(office.desk()).plan.target(Code<Target>(code)));
}

TEST_CASE("What is decided leaves the list at once")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const auto *list = office.seen<LineList>("decideList");
    const int before = list->lines().lineCount();
    const Contradiction open = statusOf(office.desk()).openContradictions.front();
    REQUIRE(office.desk().written(
        decide(office.desk().book(), {{}, open.id, open.places.front().key, QStringLiteral("theo văn bản gốc"), {}})));
    CHECK(list->lines().lineCount() == before - 1);
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(list->lines().lineCount() == before);
}

TEST_CASE("An empty book says how to begin, and each step leads there")
{
    Office office;
    office.start(emptyIn(office.folder()));
    const int number = GENERATE(1, 2, 3, 4);
    auto *go = office.seen<QPushButton>(qPrintable(QStringLiteral("begin%1").arg(number)));
    go->setFocus();
    office.press(Qt::Key_Space);
    CHECK(office.window().currentPage() == (number == 1 ? QStringLiteral("directory") : QStringLiteral("targets")));
    CHECK(office.seen<QLabel>("pageTitle"));
}

TEST_CASE("The first step is done once the khu phố and the schools are there, and leads to what it lacks")
{
    Office office;
    office.start(emptyIn(office.folder()));
    Directory &directory = office.desk().book().directory();
    const auto tick = [&] { return office.window().findChild<QLabel *>(QStringLiteral("beginNumber"))->text(); };
    CHECK(tick() == QStringLiteral("1"));
    REQUIRE(office.desk().written(directory.addArea(QStringLiteral("Khu phố 1"))));
    CHECK(tick() == QStringLiteral("1"));
    CHECK(office.seen<QLabel>("beginLacking")->text().contains(QStringLiteral("trường học")));
    office.seen<QPushButton>("begin1")->click();
    CHECK(office.window().currentPage() == QStringLiteral("directory"));
    CHECK(office.seen<QAbstractItemView>("organisationTable")->currentIndex().data(CodeRole).toString()
          == QStringLiteral("TRUONG"));
    office.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(office.desk().written(
        directory.addOrganisation(QStringLiteral("Trường Mầm non"), Code<Organisation>(QStringLiteral("TRUONG")))));
    CHECK(tick() == QStringLiteral("✓"));
}
