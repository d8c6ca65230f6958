// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the year is submitted: every screen says why it takes nothing, and keeps what was typed.
#include "core/actions/submit_report.h"
#include "core/store/parts.h"
#include "core/store/submitted_reports.h"
#include "tests/core/actions/submit_support.h"
#include "tests/support/catch.h"
#include "tests/ui/targets/targets_support.h"
#include "tests/ui/tasks/tasks_support.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ansinh;
using namespace ansinh::test;

namespace {

void submitIn(Office &office)
{
    Desk &desk = office.desk();
    SubmitOrder order = submitOrder();
    order.today = today();
    order.date = today();
    const auto done = desk.written(submitReport(desk.book(), order, plainRendering()));
    REQUIRE(done);
    office.settle();
}

bool isToldWhy(const Office &office)
{
    return office.seen<QLabel>("pageNoticeText")->text().contains(QStringLiteral("123/BC-UBND"));
}

} // namespace

TEST_CASE("A figure typed into a frozen year is refused with the report's number and waits in its cell")
{
    Office office;
    office.start(sampleIn(office.folder()));
    submitIn(office);
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.enter("1500");
    CHECK(isToldWhy(office));
    CHECK(office.seen<QLineEdit>("cellField")->text() == QStringLiteral("1500"));
    CHECK(figureIn(office, "CT14")->numerator == Decimal::fromWhole(1390));
}

TEST_CASE("A dispute of a frozen year is refused before a reason is asked for")
{
    Office office;
    office.start(sampleIn(office.folder()));
    submitIn(office);
    const TargetHands hands(office);
    hands.goTo("CT19", FigureRow::NumeratorColumn);
    office.press(Qt::Key_F7);
    office.settle();
    CHECK(isToldWhy(office));
}

TEST_CASE("A result typed into a frozen year is refused and still stands in its field")
{
    Office office;
    office.start(sampleIn(office.folder()));
    submitIn(office);
    openPlace(office, "2.3", "CQ");
    enterResult(office);
    commitText(QStringLiteral("Đã tổ chức 03 cuộc kiểm tra"));
    office.press(Qt::Key_Tab);
    office.settle();
    CHECK(isToldWhy(office));
    CHECK_FALSE(resultIn(office, "2.3", "CQ"));
    CHECK(office.seen<QPlainTextEdit>("resultText")->toPlainText() == QStringLiteral("Đã tổ chức 03 cuộc kiểm tra"));
    // Reopened, it goes in.
    Desk &desk = office.desk();
    REQUIRE(desk.written(reopenReport(desk.book(), desk.year(), QStringLiteral("sửa"), desk.today())));
    office.settle();
    office.press(Qt::Key_3, Qt::ControlModifier);
    office.settle();
    REQUIRE(resultIn(office, "2.3", "CQ"));
}
