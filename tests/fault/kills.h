// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QProcess>
#include <QThread>

namespace ansinh::test {

/// 25, or as many as ANSINH_KILLS says.
inline int killCount()
{
    const int wished = qEnvironmentVariableIntValue("ANSINH_KILLS");
    return wished > 0 ? wished : 25;
}

/// The last number that a recorder said was done before it was killed, so long after its first word.
inline qint64 lastSaid(const QString &recorder, const QStringList &arguments, int milliseconds)
{
    QProcess process;
    process.start(recorder, arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForReadyRead());
    QThread::msleep(static_cast<unsigned long>(milliseconds));
    process.kill();
    REQUIRE(process.waitForFinished());
    QByteArray said = process.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1); // a line cut by the kill says nothing
    const QList<QByteArray> lines = said.trimmed().split('\n');
    INFO(lines.last().toStdString());
    REQUIRE_FALSE(lines.last().startsWith("refused"));
    return lines.last().toLongLong();
}

} // namespace ansinh::test
