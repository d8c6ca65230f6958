// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/empty_form.h"
#include "core/forms/form_writer.h"
#include "core/sheet/xlsx_reader.h"

#include "tests/core/forms/other_program.h"
#include "tests/core/forms/sample_form.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QString kReview = QStringLiteral("Cần xem lại");

FormProblem problem(Severity severity, const char *cell, const char *value)
{
    FormProblem made;
    made.sheet = formWords::kFigures;
    made.cell = QString::fromLatin1(cell);
    made.value = QString::fromUtf8(value);
    made.rule = QStringLiteral("numerator_above_denominator");
    made.message = QStringLiteral("Tử số lớn hơn mẫu số.");
    made.remedy = QStringLiteral("Kiểm tra lại hai số.");
    made.severity = severity;
    return made;
}

/// Rows came back in another order, with a line inserted above them.
FilledForm movedReturn()
{
    FilledFigureRow two = filledRow("CT29", "Khu phố 2", 9);
    two.numerator.text = QStringLiteral("40");
    two.numerator.number = Decimal::fromWhole(40);
    two.denominator.text = QStringLiteral("38 hộ");
    FilledFigureRow one = filledRow("ct29", "KHU PHỐ 1", 12);
    one.value.text = QStringLiteral("95,15");
    one.value.number = Decimal::fromMillionths(95'150'000);
    one.value.isPercent = true;
    FilledForm filled;
    filled.figures = {two, one};
    FilledTaskRow task;
    task.code.text = QStringLiteral("6.4");
    task.result.text = QStringLiteral("- Đã cấp 12 giấy phép\n- Đo đạc xong");
    FilledTaskRow counted;
    counted.title.text = QStringLiteral("Nhà được xây mới (nhà)");
    counted.result = {QStringLiteral("C6"), QStringLiteral("4"), Decimal::fromWhole(4), false, false, false, false};
    filled.tasks = {task, counted};
    return filled;
}

QJsonObject lookedAt(const std::vector<FormProblem> &problems)
{
    const auto bytes = writeMarkedForm(sampleForm(), movedReturn(), problems);
    REQUIRE(bytes);
    return seenByOpenpyxl(*bytes);
}

} // namespace

TEST_CASE("A marked copy holds what came in the rows where it belongs")
{
    const QJsonObject seen = lookedAt({});
    if (seen.isEmpty())
        return;
    const QJsonValue figures = seen[QLatin1String("look")][formWords::kFigures][QLatin1String("values")];
    CHECK(figures[QLatin1String("F7")].toDouble() == 40); // Khu phố 2
    CHECK(figures[QLatin1String("G7")].toString() == QStringLiteral("38 hộ"));
    CHECK(figures[QLatin1String("H6")].toDouble() == Approx(0.9515));
    const QJsonValue tasks = seen[QLatin1String("look")][formWords::kTasks][QLatin1String("values")];
    CHECK(tasks[QLatin1String("C5")].toString().startsWith(QStringLiteral("- Đã cấp")));
    CHECK(tasks[QLatin1String("C6")].toDouble() == 4);
    CHECK(seen[QLatin1String("active")].toString() == formWords::kFigures);
    CHECK_FALSE(textsIn(seen[QLatin1String("sheets")]).contains(kReview));
}

