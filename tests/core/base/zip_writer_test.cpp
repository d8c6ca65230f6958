// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/zip_writer.h"
#include "tests/support/unzipped.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QByteArray kPlain("application/vnd.oasis.opendocument.text");
const QByteArray kLong(200000, 'a');

QByteArray packed()
{
    ZipWriter zip;
    zip.add(QStringLiteral("mimetype"), kPlain, ZipWriter::Packing::Stored);
    zip.add(QStringLiteral("word/Bảng số liệu.xml"), kLong);
    zip.add(QStringLiteral("empty"), QByteArray());
    const Result<QByteArray> bytes = zip.finish();
    REQUIRE(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("What goes into an archive comes out of it, in order, names in Vietnamese included")
{
    const QByteArray archive = packed();
    CHECK(archive.size() < 2000);
    const std::vector<Unzipped> files = unzipped(archive);
    REQUIRE(files.size() == 3);
    CHECK(files[0].bytes == kPlain);
    CHECK(files[0].isStored);
    CHECK(files[1].name == QStringLiteral("word/Bảng số liệu.xml"));
    CHECK(files[1].bytes == kLong);
    CHECK_FALSE(files[1].isStored);
    CHECK(files[2].bytes.isEmpty());
}

TEST_CASE("The same files make the same archive, whatever the clock and its zone say")
{
    const QByteArray archive = packed();
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Kiritimati");
    CHECK(packed() == archive);
    wasSet ? qputenv("TZ", zone) : qunsetenv("TZ");
    // The first moment that the format knows: 00:00:00 on 01/01/1980.
    CHECK(archive.mid(10, 4) == QByteArray::fromHex("00002100"));
}

TEST_CASE("A file that is stored can be read without unpacking")
{
    CHECK(packed().mid(30, 8 + kPlain.size()) == "mimetype" + kPlain);
}

TEST_CASE("An archive without files is an archive")
{
    const Result<QByteArray> bytes = ZipWriter().finish();
    REQUIRE(bytes);
    CHECK(bytes->startsWith("PK"));
}
