// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTimeZone>

namespace ansinh::test {

namespace {

/// Filled once; every test works on a copy.
QByteArray sampleBytes()
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.createSample(folder.filePath(QStringLiteral("sample.ansinh"))));
    QFile file(desk.book().path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

BookContext context()
{
    return {[] { return QDateTime(today(), QTime(8, 0), QTimeZone::utc()); }, QStringLiteral("can-bo"), QStringLiteral("test")};
}

QString in(const QTemporaryDir &folder, const char *name)
{
    return folder.filePath(QString::fromLatin1(name));
}

QString sampleIn(const QTemporaryDir &folder)
{
    static const QByteArray kBytes = sampleBytes();
    QFile file(in(folder, "sample.ansinh"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(kBytes) == kBytes.size());
    return file.fileName();
}

QString emptyIn(const QTemporaryDir &folder)
{
    const QString path = in(folder, "empty.ansinh");
    Desk desk(context(), today());
    REQUIRE(desk.create(path));
    return path;
}

} // namespace ansinh::test
