// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/submit_report.h"
#include "tests/core/actions/action_book.h"
#include "tests/core/actions/submit_support.h"
#include "tests/support/catch.h"

#include "core/actions/decide.h"
#include "core/actions/export_package.h"
#include "core/actions/letterhead_settings.h"
#include "core/actions/report_outline.h"
#include "core/actions/sample.h"
#include "core/actions/status.h"
#include "core/document/document_json.h"
#include "core/exchange/package_reader.h"
#include "core/store/contacts.h"
#include "core/store/keeping.h"
#include "core/store/parts.h"
#include "core/store/submitted_reports.h"

#include <QDir>
#include <QFileInfo>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period k2026{*Year::from(2026), false};

/// The sample book, ready to be submitted.
struct Ward
{
    Ward() { REQUIRE(fillSample(of.book(), SampleKind::Plain)); }

    Book &book() { return of.book(); }
    SubmittedReport submit(const SubmitOrder &order = submitOrder())
    {
        const auto report = submitReport(book(), order, plainRendering());
        INFO((report ? std::string() : report.error().message.toStdString() + report.error().detail.toStdString()));
        REQUIRE(report);
        return *report;
    }
    QStringList copies()
    {
        return QFileInfo(book().path()).dir().entryList({QStringLiteral("*-truoc-khi-nop-*")}, QDir::Files);
    }

    ActionBook of;
};

ErrorKind refusal(Ward &ward, const SubmitOrder &order)
{
    const auto report = submitReport(ward.book(), order, plainRendering());
    REQUIRE_FALSE(report);
    CHECK_FALSE(report.error().message.isEmpty());
    return report.error().kind;
}

std::vector<QByteArray> keptOf(Ward &ward, const SubmittedReport &report)
{
    std::vector<QByteArray> bytes;
    for (const SubmittedFormat format : {SubmittedFormat::Pdf, SubmittedFormat::Docx, SubmittedFormat::Odt}) {
        const auto file = submittedFile(ward.book(), report, format);
        REQUIRE(file);
        bytes.push_back(*file);
    }
    const auto document = submittedDocument(ward.book(), report);
    REQUIRE(document);
    bytes.push_back(documentToJson(*document));
    return bytes;
}

OfficialHeader headOf(const Document &document)
{
    for (const Block &block : document.sections.front().blocks) {
        if (const auto *head = std::get_if<OfficialHeader>(&block))
            return *head;
    }
    FAIL("no head");
    return {};
}

} // namespace

TEST_CASE("A submitted report bears number and date, is kept in all its files, and freezes what it tells of")
{
    Ward ward;
    const size_t entries = ward.book().journal().entries()->size();
    const SubmittedReport report = ward.submit();
    CHECK(report.version == 1);
    CHECK(report.designation() == QStringLiteral("123/BC-UBND"));
    CHECK(report.day == QDate(2026, 11, 13));
    CHECK(ward.book().journal().entries()->size() == entries + 1);
    CHECK(ward.copies().size() == 1);
    const auto document = submittedDocument(ward.book(), report);
    REQUIRE(document);
    CHECK(headOf(*document).number == QStringLiteral("123"));
    CHECK(headOf(*document).placeAndDate.contains(QStringLiteral("ngày 12 tháng 11 năm 2026")));
    CHECK(*submittedFile(ward.book(), report, SubmittedFormat::Docx) == *toDocx(*document));
    const auto recorded = recordFigures(ward.book(), {valued("CT31", 2026, "7", "DCXD")},
                                        {QStringLiteral("record"), {QStringLiteral("CT31")}, {}, {}});
    REQUIRE_FALSE(recorded);
    CHECK(recorded.error().kind == ErrorKind::Frozen);
    CHECK(check(ward.book())->isWhole());
}

