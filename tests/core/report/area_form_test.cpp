// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/area_form.h"

#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

const Area kFirst{Id<Area>{1}, QStringLiteral("Khu phố 1"), 0};
const Area kSecond{Id<Area>{2}, QStringLiteral("Khu phố 2"), 1};

Code<Target> target(const char *text)
{
    return Code<Target>(QString::fromLatin1(text));
}

PaperMatter matterWith(std::initializer_list<const char *> byArea)
{
    PaperMatter matter = datedFor(QDate(2026, 10, 12), emptyMatter());
    matter.report.areas = {kFirst, kSecond};
    for (const char *code : byArea)
        matter.byArea.insert(target(code));
    return matter;
}

QStringList firstColumn(const Table *table)
{
    QStringList column;
    for (size_t row = 1; table && row < table->rows.size(); ++row)
        column += table->rows[row].cells.front().plainText();
    return column;
}

const QString kNumbers = QStringLiteral("Số liệu của khu phố");

} // namespace

TEST_CASE("Each khu phố gets a form of its own with the targets that are broken down, in the plan's order")
{
    const PaperMatter matter = matterWith({"CT29", "CT01", "CT12"});
    const Document document = composeAreaForms(matter, matter.report.areas);
    REQUIRE(document.sections.size() == 2);
    CHECK(document.sections.front().title == QStringLiteral("Phiếu báo cáo: Khu phố 1"));
    CHECK(document.sections.front().orientation == Orientation::Portrait);
    CHECK(wholeTextOf(document).contains(QStringLiteral("PHIẾU BÁO CÁO NĂM 2026 CỦA KHU PHỐ 1")));
    // CT12 cannot be computed by any ward.
    CHECK(firstColumn(tableOf(document, kNumbers)) == QStringList{QStringLiteral("CT01"), QStringLiteral("CT29")});
}

TEST_CASE("The form bears last year's figure of that very khu phố and leaves boxes for the pen")
{
    PaperMatter matter = matterWith({"CT01", "CT03"});
    Figure figure = figureOf(QStringLiteral("CT01"), Part::ofArea(kSecond.id), QStringLiteral("LDTBXH"));
    figure.period.year = figure.period.year.previous();
    figure.numerator = Decimal::fromWhole(17);
    figure.denominator = Decimal::fromWhole(18);
    matter.before = {figure};
    const Document second = composeAreaForms(matter, {kSecond});
    const Table *table = tableOf(second, kNumbers);
    REQUIRE(table);
    const auto cell = [&](size_t row, size_t column) { return table->rows.at(row).cells.at(column).plainText(); };
    CHECK(cell(1, 3) == QStringLiteral("94,44%\n(17/18)"));
    CHECK(cell(1, 4).trimmed().isEmpty());
    CHECK(cell(2, 4) == QStringLiteral("x"));
    CHECK(cell(2, 6).trimmed().isEmpty());
    const Document first = composeAreaForms(matter, {kFirst});
    CHECK(tableOf(first, kNumbers)->rows.at(1).cells.at(3).plainText().isEmpty());
}

TEST_CASE("The form says to whom, until when, and asks three free questions")
{
    PaperMatter matter = matterWith({"CT29"});
    matter.collector = {QStringLiteral("Trần Thị B"), QStringLiteral("0912 345 678"), {}};
    const QString text = wholeTextOf(composeAreaForms(matter, {kFirst}));
    for (const char *said :
         {"Gửi về: Ủy ban nhân dân Phường 2, qua công chức Lao động - Thương binh và Xã hội, đồng chí Trần Thị B, điện "
          "thoại 0912 345 678.",
          "Thời hạn: trước ngày 10/11/2026 (chậm nhất thứ Hai, ngày 09/11/2026).", "Kỳ số liệu: từ ngày",
          "Kết quả thực hiện", "Khó khăn, vướng mắc", "Kiến nghị, đề xuất", "TRƯỞNG KHU PHỐ", "Ngày nhận"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
}

TEST_CASE("Other wards have thôn and tổ dân phố")
{
    const PaperMatter matter = matterWith({"CT29"});
    CHECK(wholeTextOf(composeAreaForms(matter, {{Id<Area>{7}, QStringLiteral("Thôn An Đôn"), 0}}))
              .contains(QStringLiteral("TRƯỞNG THÔN")));
    CHECK(wholeTextOf(composeAreaForms(matter, {{Id<Area>{8}, QStringLiteral("Tổ dân phố 3"), 0}}))
              .contains(QStringLiteral("TỔ TRƯỞNG TỔ DÂN PHỐ")));
}

TEST_CASE("Without figures of areas the targets that the khu phố owns are asked, and without those there is no form")
{
    PaperMatter matter = matterWith({});
    CHECK(composeAreaForms(matter, {kFirst}).sections.empty());
    for (Target &one : matter.report.plan.targets) {
        if (one.code == target("CT30"))
            one.owners = {Code<Organisation>(QStringLiteral("KP"))};
    }
    CHECK(firstColumn(tableOf(composeAreaForms(matter, {kFirst}), kNumbers)) == QStringList(QStringLiteral("CT30")));
}

TEST_CASE("A first half has no date in the plan: a gap is left, and the half before stands beside")
{
    PaperMatter matter = matterWith({"CT29"});
    matter.report.period.half = true;
    const QString text = wholeTextOf(composeAreaForms(matter, {kFirst}));
    CHECK(text.contains(QStringLiteral("trước ngày …… tháng …… năm 2026.")));
    CHECK(text.contains(QStringLiteral("Số liệu cùng kỳ năm 2025")));
}
