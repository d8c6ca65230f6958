// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/collection/returned_forms.h"

#include "core/actions/forms.h"
#include "core/forms/form_writer.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace ansinh::test {

namespace {

/// Writes into the first row of each code, by the heads of the columns; numbers as numbers.
const char *const kFiller = R"py(
import json, sys, openpyxl
path, rows = sys.argv[1], json.loads(sys.argv[2])
book = openpyxl.load_workbook(path)
sheet = book["Số liệu"]
head = next(row for row in sheet.iter_rows() if any(cell.value == "Mã" for cell in row))
columns = {cell.value: cell.column for cell in head if cell.value}
for row in sheet.iter_rows(min_row=head[0].row + 1):
    code = str(row[columns["Mã"] - 1].value or "").strip()
    for name, value in rows.pop(code, {}).items():
        try:
            value = int(value)
        except ValueError:
            pass
        sheet.cell(row[0].row, columns[name]).value = value
book.save(path)
assert not rows, rows
)py";

const QString &filler()
{
    static const QString kPython = pythonWith(QStringLiteral("openpyxl"));
    return kPython;
}

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(in(folder, name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

} // namespace

bool canFill()
{
    return !filler().isEmpty();
}

QString returnOf(Desk &desk, const char *organisation, const std::map<QString, RowFill> &figures,
                 const QTemporaryDir &folder, const char *name)
{
    const auto forms = requestForms(desk.book(), desk.keeper(), desk.wholeYear(), today(),
                                    {Code<Organisation>(QString::fromLatin1(organisation))});
    REQUIRE(forms);
    REQUIRE(forms->size() == 1);
    const auto bytes = writeForm(forms->front());
    REQUIRE(bytes);
    const QString path = written(folder, name, *bytes);
    QJsonObject rows;
    for (const auto &[code, cells] : figures) {
        QJsonObject row;
        for (const auto &[column, value] : cells)
            row[column] = value;
        rows[code] = row;
    }
    outputOf(filler(),
             {QStringLiteral("-c"), QString::fromUtf8(kFiller), path,
              QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))});
    return path;
}

QString brokenIn(const QTemporaryDir &folder, const char *name)
{
    return written(folder, name, QByteArrayLiteral("no workbook"));
}

std::optional<Figure> figureOf(Desk &desk, const char *target, const char *by)
{
    const auto figures = desk.book().figures().in(desk.wholeYear());
    REQUIRE(figures);
    for (const Figure &each : *figures) {
        if (each.target.text == QLatin1String(target) && each.by.text == QLatin1String(by) && each.part.isWhole())
            return each;
    }
    return {};
}

std::vector<Submission> submissionsOf(Desk &desk, const char *organisation)
{
    const auto all = desk.book().submissions().in(desk.wholeYear());
    REQUIRE(all);
    std::vector<Submission> own;
    for (const Submission &each : *all) {
        if (each.organisation.text == QLatin1String(organisation))
            own.push_back(each);
    }
    return own;
}

} // namespace ansinh::test