TEST_CASE("A submitted report stays the same to the byte after everything that can change has changed")
{
    Ward ward;
    const SubmittedReport report = ward.submit();
    const std::vector<QByteArray> before = keptOf(ward, report);
    Book &book = ward.book();
    const Code<Organisation> officer(QStringLiteral("LDTBXH"));
    REQUIRE(book.directory().rename(officer, QStringLiteral("Phòng mới"), QDate(2026, 1, 1)));
    REQUIRE(book.directory().rename(ActionBook::plan().identity.issuer, QStringLiteral("UBND phường mới"),
                                    QDate(2026, 1, 1)));
    REQUIRE(book.directory().renameArea(book.directory().areas()->front().id, QStringLiteral("Khu phố khác"),
                                        QDate(2026, 1, 1)));
    REQUIRE(book.contacts().set(aboutOf(officer), {QStringLiteral("Người khác"), {}, {}, {}, {}}));
    Plan plan = ActionBook::plan();
    plan.identity.title = QStringLiteral("Kế hoạch sửa đổi");
    plan.targets.front().name = QStringLiteral("Tên khác");
    REQUIRE(book.plans().put(plan));
    ReportTemplate outline = usualTemplate();
    outline.entries.front().title = QStringLiteral("Mục khác");
    REQUIRE_FALSE(keepOutline(book, k2026, outline, {QStringLiteral("outline_title"), {}, {}}));
    CHECK_FALSE(keepLetterhead(book, k2026, {}, [] {
        Letterhead other;
        other.signer = QStringLiteral("B");
        return other;
    }()));
    CHECK(keptOf(ward, report) == before);
    const auto kept = submittedOf(book, k2026);
    REQUIRE(kept);
    CHECK((*kept)->pdf == report.pdf);
    CHECK_FALSE(*submittedOf(book, {k2026.year, true}));
}

TEST_CASE("An order without number or date, of a day to come or before its year, is refused and changes nothing")
{
    Ward ward;
    const size_t entries = ward.book().journal().entries()->size();
    SubmitOrder order = submitOrder();
    order.number = QStringLiteral("  ");
    CHECK(refusal(ward, order) == ErrorKind::Invalid);
    order.number = QStringLiteral("/BC-UBND");
    CHECK(refusal(ward, order) == ErrorKind::Invalid);
    order = submitOrder();
    order.date = {};
    CHECK(refusal(ward, order) == ErrorKind::Invalid);
    order.date = order.today.addDays(1);
    CHECK(refusal(ward, order) == ErrorKind::Invalid);
    order.date = QDate(2025, 12, 31);
    CHECK(refusal(ward, order) == ErrorKind::Invalid);
    CHECK(ward.book().journal().entries()->size() == entries);
    CHECK(ward.book().submittedReports().all()->empty());
    CHECK(ward.copies().isEmpty());
}

TEST_CASE("What cannot be rendered is not submitted")
{
    Ward ward;
    SubmitRendering rendering = plainRendering();
    rendering.odt = [](const Document &) -> Result<QByteArray> {
        return Error{ErrorKind::Io, QStringLiteral("x"), {}};
    };
    const auto report = submitReport(ward.book(), submitOrder(), rendering);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Io);
    CHECK(ward.book().submittedReports().all()->empty());
    CHECK(ward.copies().isEmpty());
    CHECK(ward.book().undoable());
}

TEST_CASE("What is still open is told and never prevents submitting")
{
    Ward ward;
    const auto remarks = submitRemarks(ward.book(), submitOrder());
    REQUIRE(remarks);
    CHECK_FALSE(remarks->empty()); // the sample year is in the middle of collecting
    CHECK(ward.submit().version == 1);
    CHECK(submitRemarks(ward.book(), submitOrder()).error().kind == ErrorKind::Frozen);
}

