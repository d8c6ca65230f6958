// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_writer.h"

#include "tests/core/forms/other_program.h"
#include "tests/core/forms/sample_form.h"
#include "tests/support/catch.h"
#include "tests/support/other_programs.h"
#include "tests/support/unzipped.h"

#include <QJsonArray>

using namespace ansinh;
using namespace ansinh::test;

namespace {

QByteArray written(const Form &form)
{
    const auto bytes = writeForm(form);
    INFO((bytes ? std::string() : bytes.error().detail.toStdString()));
    REQUIRE(bytes);
    return *bytes;
}

QJsonObject sheetIn(const QJsonObject &seen, const QString &name)
{
    return seen[QLatin1String("look")][name].toObject();
}

/// The rule over those cells.
QJsonObject ruleOf(const QJsonObject &sheet, const char *cells)
{
    for (const QJsonValue &rule : sheet[QLatin1String("rules")].toArray()) {
        if (rule[QLatin1String("cells")].toString() == QLatin1String(cells))
            return rule.toObject();
    }
    return {};
}

const QStringList kFigureAnswers{QStringLiteral("F5"), QStringLiteral("G5"), QStringLiteral("H5"), QStringLiteral("I5"),
                                 QStringLiteral("J5"), QStringLiteral("K5"), QStringLiteral("F6"), QStringLiteral("G6"),
                                 QStringLiteral("H6"), QStringLiteral("I6"), QStringLiteral("J6"), QStringLiteral("K6"),
                                 QStringLiteral("F7"), QStringLiteral("G7"), QStringLiteral("H7"), QStringLiteral("I7"),
                                 QStringLiteral("J7"), QStringLiteral("K7"), QStringLiteral("H8"), QStringLiteral("I8"),
                                 QStringLiteral("J8"), QStringLiteral("K8"), QStringLiteral("H9"), QStringLiteral("I9"),
                                 QStringLiteral("J9"), QStringLiteral("K9")};
const QStringList kTaskAnswers{QStringLiteral("C5"), QStringLiteral("D5"), QStringLiteral("E5"), QStringLiteral("F5"),
                               QStringLiteral("C6"), QStringLiteral("C7"), QStringLiteral("C8"), QStringLiteral("D8"),
                               QStringLiteral("E8"), QStringLiteral("F8")};

/// What has to hold before and after another program saved it.
void checkContract(const QJsonObject &seen)
{
    CHECK(textsIn(seen[QLatin1String("sheets")])
          == QStringList{formWords::kFigures, formWords::kTasks, formWords::kInstructions, formWords::kHidden});
    const QJsonObject figures = sheetIn(seen, formWords::kFigures);
    const QJsonObject tasks = sheetIn(seen, formWords::kTasks);
    const QJsonObject hidden = sheetIn(seen, formWords::kHidden);
    CHECK(textsIn(figures[QLatin1String("header")])
          == QStringList{QStringLiteral("Mã"), QStringLiteral("Chỉ tiêu"), QStringLiteral("Đơn vị tính"),
                         QStringLiteral("Khu phố"), QStringLiteral("Năm trước"), QStringLiteral("Tử số"),
                         QStringLiteral("Mẫu số"), QStringLiteral("Giá trị"), QStringLiteral("Tình trạng"),
                         QStringLiteral("Loại số liệu"), QStringLiteral("Ghi chú")});
    CHECK(textsIn(tasks[QLatin1String("header")])
          == QStringList{QStringLiteral("Mã"), QStringLiteral("Nhiệm vụ"), QStringLiteral("Kết quả"),
                         QStringLiteral("Tiến độ"), QStringLiteral("Khó khăn, vướng mắc"),
                         QStringLiteral("Kiến nghị, đề xuất")});
    CHECK(textsIn(figures[QLatin1String("open")]) == kFigureAnswers);
    CHECK(textsIn(tasks[QLatin1String("open")]) == kTaskAnswers);
    for (const QJsonObject &sheet : {figures, tasks, hidden})
        CHECK(sheet[QLatin1String("protected")].toBool());
    CHECK(hidden[QLatin1String("state")].toString() == QStringLiteral("hidden"));
    CHECK(hidden[QLatin1String("values")][QLatin1String("A1")].toString() == formWords::kKeyFormat);
    CHECK(hidden[QLatin1String("values")][QLatin1String("B4")].toString() == QStringLiteral("DCXD"));
    CHECK(hidden[QLatin1String("values")][QLatin1String("B5")].toString() == QStringLiteral("2026"));
    CHECK(ruleOf(figures, "I5:I9")[QLatin1String("type")].toString() == QStringLiteral("list"));
    CHECK(ruleOf(figures, "H9")[QLatin1String("type")].toString() == QStringLiteral("list"));
    CHECK(ruleOf(figures, "F5:F7")[QLatin1String("type")].toString() == QStringLiteral("decimal"));
    CHECK(
        seen[QLatin1String("names")][formWords::kKeyFormat].toString().contains(QStringLiteral("so-1;phuong-2;DCXD")));
}

} // namespace

