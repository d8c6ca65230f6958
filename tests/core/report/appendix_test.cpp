// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/annual_report.h"
#include "tests/core/report/matter.h"

using namespace ansinh;

namespace {

const QString kTargets = QStringLiteral("Kết quả thực hiện chỉ tiêu");

enum Column {
    Name = 1,
    Goal = 3,
    Numerator = 6,
    Value = 8,
    Change = 9,
    Share = 10,
    Verdict_ = 11,
    Source = 12,
    Note = 13
};

QStringList rowOf(const ReportMatter &matter, const QString &code)
{
    const Document document = composeAnnualReport(matter);
    const QString name = matter.plan.target(Code<Target>(code))->name;
    QStringList cells;
    for (const TableRow &row : tableOf(document, kTargets)->rows) {
        if (row.cells.size() > 1 && row.cells[Name].plainText() == name)
            for (const TableCell &cell : row.cells)
                cells += cell.plainText();
    }
    return cells;
}

/// A return of the first who is asked, after 09/11/2026.
void receiveLate(ReportMatter &matter, int version, const QDate &day)
{
    OrganisationStanding &first = matter.organisations.front();
    first.state = OrganisationStanding::State::Received;
    first.received = day;
    first.version = version;
    first.isLate = true;
    Submission submission;
    submission.organisation = first.code;
    submission.period = matter.period;
    submission.version = version;
    submission.received = day;
    matter.returns.submissions.push_back(submission);
}

} // namespace

TEST_CASE("The table of targets has every target once, under its field, on a landscape page")
{
    const ReportMatter matter = emptyMatter();
    const Document document = composeAnnualReport(matter);
    CHECK(document.sections[1].orientation == Orientation::Landscape);
    const Table *table = tableOf(document, kTargets);
    REQUIRE(table);
    std::size_t targets = 0;
    std::size_t fields = 0;
    for (std::size_t row = 1; row < table->rows.size(); ++row) {
        if (table->rows[row].isGroup) {
            ++fields;
            CHECK(table->rows[row].cells.front().columnSpan == static_cast<int>(table->columns.size()));
        } else {
            ++targets;
            CHECK(table->rows[row].cells.size() == table->columns.size());
        }
    }
    CHECK(targets == matter.plan.targets.size());
    CHECK(fields == 9);
}

TEST_CASE("A ratio shows its two numbers, its change and its share of the goal")
{
    ReportMatter matter = emptyMatter();
    Assessment assessment = ratioOf(QStringLiteral("CT14"), 1390, 3638, Verdict::Behind);
    assessment.gap = 248;
    assessment.measured.certainty = Certainty::Preliminary;
    put(matter, assessment);
    const QStringList row = rowOf(matter, QStringLiteral("CT14"));
    REQUIRE(row.size() == 14);
    CHECK(row[Goal] == QStringLiteral("≥ 45%"));
    CHECK(row[Numerator] == QStringLiteral("1.390"));
    CHECK(row[Value] == QStringLiteral("38,2%\u00A0(s)"));
    CHECK(row[Change] == QStringLiteral("+1,3"));
    CHECK(row[Share] == QStringLiteral("84,9%"));
    CHECK(row[Verdict_] == QStringLiteral("Chậm tiến độ"));
    CHECK(row[Note] == QStringLiteral("Cần thêm 248 người"));
}

TEST_CASE("Where less is better no share of the goal is printed")
{
    ReportMatter matter = emptyMatter();
    put(matter, ratioOf(QStringLiteral("CT22"), 19, 392, Verdict::Attained));
    CHECK(rowOf(matter, QStringLiteral("CT22"))[Share].isEmpty());
}

TEST_CASE("The share of a goal that is missed never rounds to a hundred")
{
    ReportMatter matter = emptyMatter();
    put(matter, ratioOf(QStringLiteral("CT19"), 9'998, 10'000, Verdict::OnTrack));
    CHECK(rowOf(matter, QStringLiteral("CT19"))[Share] == QStringLiteral("99,98%"));
}

