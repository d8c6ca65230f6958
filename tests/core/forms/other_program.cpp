// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/other_program.h"

#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace ansinh::test {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

QJsonObject seenByOpenpyxl(const QByteArray &workbook)
{
    static const QString program = pythonWith(QStringLiteral("openpyxl"));
    if (program.isEmpty())
        return {};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.xlsx"));
    write(path, workbook);
    const QString script = QStringLiteral(ANSINH_TEST_DATA "/forms/look_at.py");
    return QJsonDocument::fromJson(outputOf(program, {script, path})).object();
}

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts += value.toString();
    return texts;
}

} // namespace ansinh::test
