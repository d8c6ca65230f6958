// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QProcess>
#include <QTemporaryDir>

namespace ansinh::test {

/// A small disk in memory, where the user may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes)
    {
        m_isMounted = run(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=%1k").arg(kibibytes), QStringLiteral("tmpfs"), folder.path()})
            == 0;
        if (!m_isMounted)
            WARN("skipped: this user may not mount a small disk");
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            run(QStringLiteral("umount"), {folder.path()});
    }
    bool isMounted() const { return m_isMounted; }
    bool makeReadOnly() const
    {
        return run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,ro"), folder.path()}) == 0;
    }
    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;

private:
    static int run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForStarted() && process.waitForFinished() ? process.exitCode() : -1;
    }

    bool m_isMounted = false;
};

} // namespace ansinh::test