TEST_CASE("Another program sees the columns, the open cells and the rules of a form")
{
    const QJsonObject seen = seenByOpenpyxl(written(sampleForm()));
    if (seen.isEmpty())
        return;
    checkContract(seen);
    const QJsonObject figures = sheetIn(seen, formWords::kFigures);
    CHECK(seen[QLatin1String("active")].toString() == formWords::kFigures);
    CHECK(figures[QLatin1String("password")].isNull());
    CHECK(figures[QLatin1String("may_size_columns")].toBool());
    CHECK(ruleOf(figures, "F5:F7")[QLatin1String("style")].toString() == QStringLiteral("warning"));
    CHECK(ruleOf(figures, "F5:F7")[QLatin1String("hint")].toBool());
    CHECK(ruleOf(figures, "I5:I9")[QLatin1String("formula")].toString() == QStringLiteral("'_ansinh'!$D$1:$D$4"));
    CHECK(figures[QLatin1String("formulas")].toArray().isEmpty()); // not even "=Hộ đấu nối"
    CHECK(figures[QLatin1String("values")][QLatin1String("B8")].toString() == QStringLiteral("=Hộ đấu nối"));
}

TEST_CASE("A form prints as a paper form: A4, one page wide, header on every page, rows for a pen")
{
    const QJsonObject seen = seenByOpenpyxl(written(sampleForm()));
    for (const QString &name : {formWords::kFigures, formWords::kTasks}) {
        if (seen.isEmpty())
            return;
        const QJsonObject sheet = sheetIn(seen, name);
        CHECK(sheet[QLatin1String("orientation")].toString() == QStringLiteral("landscape"));
        CHECK(sheet[QLatin1String("paper")].toInt() == 9);
        CHECK(sheet[QLatin1String("fits_width")].toBool());
        CHECK(sheet[QLatin1String("repeated")].toString() == QStringLiteral("$4:$4"));
        CHECK(sheet[QLatin1String("freeze")].toString() == QStringLiteral("A5"));
        for (const QString &row : {QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7")})
            CHECK(sheet[QLatin1String("heights")][row].toDouble() >= 27);
    }
}

TEST_CASE("What LibreOffice saves anew is still the form")
{
    const QByteArray saved = savedByLibreOffice(written(sampleForm()));
    const QJsonObject seen = saved.isEmpty() ? QJsonObject() : seenByOpenpyxl(saved);
    if (!seen.isEmpty())
        checkContract(seen);
}

TEST_CASE("The same form gives the same bytes, and no person's name stands in them")
{
    const QByteArray bytes = written(sampleForm());
    CHECK(bytes == written(sampleForm()));
    const auto files = unzipped(bytes);
    const QByteArray core = fileIn(files, QStringLiteral("docProps/core.xml"));
    CHECK(core.contains("<dc:creator></dc:creator>"));
    CHECK(core.contains("2026-10-01T00:00:00Z"));
    const QByteArray custom = fileIn(files, QStringLiteral("docProps/custom.xml"));
    for (const QString &value : {formWords::kKeyFormat, formWords::kKeyPeriod, QStringLiteral("DCXD")})
        CHECK(custom.contains(value.toUtf8()));
}

TEST_CASE("Who has no figures to report gets no empty page of them")
{
    Form form = sampleForm();
    form.figures.clear();
    const QJsonObject seen = seenByOpenpyxl(written(form));
    if (seen.isEmpty())
        return;
    CHECK(seen[QLatin1String("active")].toString() == formWords::kTasks);
    CHECK(sheetIn(seen, formWords::kFigures)[QLatin1String("state")].toString() == QStringLiteral("hidden"));
}

TEST_CASE("The lines for signatures end the last page of answers")
{
    Form form = sampleForm();
    const auto signedOn = [](const Form &one, const QString &sheet) {
        const QJsonObject values = sheetIn(seenByOpenpyxl(written(one)), sheet)[QLatin1String("values")].toObject();
        return std::any_of(values.begin(), values.end(),
                           [](const QJsonValue &value) { return value.toString().startsWith(formWords::kPreparer); });
    };
    if (seenByOpenpyxl(written(form)).isEmpty())
        return;
    CHECK(signedOn(form, formWords::kTasks));
    CHECK_FALSE(signedOn(form, formWords::kFigures));
    form.tasks.clear();
    CHECK(signedOn(form, formWords::kFigures));
}