TEST_CASE("States have signs, and a dispute shows no number")
{
    ReportMatter matter = emptyMatter();
    CHECK(rowOf(matter, QStringLiteral("CT14"))[Value] == QStringLiteral("…"));
    put(matter, judgedAs(matter.plan, QStringLiteral("CT10"), Verdict::NotAssessable));
    CHECK(rowOf(matter, QStringLiteral("CT10"))[Value] == QStringLiteral("x"));
    put(matter, judgedAs(matter.plan, QStringLiteral("CT36"), Verdict::NotApplicable));
    CHECK(rowOf(matter, QStringLiteral("CT36"))[Value] == QStringLiteral("-"));
    Assessment disputed = ratioOf(QStringLiteral("CT19"), 951, 1000, Verdict::Behind);
    disputed.verdict = Verdict::Disputed;
    put(matter, disputed);
    const QStringList row = rowOf(matter, QStringLiteral("CT19"));
    CHECK(row[Value] == QStringLiteral("…"));
    CHECK(row[Numerator].isEmpty());
    CHECK(row[Share].isEmpty());
}

TEST_CASE("The table of returns says who is late and who is missing")
{
    ReportMatter matter = emptyMatter();
    receiveLate(matter, 2, QDate(2026, 11, 12));
    const Document document = composeAnnualReport(matter);
    const Table *table = tableOf(document, QStringLiteral("Tình hình gửi báo cáo"));
    REQUIRE(table);
    const TableRow &row = table->rows[1];
    CHECK(row.cells[2].plainText() == QStringLiteral("12/11/2026"));
    CHECK(row.cells[3].plainText() == QStringLiteral("2"));
    CHECK(row.cells[4].plainText() == QStringLiteral("Gửi chậm 03 ngày, chưa đủ"));
    CHECK(table->rows[2].cells[4].plainText() == QStringLiteral("Chưa gửi"));
    CHECK(table->rows.size() == matter.organisations.size() + 1);
}

TEST_CASE("A correction adds no days to a return that was late")
{
    ReportMatter matter = emptyMatter();
    receiveLate(matter, 1, QDate(2026, 11, 12));
    receiveLate(matter, 2, QDate(2026, 11, 20));
    const Document document = composeAnnualReport(matter);
    const TableRow &row = tableOf(document, QStringLiteral("Tình hình gửi báo cáo"))->rows[1];
    CHECK(row.cells[2].plainText() == QStringLiteral("20/11/2026 (lần 1: 12/11/2026)"));
    CHECK(row.cells[3].plainText() == QStringLiteral("2"));
    CHECK(row.cells[4].plainText() == QStringLiteral("Gửi chậm 03 ngày, chưa đủ"));
}

TEST_CASE("The document that a return came with has a column as soon as one is known")
{
    ReportMatter matter = emptyMatter();
    receiveLate(matter, 1, QDate(2026, 11, 12));
    matter.returns.submissions.back().documentNumber = QStringLiteral("12/BC-TYT");
    matter.returns.submissions.back().documentDate = QDate(2026, 11, 5);
    const Document document = composeAnnualReport(matter);
    const Table *table = tableOf(document, QStringLiteral("Tình hình gửi báo cáo"));
    REQUIRE(table);
    CHECK(table->rows.front().cells[3].plainText() == QStringLiteral("Văn bản"));
    CHECK(table->rows[1].cells[3].plainText() == QStringLiteral("12/BC-TYT ngày 05/11/2026"));
    CHECK(table->rows[2].cells[3].plainText().isEmpty());
}

TEST_CASE("One organisation that is missing is named in part I")
{
    ReportMatter matter = emptyMatter();
    for (OrganisationStanding &standing : matter.organisations) {
        const bool isMissing = standing.code.text == QStringLiteral("CAP");
        standing.state = isMissing ? OrganisationStanding::State::Missing : OrganisationStanding::State::Received;
        if (!isMissing)
            standing.received = QDate(2026, 11, 6);
    }
    const QString text = textsOf(composeAnnualReport(matter), QStringLiteral("leading.returns")).value(0);
    CHECK(text.contains(QStringLiteral("Còn 01 đơn vị chưa gửi báo cáo: Công an phường.")));
    CHECK(text.contains(QStringLiteral("đều đúng thời hạn")));
}

TEST_CASE("The appendices end with './.' below their tables")
{
    const Document document = composeAnnualReport(emptyMatter());
    REQUIRE(document.sections.size() == 4);
    for (std::size_t i = 1; i < document.sections.size(); ++i) {
        const Paragraph *last = std::get_if<Paragraph>(&document.sections[i].blocks.back());
        REQUIRE(last);
        CHECK(last->plainText().endsWith(QStringLiteral("./.")));
        CHECK_FALSE(last->plainText().contains(QStringLiteral("..")));
    }
}
