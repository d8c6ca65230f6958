// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/report_parts.h"
#include "tests/core/report/matter.h"

using namespace ansinh;

namespace {

QStringList cellsOf(const TableRow &row)
{
    QStringList cells;
    for (const TableCell &cell : row.cells)
        cells += cell.plainText();
    return cells;
}

ReportMatter withFigure(const std::function<void(Figure &)> &change = {})
{
    ReportMatter matter = emptyMatter();
    Figure figure = figureOf(QStringLiteral("CT14"), Part::whole(), QStringLiteral("BHXH"));
    figure.numerator = Decimal::fromWhole(1390);
    figure.denominator = Decimal::fromWhole(3638);
    figure.certainty = Certainty::Preliminary;
    figure.asOf = QDate(2026, 10, 31);
    figure.source = {QStringLiteral("workbook"), QStringLiteral("BHXH-2026.xlsx"), QStringLiteral("Số liệu!F12")};
    figure.recordedAt = QDateTime(QDate(2026, 11, 4), QTime(8, 0));
    if (change)
        change(figure);
    matter.returns.figures = {figure};
    return matter;
}

const Table *sourcesOf(const Section &section)
{
    for (const Block &block : section.blocks) {
        if (const Table *table = std::get_if<Table>(&block))
            return table;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The source of a figure says what, who, when and from which file")
{
    ReportMatter matter = withFigure();
    for (const auto &[version, received] : {std::pair{2, QDate(2026, 11, 5)}, std::pair{1, QDate(2026, 11, 1)}}) {
        Submission submission;
        submission.organisation = Code<Organisation>(QStringLiteral("BHXH"));
        submission.period = matter.period;
        submission.version = version;
        submission.received = received;
        matter.returns.submissions.push_back(submission);
    }
    const Section section = sourceAppendix(ReportReading(matter));
    const Table *table = sourcesOf(section);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows[1].isGroup);
    CHECK(cellsOf(table->rows[1]).first().startsWith(QStringLiteral("CT14. ")));
    CHECK(cellsOf(table->rows[2])
          == QStringList{
              QStringLiteral("1"), QStringLiteral("Toàn phường"), QStringLiteral("1.390/3.638 người (38,21%)"),
              QStringLiteral("Sơ bộ"), QStringLiteral("Bảo hiểm xã hội thị xã Quảng Trị"), QStringLiteral("31/10/2026"),
              QStringLiteral("05/11/2026"), QStringLiteral("Mẫu số liệu, BHXH-2026.xlsx, Số liệu!F12"), QString()});
}

TEST_CASE("Without a return the day counts on which the figure was put down, and the reason is kept")
{
    const ReportMatter matter = withFigure([](Figure &figure) {
        figure.source = {};
        figure.reason = QStringLiteral("đã đối chiếu với danh sách");
    });
    const Section section = sourceAppendix(ReportReading(matter));
    const QStringList cells = cellsOf(sourcesOf(section)->rows[2]);
    CHECK(cells[6] == QStringLiteral("04/11/2026"));
    CHECK(cells[7] == QStringLiteral("Nhập trực tiếp"));
    CHECK(cells[8] == QStringLiteral("Đã đối chiếu với danh sách"));
}

TEST_CASE("Two numbers that count no unit stand with single spaces")
{
    ReportMatter matter = withFigure();
    for (Target &target : matter.plan.targets)
        target.countedUnit.clear();
    const Section section = sourceAppendix(ReportReading(matter));
    CHECK(cellsOf(sourcesOf(section)->rows[2])[2] == QStringLiteral("1.390/3.638 (38,21%)"));
}

TEST_CASE("A book without figures has an appendix of sources that says so")
{
    const ReportMatter matter = emptyMatter();
    const Section section = sourceAppendix(ReportReading(matter));
    CHECK_FALSE(sourcesOf(section));
    CHECK(std::get<Paragraph>(section.blocks.back()).plainText().endsWith(QStringLiteral("./.")));
}
