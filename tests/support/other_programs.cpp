// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/other_programs.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace ansinh::test {

namespace {

constexpr int kPatience = 100'000; // milliseconds: the first start of an office builds its profile

QString libreOffice()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

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

bool hasLibreOffice()
{
    const bool isHere = !libreOffice().isEmpty();
    if (!isHere)
        WARN("LibreOffice is not on this machine (packages libreoffice-calc-nogui, libreoffice-writer-nogui): nothing "
             "was compared");
    return isHere;
}

void convertByLibreOffice(const QStringList &files, const QString &format, const QString &folder, const QString &filter)
{
    const QString profile = QUrl::fromLocalFile(QDir(folder).filePath(QStringLiteral("profile"))).toString();
    outputOf(libreOffice(),
             QStringList{QStringLiteral("-env:UserInstallation=") + profile, QStringLiteral("--headless"),
                         QStringLiteral("--norestore"), QStringLiteral("--convert-to"), format,
                         QStringLiteral("--outdir"), folder}
                 + (filter.isEmpty() ? QStringList() : QStringList{QStringLiteral("--infilter=") + filter}) + files);
}

QByteArray savedByLibreOffice(const QByteArray &workbook)
{
    if (!hasLibreOffice())
        return {};
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(workbook) == workbook.size());
    file.close();
    convertByLibreOffice({file.fileName()}, QStringLiteral("xlsx"), folder.filePath(QStringLiteral("out")));
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
