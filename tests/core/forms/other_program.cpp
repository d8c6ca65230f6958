// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/other_program.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace ansinh::test {

namespace {

constexpr int kPatience = 100000; // milliseconds: the first start of an office builds its profile

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(kPatience) && process.exitCode() == 0;
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(isDone);
    return process.readAllStandardOutput();
}

/// A Python that has openpyxl; empty: none.
QString python()
{
    for (const QString &name : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        QProcess process;
        process.start(name, {QStringLiteral("-c"), QStringLiteral("import openpyxl")});
        if (process.waitForFinished(kPatience) && process.error() == QProcess::UnknownError && process.exitCode() == 0)
            return name;
    }
    return {};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

QJsonObject seenByOpenpyxl(const QByteArray &workbook)
{
    static const QString program = python();
    if (program.isEmpty()) {
        WARN("openpyxl is not on this machine (package python3-openpyxl): nothing was looked at");
        return {};
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.xlsx"));
    write(path, workbook);
    const QString script = QStringLiteral(ANSINH_TEST_DATA "/forms/look_at.py");
    return QJsonDocument::fromJson(outputOf(program, {script, path})).object();
}

QByteArray savedByLibreOffice(const QByteArray &workbook)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty()) {
        WARN("LibreOffice is not on this machine (package libreoffice-calc-nogui): nothing was saved anew");
        return {};
    }
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("form.xlsx")), workbook);
    const QString profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    outputOf(program,
             {QStringLiteral("-env:UserInstallation=") + profile, QStringLiteral("--headless"),
              QStringLiteral("--convert-to"), QStringLiteral("xlsx"), QStringLiteral("--outdir"),
              folder.filePath(QStringLiteral("out")), folder.filePath(QStringLiteral("form.xlsx"))});
    QFile saved(folder.filePath(QStringLiteral("out/form.xlsx")));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    return saved.readAll();
}

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts += value.toString();
    return texts;
}

} // namespace ansinh::test
