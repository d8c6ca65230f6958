// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/submit_report.h"
#include "core/document/document_json.h"
#include "core/store/parts.h"
#include "core/store/submitted_reports.h"
#include "tests/core/actions/submit_support.h"
#include "tests/support/catch.h"
#include "tests/ui/report/report_support.h"
#include "tests/ui/support/hands.h"
#include "ui/report/report_page.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace ansinh;
using namespace ansinh::test;

namespace {

/// The page of the report of a year that was submitted elsewhere.
struct Submitted : ReportOffice
{
    Submitted()
    {
        Desk &desk = office.desk();
        SubmitOrder order = submitOrder();
        order.today = today();
        order.date = QDate(2026, 11, 1);
        const auto done = desk.written(submitReport(desk.book(), order, plainRendering()));
        REQUIRE(done);
        report = *done;
        office.settle();
    }

    QByteArray saved(const char *name) const
    {
        auto *page = office.window().findChild<ReportPage *>();
        REQUIRE(page);
        const QString path = in(office.folder(), name);
        page->save(path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    std::optional<SubmittedReport> inForce() const
    {
        const auto kept = office.desk().book().submittedReports().inForce(office.desk().year());
        REQUIRE(kept);
        return *kept;
    }

    SubmittedReport report;
};

} // namespace

TEST_CASE("A submitted report is shown with number and date, and saved as it was kept")
{
    const Submitted submitted;
    CHECK(submitted.office.seen<QLabel>("submittedText")->text().contains(QStringLiteral("123/BC-UBND")));
    CHECK(submitted.office.seen<QLabel>("submittedText")->text().contains(QStringLiteral("01/11/2026")));
    Book &book = submitted.office.desk().book();
    CHECK(submitted.saved("r.pdf") == *submittedFile(book, submitted.report, SubmittedFormat::Pdf));
    CHECK(submitted.saved("r.docx") == *submittedFile(book, submitted.report, SubmittedFormat::Docx));
    CHECK(submitted.saved("r.odt") == *submittedFile(book, submitted.report, SubmittedFormat::Odt));
    CHECK(submitted.saved("r.html").contains("123"));
}

TEST_CASE("Outline and letterhead of a submitted report are locked, and an edit by keyboard is refused with the reason")
{
    const Submitted submitted;
    const auto before = submitted.kept();
    submitted.stand(Content::Proposals);
    submitted.office.press(Qt::Key_Space);
    submitted.office.settle();
    CHECK(submitted.kept().entries.at(std::size_t(submitted.rowOf(Content::Proposals))).isOn
          == before.entries.at(std::size_t(submitted.rowOf(Content::Proposals))).isOn);
    CHECK(submitted.office.seen<QLabel>("pageNoticeText")->text().contains(QStringLiteral("123/BC-UBND")));
    auto *signer = submitted.office.window().findChild<QLineEdit *>(QStringLiteral("signer"));
    REQUIRE(signer);
    CHECK_FALSE(signer->isEnabled());
    auto *words = submitted.office.window().findChild<QPlainTextEdit *>(QStringLiteral("ownWords"));
    REQUIRE(words);
    CHECK_FALSE(words->isEnabled());
}

TEST_CASE("The report is reopened from its page with a reason, and is a draft again that can be edited")
{
    const Submitted submitted;
    auto *reopen = submitted.office.seen<QPushButton>("reopenReport");
    inNextDialog([](QDialog &dialog) { dialog.reject(); });
    reopen->click();
    CHECK(submitted.inForce());
    inNextDialog([](QDialog &dialog) {
        typeInto(dialog.findChild<QLineEdit *>(QStringLiteral("askedLine")), "Thị xã yêu cầu sửa");
        dialog.accept();
    });
    reopen->click();
    submitted.office.settle();
    CHECK_FALSE(submitted.inForce());
    CHECK_FALSE(reopen->isVisible());
    const auto all = submitted.office.desk().book().submittedReports().all();
    REQUIRE(all->size() == 1);
    CHECK(all->front().reopenReason == QStringLiteral("Thị xã yêu cầu sửa"));
    CHECK(submitted.office.window().findChild<QLineEdit *>(QStringLiteral("signer"))->isEnabled());
    submitted.office.activate();
    submitted.stand(Content::Proposals);
    submitted.office.press(Qt::Key_Space);
    submitted.office.settle();
    CHECK_FALSE(submitted.kept().entries.at(std::size_t(submitted.rowOf(Content::Proposals))).isOn);
}

TEST_CASE("An earlier year that a submitted report compares with is frozen too, and says because of which report")
{
    const Submitted submitted;
    submitted.office.desk().setYear(Year::from(2025).value());
    submitted.office.settle();
    CHECK(submitted.office.seen<QLabel>("submittedText")->text().contains(QStringLiteral("2026")));
    CHECK_FALSE(submitted.office.window().findChild<QPushButton *>(QStringLiteral("reopenReport"))->isVisible());
}

TEST_CASE("A submitted report is shown and saved as it was kept also when a later year is submitted too")
{
    const ReportOffice made;
    Desk &desk = made.office.desk();
    SubmitOrder earlier = submitOrder();
    earlier.year = Year::from(2025).value();
    earlier.number = QStringLiteral("98/BC-UBND");
    earlier.today = today();
    earlier.date = QDate(2026, 1, 5);
    const auto kept = desk.written(submitReport(desk.book(), earlier, plainRendering()));
    REQUIRE(kept);
    SubmitOrder later = submitOrder();
    later.today = today();
    later.date = QDate(2026, 11, 1);
    REQUIRE(desk.written(submitReport(desk.book(), later, plainRendering())));
    desk.setYear(earlier.year);
    made.office.settle();
    CHECK(made.office.seen<QLabel>("submittedText")->text().contains(QStringLiteral("98/BC-UBND")));
    CHECK_FALSE(made.office.window().findChild<QPushButton *>(QStringLiteral("reopenReport"))->isVisible());
    auto *page = made.office.window().findChild<ReportPage *>();
    const QString path = in(made.office.folder(), "r.pdf");
    page->save(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == *submittedFile(desk.book(), *kept, SubmittedFormat::Pdf));
    CHECK_FALSE(made.office.window().findChild<QLineEdit *>(QStringLiteral("signer"))->isEnabled());
}
