// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/deliver_file.h"

#include "core/actions/export_package.h"
#include "core/store/book.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"
#include "tests/support/small_disk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QString kToken = QStringLiteral("book");

/// A file that was made, and somewhere to bring it.
class Office
{
public:
    explicit Office(qsizetype bytes = 300'000)
    {
        for (qsizetype i = 0; i < bytes; ++i)
            m_bytes.append(char(i * 31 % 251));
        write(m_bytes);
        REQUIRE(QDir(m_folder.path()).mkdir(QStringLiteral("usb")));
    }

    FileToDeliver file() const
    {
        return {path(), QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex()};
    }
    QString path() const { return m_folder.filePath(QStringLiteral("goi.zip")); }
    QString stick() const { return m_folder.filePath(QStringLiteral("usb")); }
    const QByteArray &bytes() const { return m_bytes; }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("A file is delivered the same to the byte, once and again, with nothing beside it")
{
    const Office office;
    const auto there = deliverFile(office.file(), office.stick(), kToken);
    REQUIRE(there);
    CHECK(bytesAt(*there) == office.bytes());
    CHECK(namesIn(office.stick()) == QStringList{QStringLiteral("goi.zip")});
    REQUIRE(deliverFile(office.file(), office.stick(), kToken));
    CHECK(namesIn(office.stick()) == QStringList{QStringLiteral("goi.zip")});
}

TEST_CASE("A file that was changed after it was made, or is gone, reaches nobody")
{
    const Office office;
    QByteArray changed = office.bytes();
    changed[1000] = char(changed[1000] + 1);
    office.write(changed);
    CHECK(deliverFile(office.file(), office.stick(), kToken).error().kind == ErrorKind::Invalid);
    REQUIRE(QFile::remove(office.path()));
    CHECK(deliverFile(office.file(), office.stick(), kToken).error().kind == ErrorKind::NotFound);
    CHECK(namesIn(office.stick()).isEmpty());
}

TEST_CASE("A stick that was pulled out, or a file where a folder should be, is named with what to do")
{
    const Office office;
    const auto gone = deliverFile(office.file(), office.stick() + QStringLiteral("/gone"), kToken);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == ErrorKind::NotFound);
    CHECK(gone.error().message.contains(QStringLiteral("gone")));
    CHECK_FALSE(deliverFile(office.file(), office.path(), kToken));
    CHECK(bytesAt(office.path()) == office.bytes());
    CHECK(namesIn(office.stick()).isEmpty());
}

TEST_CASE("What stands there under that name gives way only when it is a package of the same book")
{
    const Office office;
    const QString target = QDir(office.stick()).filePath(QStringLiteral("goi.zip"));
    QFile letter(target);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("a letter");
    letter.close();
    CHECK(deliverFile(office.file(), office.stick(), kToken).error().kind == ErrorKind::Exists);
    CHECK(bytesAt(target) == "a letter");
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write(office.bytes().left(100));
    letter.close();
    const auto cut = deliverFile(office.file(), office.stick(), kToken);
    REQUIRE_FALSE(cut);
    CHECK(cut.error().kind == ErrorKind::Exists);
    CHECK(cut.error().message.contains(QStringLiteral("cut off")));

    ActionBook book;
    ExportOrder order;
    order.period = {*Year::from(2025), false};
    order.day = QDate(2026, 11, 2);
    const auto older = exportPackage(book.book(), order, {});
    REQUIRE(older);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write(older->bytes);
    letter.close();
    CHECK(deliverFile(office.file(), office.stick(), kToken).error().kind == ErrorKind::Exists);
    REQUIRE(deliverFile(office.file(), office.stick(), book.book().token()));
    CHECK(bytesAt(target) == office.bytes());
}

TEST_CASE("On a full stick nothing is left and the message says what to do")
{
    const SmallDisk disk(128);
    if (!disk.isMounted())
        return;
    const Office office;
    const auto refused = deliverFile(office.file(), disk.folder.path(), kToken);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::DiskFull);
    CHECK(namesIn(disk.folder.path()).isEmpty());
}

TEST_CASE("A write-protected stick is left as it is")
{
    const SmallDisk disk(1024);
    if (!disk.isMounted() || !disk.makeReadOnly())
        return;
    const Office office;
    const auto refused = deliverFile(office.file(), disk.folder.path(), kToken);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ReadOnly);
    CHECK(namesIn(disk.folder.path()).isEmpty());
}
