// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/sample_document.h"
#include "tests/support/catch.h"
#include "ui/preview/printer_margins.h"
#include "ui/print/layout.h"

using namespace ansinh;

namespace {

LaidOut laidOutReport()
{
    Document document = sampleReport(40, 30);
    document.footLine.clear();
    Result<LaidOut> laidOut = layOut(document);
    REQUIRE(laidOut);
    return std::move(laidOut).value();
}

} // namespace

TEST_CASE("Pages stay away from the edges as the decree says, their number excepted")
{
    const LaidOut laidOut = laidOutReport();
    const QMarginsF first = freeMargins(laidOut, {0});
    CHECK(first.left() >= 29.9);
    CHECK(first.right() >= 14.9);
    CHECK(first.top() >= 19.9);
    const QMarginsF second = freeMargins(laidOut, {1});
    CHECK(second.top() == Approx(10).margin(1));
    CHECK(second.bottom() >= 19.5);
}

TEST_CASE("A page that lies is turned: its upper edge is the sheet's left one")
{
    const LaidOut laidOut = laidOutReport();
    const int last = static_cast<int>(laidOut.pages.size()) - 1;
    REQUIRE(laidOut.pages.back().orientation == Orientation::Landscape);
    const QMarginsF turned = freeMargins(laidOut, {last});
    CHECK(turned.bottom() >= 29.8); // its left margin
    CHECK(turned.top() >= 14.8); // its right margin
    CHECK(turned.left() >= 9.5);
}

TEST_CASE("Every side that the printer cannot reach is named with both lengths, and none else")
{
    const QMarginsF pages(30, 10, 15, 20);
    CHECK(cutOffWarning(QMarginsF(6, 6, 6, 15), pages).isEmpty());
    CHECK(cutOffWarning(QMarginsF(30, 10, 15, 20), pages).isEmpty());
    const QString top = cutOffWarning(QMarginsF(6, 12.7, 6, 15), pages);
    CHECK_FALSE(top.contains(QLatin1Char('\n')));
    CHECK(top.contains(QStringLiteral("12,7 mm")));
    CHECK(top.contains(QStringLiteral("10,0 mm")));
    CHECK(cutOffWarning(QMarginsF(6, 12.7, 16, 25), pages).count(QLatin1Char('\n')) == 2);
}
