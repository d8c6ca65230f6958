// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_writer.h"
#include "tests/core/exchange/sample_package.h"
#include "tests/support/catch.h"

#include <QtEndian>

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Kind = PackageFinding::Kind;

/// The kind of the first finding; fails the test when nothing is found.
Kind foundIn(const QByteArray &archive)
{
    const PackageReading reading = readPackage(archive);
    REQUIRE_FALSE(reading.findings.empty());
    CHECK_FALSE(reading.findings.front().message.isEmpty());
    CHECK_FALSE(reading.isSound());
    return reading.findings.front().kind;
}

/// An archive of one part beside a descriptor.
QByteArray with(const char *name, const QByteArray &bytes, ZipWriter::Packing packing = ZipWriter::Packing::Stored)
{
    ZipWriter zip;
    zip.add(QStringLiteral("datapackage.json"), "{}", ZipWriter::Packing::Stored);
    zip.add(QString::fromUtf8(name), bytes, packing);
    return *zip.finish();
}

/// Where the directory of the sample package begins, as its end says; the workbook inside has one of its own.
qsizetype directory()
{
    const QByteArray &archive = samplePackage();
    return qFromLittleEndian<quint32>(archive.constData() + archive.size() - 6);
}

/// The sample package with bytes of the first entry of its directory changed.
QByteArray withEntry(int offset, const QByteArray &bytes)
{
    QByteArray archive = samplePackage();
    return archive.replace(directory() + offset, bytes.size(), bytes);
}

QByteArray packedAnew(ZipWriter::Packing packing)
{
    ZipWriter zip;
    for (const PackageMember &member : partsOf(samplePackage()))
        zip.add(member.path, member.bytes, packing);
    return *zip.finish();
}

} // namespace

TEST_CASE("What is no package is refused as foreign")
{
    CHECK(foundIn({}) == Kind::Foreign);
    CHECK(foundIn("Kính gửi") == Kind::Foreign);
    CHECK(foundIn(QByteArray::fromHex("d0cf11e0a1b11ae1")) == Kind::Foreign);
    CHECK(foundIn(with("word/document.xml", "<w/>")) == Kind::Foreign);
}

TEST_CASE("A package that was cut anywhere is refused as damaged")
{
    const QByteArray whole = samplePackage();
    for (const qsizetype size : {qsizetype(4), whole.size() / 3, whole.size() / 2, whole.size() - 22, whole.size() - 1})
        CHECK(foundIn(whole.left(size)) == Kind::Damaged);
    CHECK(foundIn(whole + "tail") == Kind::Damaged);
}

TEST_CASE("Names that lead elsewhere are refused as hostile")
{
    for (const char *name : {"../evil.csv", "/etc/passwd", "data/../../evil", "C:\\evil.csv", "data\\figures.csv"})
        CHECK(foundIn(with(name, "x")) == Kind::Hostile);
}

TEST_CASE("A part that stands twice, a link, a password and an unknown packing are refused as hostile")
{
    CHECK(foundIn(with("datapackage.json", "{}")) == Kind::Hostile);
    QByteArray link = withEntry(5, QByteArray(1, '\x03')); // made by Unix
    link.replace(directory() + 38, 4, QByteArray::fromHex("0000ffa1")); // a symbolic link
    CHECK(foundIn(link) == Kind::Hostile);
    CHECK(foundIn(withEntry(8, QByteArray(1, '\x01'))) == Kind::Hostile); // encrypted
    CHECK(foundIn(withEntry(10, QByteArray(1, '\x0c'))) == Kind::Hostile); // bzip2
}

TEST_CASE("A bomb, too many parts and a file that is too large are refused before they do harm")
{
    CHECK(foundIn(with("data/figures.csv", QByteArray(60'000'000, '0'), ZipWriter::Packing::Deflated))
          == Kind::TooLarge);
    ZipWriter many;
    for (int i = 0; i < 100; ++i)
        many.add(QStringLiteral("data/%1").arg(i), "x");
    CHECK(foundIn(*many.finish()) == Kind::TooLarge);
    CHECK(foundIn("PK" + QByteArray(50'000'001, '0')) == Kind::TooLarge);
}

TEST_CASE("The same parts in an archive of another program are refused: somebody has had it in his hands")
{
    CHECK(readPackage(packedAnew(ZipWriter::Packing::Stored)).isSound());
    CHECK(foundIn(packedAnew(ZipWriter::Packing::Deflated)) == Kind::Container);
    CHECK(foundIn(withEntry(12, QByteArray::fromHex("00000000"))) == Kind::Container); // another time
}

TEST_CASE("No byte of a package can change unnoticed")
{
    const QByteArray whole = samplePackage();
    for (qsizetype at = 0; at < whole.size(); at += whole.size() / 150) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x01);
        INFO(at);
        CHECK_FALSE(readPackage(changed).isSound());
    }
    // Its directory and end, byte by byte.
    for (qsizetype at = whole.size() - 200; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x20);
        INFO(at);
        CHECK_FALSE(readPackage(changed, PackageLook::Tables).isSound());
    }
}
