// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/other_programs.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace ansinh::test {

namespace {

constexpr int kPatience = 100'000; // milliseconds: the first start of an office builds its profile

} // namespace

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(kPatience) && process.exitCode() == 0;
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(isDone);
    return process.readAllStandardOutput();
}

QString pythonWith(const QString &module)
{
    for (const QString &name : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        const QString program = QStandardPaths::findExecutable(name);
        if (!program.isEmpty()
            && QProcess::execute(program, {QStringLiteral("-c"), QStringLiteral("import ") + module}) == 0)
            return program;
    }
    WARN("no Python here with the module " << module.toStdString());
    return {};
}

bool runScript(const QString &script, const QString &folder, const QString &module)
{
    const QString program = pythonWith(module);
    if (!program.isEmpty())
        outputOf(program, {QStringLiteral(ANSINH_TEST_DATA "/") + script, folder});
    return !program.isEmpty();
}

QByteArray savedByLibreOffice(const QByteArray &workbook)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty()) {
        WARN("LibreOffice is not on this machine (package libreoffice-calc-nogui): nothing was saved anew");
        return {};
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(workbook) == workbook.size());
    file.close();
    const QString profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    outputOf(program,
             {QStringLiteral("-env:UserInstallation=") + profile, QStringLiteral("--headless"),
              QStringLiteral("--convert-to"), QStringLiteral("xlsx"), QStringLiteral("--outdir"),
              folder.filePath(QStringLiteral("out")), file.fileName()});
    return bytesOf(folder.filePath(QStringLiteral("out/book.xlsx")));
}

QByteArray bytesOf(const QString &path)
{
    INFO(path.toStdString());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace ansinh::test
