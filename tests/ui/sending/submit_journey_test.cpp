// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submitted_reports.h"
#include "tests/ui/sending/sending_support.h"

#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace ansinh;
using namespace ansinh::test;

namespace {

std::optional<SubmittedReport> inForce(Office &office)
{
    const auto report = office.desk().book().submittedReports().inForce(office.desk().year());
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("The report is submitted by keyboard; then the package is next, and the first page asks for sending it")
{
    Office office;
    office.start(emptyIn(office.folder()));
    showSending(office);
    inNextDialog([](QDialog &dialog) {
        fill(dialog, "submitNumber", {});
        confirm(dialog);
        CHECK(dialog.isVisible());
        fill(dialog, "submitNumber", QStringLiteral("123"));
        fill(dialog, "submitDate", QStringLiteral("3/11/2026")); // tomorrow
        confirm(dialog);
        CHECK(dialog.isVisible());
        fill(dialog, "submitDate", QStringLiteral("02/11/2026"));
        confirm(dialog);
    });
    office.press(Qt::Key_T, Qt::ControlModifier);
    comeBack(office);
    const auto report = inForce(office);
    REQUIRE(report);
    CHECK(report->designation() == QStringLiteral("123/BC-UBND"));
    CHECK(report->date == today());
    CHECK(office.seen<QPushButton>("makePackageButton")->property("primary").toBool());
    office.press(Qt::Key_1, Qt::ControlModifier);
    office.press(Qt::Key_Space); // the button of what is next
    CHECK(office.window().currentPage() == QStringLiteral("sending"));
}

TEST_CASE("What is still open leads to where it is mended, and nothing is submitted")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showSending(office);
    inNextDialog([](QDialog &dialog) {
        auto *remarks = field<QTextBrowser>(dialog, "submitRemarks");
        CHECK(remarks->toPlainText().contains(QStringLiteral("●")));
        remarks->setFocus();
        QTest::keyClick(remarks, Qt::Key_Tab); // the first link
        QTest::keyClick(remarks, Qt::Key_Return);
    });
    office.press(Qt::Key_T, Qt::ControlModifier);
    comeBack(office);
    CHECK_FALSE(inForce(office));
    CHECK(office.window().currentPage() != QStringLiteral("sending"));
}
