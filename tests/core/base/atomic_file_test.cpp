// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace ansinh;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString inFolder(const QTemporaryDir &folder, const QString &name)
{
    return folder.filePath(name);
}

} // namespace

TEST_CASE("A file is written whole under a Vietnamese name and nothing else stays in the folder")
{
    const QTemporaryDir folder;
    const QString path = inFolder(folder, QStringLiteral("Báo cáo năm 2026 – Phường 2.pdf"));
    const QByteArray bytes(3'000'001, 'x');
    REQUIRE(writeWhole(path, bytes));
    CHECK(contentOf(path) == bytes);
    CHECK(namesIn(folder.path()).size() == 1);
}

TEST_CASE("An old file is replaced, by a shorter one and by an empty one too")
{
    const QTemporaryDir folder;
    const QString path = inFolder(folder, QStringLiteral("a.csv"));
    REQUIRE(writeWhole(path, "the longer old text"));
    REQUIRE(writeWhole(path, "new"));
    CHECK(contentOf(path) == "new");
    REQUIRE(writeWhole(path, QByteArray()));
    CHECK(contentOf(path).isEmpty());
}

TEST_CASE("What a run that was cut off left beside the target does not get in the way")
{
    const QTemporaryDir folder;
    const QString path = inFolder(folder, QStringLiteral("a.pdf"));
    REQUIRE(writeWhole(path + QStringLiteral(".part"), "half a fi"));
    REQUIRE(writeWhole(path, "whole"));
    CHECK(contentOf(path) == "whole");
    CHECK(namesIn(folder.path()) == QStringList{QStringLiteral("a.pdf")});
}

TEST_CASE("A folder that does not exist is named, and not created")
{
    const QTemporaryDir folder;
    const Result<void> result = writeWhole(inFolder(folder, QStringLiteral("nowhere/a.pdf")), "x");
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::NotFound);
    CHECK(result.error().message.contains(QStringLiteral("nowhere")));
    CHECK_FALSE(QDir(inFolder(folder, QStringLiteral("nowhere"))).exists());
}

TEST_CASE("A folder in the target's place is refused and stays")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("a.pdf")));
    const Result<void> result = writeWhole(inFolder(folder, QStringLiteral("a.pdf")), "x");
    REQUIRE_FALSE(result);
    CHECK(result.error().message.contains(QStringLiteral("a.pdf")));
    CHECK(QDir(inFolder(folder, QStringLiteral("a.pdf"))).exists());
    CHECK(namesIn(folder.path()).isEmpty());
    CHECK_FALSE(writeWhole(QString(), "x"));
}

#ifdef Q_OS_UNIX
TEST_CASE("A write that stops half-way leaves the old file whole and no rest")
{
    const QTemporaryDir folder;
    const QString path = inFolder(folder, QStringLiteral("a.pdf"));
    REQUIRE(writeWhole(path, "old and good"));

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit tight{4096, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const Result<void> result = writeWhole(path, QByteArray(100'000, 'n'));
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);

    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Io);
    CHECK(result.error().message.contains(path));
    CHECK(contentOf(path) == "old and good");
    CHECK(namesIn(folder.path()) == QStringList{QStringLiteral("a.pdf")});
}

TEST_CASE("A full disk is said to be full and the old file stays whole")
{
    const QTemporaryDir folder;
    const QString disk = folder.path();
    if (QProcess::execute(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=64k"), QStringLiteral("tmpfs"), disk})
        != 0) {
        WARN("no right to mount a small disk here");
        return;
    }
    const QString path = disk + QStringLiteral("/a.pdf");
    const Result<void> small = writeWhole(path, "old and good");
    const Result<void> large = writeWhole(path, QByteArray(1'000'000, 'n'));
    const QByteArray kept = contentOf(path);
    const QStringList names = namesIn(disk);
    QProcess::execute(QStringLiteral("umount"), {disk});

    CHECK(small);
    REQUIRE_FALSE(large);
    CHECK(large.error().kind == ErrorKind::DiskFull);
    CHECK(kept == "old and good");
    CHECK(names == QStringList{QStringLiteral("a.pdf")});
}

TEST_CASE("A place where nothing may be written says so")
{
    // Not even root may create a file in /proc; anybody else is stopped by the mode of the folder too.
    const Result<void> result = writeWhole(QStringLiteral("/proc/a.pdf"), "x");
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::ReadOnly);
    CHECK(result.error().message.contains(QStringLiteral("/proc/a.pdf")));
}

TEST_CASE("A file that may not be changed is not replaced")
{
    if (geteuid() == 0)
        return; // root may change everything
    const QTemporaryDir folder;
    const QString path = inFolder(folder, QStringLiteral("a.pdf"));
    REQUIRE(writeWhole(path, "signed"));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    const Result<void> result = writeWhole(path, "changed");
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::ReadOnly);
    CHECK(contentOf(path) == "signed");
}
#endif
