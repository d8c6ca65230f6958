// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_reader.h"
#include "core/base/zip_writer.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

const QString kLong = QStringLiteral("word/Bảng số liệu.xml");
const QString kStored = QStringLiteral("mimetype");

QByteArray packed()
{
    ZipWriter zip;
    zip.add(kStored, "application/zip", ZipWriter::Packing::Stored);
    zip.add(kLong, QByteArray(300'000, 'a') + "end");
    zip.add(QStringLiteral("empty"), QByteArray());
    return *zip.finish();
}

Result<QByteArray> readFrom(const QByteArray &archive, const QString &name, const ZipLimits &limits = {})
{
    const auto zip = ZipReader::open(archive, limits);
    if (!zip)
        return zip.error();
    return zip->read(name);
}

/// The archive with one byte changed behind a mark.
QByteArray changed(const char *mark, int offset, char byte)
{
    QByteArray archive = packed();
    archive[archive.lastIndexOf(mark) + offset] = byte;
    return archive;
}

} // namespace

TEST_CASE("Members are read by their exact names, stored, deflated and empty ones")
{
    const auto zip = ZipReader::open(packed());
    REQUIRE(zip);
    CHECK(zip->names() == QStringList{kStored, kLong, QStringLiteral("empty")});
    CHECK(zip->size(kLong) == 300'003);
    CHECK(zip->size(QStringLiteral("EMPTY")) == -1);
    CHECK_FALSE(zip->has(QStringLiteral("Mimetype")));
    CHECK(*zip->read(kStored) == "application/zip");
    CHECK(*zip->read(kLong) == QByteArray(300'000, 'a') + "end");
    CHECK(*zip->read(QStringLiteral("empty")) == QByteArray());
    CHECK(zip->read(QStringLiteral("nowhere")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A member can be read piece by piece")
{
    const auto zip = ZipReader::open(packed());
    auto stream = zip->stream(kLong);
    REQUIRE(stream);
    QByteArray all;
    while (!(*stream)->atEnd()) {
        const QByteArray piece = (*stream)->read(777);
        REQUIRE_FALSE(piece.isEmpty());
        all += piece;
    }
    CHECK(all.size() == 300'003);
    CHECK(all.endsWith("end"));
    CHECK_FALSE((*stream)->error());
}

TEST_CASE("An archive without members is an archive")
{
    const auto zip = ZipReader::open(*ZipWriter().finish());
    REQUIRE(zip);
    CHECK(zip->names().isEmpty());
}

TEST_CASE("What is larger than allowed is refused: a member, all together, the number of members")
{
    const auto kindOf = [](const ZipLimits &limits) {
        const auto zip = ZipReader::open(packed(), limits);
        return zip ? zip->read(kLong).error().kind : zip.error().kind;
    };
    CHECK(kindOf({2, 1'000'000, 1'000'000}) == ErrorKind::Invalid);
    CHECK(kindOf({10, 300'002, 1'000'000}) == ErrorKind::Invalid);
    CHECK(kindOf({10, 1'000'000, 300'002}) == ErrorKind::Invalid);
    const auto zip = ZipReader::open(packed(), {3, 300'003, 600'005});
    REQUIRE(zip);
    CHECK(zip->read(kLong));
    CHECK_FALSE(zip->read(kLong)); // what is read twice counts twice
    CHECK(zip->read(kStored, 10).error().kind == ErrorKind::Invalid);
}

TEST_CASE("With any one byte changed, what is still read is what was packed")
{
    const QByteArray sound = packed();
    const auto whole = ZipReader::open(sound);
    REQUIRE(whole);
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray archive = sound;
        archive[at] = char(archive[at] ^ 0x10);
        const auto zip = ZipReader::open(archive);
        for (const QString &name : zip ? zip->names() : QStringList()) {
            const auto bytes = zip->read(name);
            CHECK((!bytes || *bytes == *whole->read(name)));
        }
    }
    CHECK(readFrom(changed("application/zip", 3, 'x'), kStored).error().kind == ErrorKind::Damaged);
}

TEST_CASE("A cut archive is damaged wherever it was cut")
{
    const QByteArray sound = packed();
    for (qsizetype length = 0; length < sound.size(); length += 7)
        CHECK(ZipReader::open(sound.left(length)).error().kind == ErrorKind::Damaged);
}