TEST_CASE("A marked copy shows each problem in its cell and lists them, the heaviest first")
{
    const QJsonObject seen = lookedAt({problem(Severity::Note, "H12", "95,15%"), problem(Severity::Stop, "F9", "40"),
                                       problem(Severity::Ask, "A30", "CT99")});
    if (seen.isEmpty())
        return;
    CHECK(textsIn(seen[QLatin1String("sheets")]).first() == kReview);
    CHECK(seen[QLatin1String("active")].toString() == kReview);
    const QJsonValue figures = seen[QLatin1String("look")][formWords::kFigures];
    CHECK(figures[QLatin1String("grounds")][QLatin1String("F7")].toString() == QStringLiteral("FFF8C9C4"));
    CHECK(figures[QLatin1String("grounds")][QLatin1String("H6")].toString() == QStringLiteral("FFCFE3F6"));
    CHECK(figures[QLatin1String("comments")][QLatin1String("F7")].toString().contains(
        QStringLiteral("Tử số lớn hơn mẫu số.")));
    const QJsonValue review = seen[QLatin1String("look")][kReview];
    CHECK(review[QLatin1String("values")][QLatin1String("A5")].toString() == QStringLiteral("Phải sửa"));
    CHECK(review[QLatin1String("links")][QLatin1String("B5")].toString() == QStringLiteral("'Số liệu'!F7"));
    CHECK(review[QLatin1String("values")][QLatin1String("A6")].toString() == QStringLiteral("Cần trả lời"));
    CHECK(review[QLatin1String("values")][QLatin1String("B6")].toString().contains(QStringLiteral("A30")));
    CHECK(review[QLatin1String("values")][QLatin1String("B7")].toString() == QStringLiteral("Số liệu, ô H6"));
}

TEST_CASE("A marked copy is still the form, and can be sent in again")
{
    const QJsonObject seen = lookedAt({problem(Severity::Stop, "F9", "40")});
    if (seen.isEmpty())
        return;
    const QJsonValue hidden = seen[QLatin1String("look")][formWords::kHidden];
    CHECK(hidden[QLatin1String("values")][QLatin1String("B4")].toString() == QStringLiteral("DCXD"));
    CHECK(textsIn(seen[QLatin1String("look")][formWords::kFigures][QLatin1String("open")])
              .contains(QStringLiteral("F7")));
}

TEST_CASE("Only a form without any answer counts as empty")
{
    CHECK(isEmptyForm(*writeForm(sampleForm())));
    CHECK_FALSE(isEmptyForm(*writeMarkedForm(sampleForm(), movedReturn(), {})));
    FilledForm one;
    one.tasks.emplace_back();
    one.tasks.back().code.text = QStringLiteral("1.1");
    one.tasks.back().proposals.text = QStringLiteral("Thêm kinh phí");
    CHECK_FALSE(isEmptyForm(*writeMarkedForm(sampleForm(), one, {})));
    CHECK_FALSE(isEmptyForm("a return"));
}

TEST_CASE("A marked copy finds the rows as they are found when the return is weighed")
{
    FilledFigureRow lost = filledRow("", "KP2", 7);
    lost.name.text = QStringLiteral("Hộ gia đình được sử dụng nước sạch theo quy chuẩn");
    lost.numerator.number = Decimal::fromWhole(12);
    lost.numerator.text = QStringLiteral("12");
    FilledFigureRow zeros = filledRow("CT 031", "", 8);
    zeros.value.text = QStringLiteral("rất nhiều");
    FilledTaskRow task; // the codes of the table were merged into one cell
    task.code.text = QStringLiteral("6,4");
    FilledTaskRow counted = task;
    counted.title.text = QStringLiteral("Nhà được xây mới (nhà)");
    counted.result.text = QStringLiteral("4");
    FilledForm filled;
    filled.figures = {lost, zeros};
    filled.tasks = {task, counted};
    const FormProblem bad = problem(Severity::Stop, "H8", "rất nhiều");
    const auto bytes = writeMarkedForm(sampleForm(), filled, {bad});
    REQUIRE(bytes);
    const auto workbook = parseXlsx(*bytes);
    REQUIRE(workbook);
    const auto textAt = [&](const QString &sheet, CellPlace place) {
        const WorkbookCell *cell = workbook->sheet(sheet)->at(place);
        return cell ? cell->text : QString();
    };
    CHECK(textAt(formWords::kFigures, {6, 5}) == QStringLiteral("12"));
    CHECK(textAt(formWords::kFigures, {7, 7}) == QStringLiteral("rất nhiều"));
    CHECK(textAt(formWords::kTasks, {5, 2}) == QStringLiteral("4"));
    CHECK(textAt(kReview, {4, 1}) == QStringLiteral("Số liệu, ô H8"));
}