TEST_CASE("Reopened, the year is worked on and submitted again as the next version; the first stays kept")
{
    Ward ward;
    const SubmittedReport first = ward.submit();
    const std::vector<QByteArray> before = keptOf(ward, first);
    CHECK(refusal(ward, submitOrder()) == ErrorKind::Frozen);
    const QDate today(2026, 11, 20);
    CHECK(reopenReport(ward.book(), k2026.year, {}, today).error().kind == ErrorKind::Invalid);
    REQUIRE(reopenReport(ward.book(), k2026.year, QStringLiteral("Thị xã yêu cầu sửa"), today));
    CHECK(reopenReport(ward.book(), k2026.year, QStringLiteral("nữa"), today).error().kind == ErrorKind::NotFound);
    ward.of.record(valued("CT31", 2026, "777", "DCXD"));
    SubmitOrder order = submitOrder(2026, "140/BC-VHXH");
    order.date = order.today = today;
    const SubmittedReport second = ward.submit(order);
    CHECK(second.version == 2);
    CHECK(second.symbol == QStringLiteral("BC-VHXH"));
    CHECK(second.pdf != first.pdf);
    CHECK(keptOf(ward, first) == before);
    CHECK(ward.book().submittedReports().all()->size() == 2);
    CHECK(check(ward.book())->isWhole());
}

TEST_CASE("The package of a submitted year says so with number and date; of a reopened one it is a draft")
{
    Ward ward;
    const SubmittedReport report = ward.submit();
    ExportOrder order;
    order.period = k2026;
    order.day = QDate(2026, 11, 13);
    const PackageRendering rendering{plainRendering().pdf, plainRendering().docx};
    const auto identity = [&]() {
        const auto made = exportPackage(ward.book(), order, rendering);
        INFO((made ? std::string() : made.error().message.toStdString()));
        REQUIRE(made);
        const PackageReading reading = readPackage(made->bytes);
        REQUIRE(reading.isSound());
        CHECK(reading.contents->identity.state == made->state);
        return reading.contents->identity;
    };
    CHECK(identity().state == PackageState::Submitted);
    CHECK(identity().number == QStringLiteral("123/BC-UBND"));
    CHECK(identity().date == QDate(2026, 11, 12));
    order.withNames = true;
    CHECK(exportPackage(ward.book(), order, rendering)
              ->bytes.contains(*submittedFile(ward.book(), report, SubmittedFormat::Docx)));
    order.period.half = true;
    CHECK(identity().state == PackageState::Draft);
    order.period.half = false;
    REQUIRE(reopenReport(ward.book(), k2026.year, QStringLiteral("sửa"), QDate(2026, 11, 14)));
    CHECK(identity().state == PackageState::Draft);
    CHECK(identity().number.isEmpty());
}

TEST_CASE("What is decided on the plan after a year was submitted changes neither its status nor its package")
{
    Ward ward;
    ward.submit();
    ExportOrder order;
    order.period = k2026;
    order.day = QDate(2026, 11, 13);
    const auto asked = [&](int year) {
        const auto status = statusOf(ward.book(), {*Year::from(year), false}, order.day);
        REQUIRE(status);
        for (const Assessment &its : status->targets) {
            if (its.target.text == QStringLiteral("CT08"))
                return its.targetValue;
        }
        return std::optional<Rational>();
    };
    const auto before = asked(2026);
    const size_t decisions = packageContentsOf(ward.book(), order)->decisions.size();
    Decision decision;
    decision.item = QStringLiteral("MT01");
    decision.choice = QStringLiteral("III.6.1");
    decision.reason = QStringLiteral("Theo nhiệm vụ");
    REQUIRE(decide(ward.book(), decision));
    CHECK(asked(2026) == before);
    CHECK(packageContentsOf(ward.book(), order)->decisions.size() == decisions);
    CHECK(asked(2027) == Rational::fromWhole(50));
    REQUIRE(reopenReport(ward.book(), k2026.year, QStringLiteral("sửa"), QDate(2026, 11, 14)));
    CHECK(asked(2026) == Rational::fromWhole(50));
}
