// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/unzipped.h"

#include <QDir>
#include <QSet>

using namespace ansinh::test;

namespace {

const char *const kForms = "forms s.ansinh --year 2026 --out f --today 2026-10-01 --json";

QStringList filesIn(const Program &program, const char *folder)
{
    return QDir(program.path(folder)).entryList(QDir::Files, QDir::Name);
}

QByteArray bytesOf(const Program &program, const QString &name)
{
    return program.read((QStringLiteral("f/") + name).toUtf8().constData());
}

} // namespace

TEST_CASE("Forms and letters of everybody who is asked are written into a new folder")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const Ran ran = program.run(kForms);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    const QJsonObject json = ran.json();
    const QJsonArray files = json[QStringLiteral("files")].toArray();
    CHECK(json[QStringLiteral("folder")].toString() == QStringLiteral("f"));
    CHECK(files.size() == 26);
    const QJsonObject station = found(files, "organisation", QStringLiteral("TYT"));
    CHECK(station[QStringLiteral("file")].toString() == QStringLiteral("TYT-bao-cao-2026.xlsx"));
    CHECK(station[QStringLiteral("letter")].toString() == QStringLiteral("TYT-cong-van-2026.pdf"));
    CHECK(station[QStringLiteral("rows")].toInt() > 10);
    const QJsonObject officer = found(files, "organisation", QStringLiteral("LDTBXH"));
    CHECK(officer[QStringLiteral("letter")].isNull()); // writes them
    CHECK(bytesOf(program, QStringLiteral("TYT-cong-van-2026.pdf")).startsWith("%PDF-"));
    CHECK(bytesOf(program, json[QStringLiteral("letters")].toString()).startsWith("%PDF-"));
    const auto archive = unzipped(bytesOf(program, json[QStringLiteral("archive")].toString()));
    CHECK(archive.size() == 26);
    CHECK(fileIn(archive, QStringLiteral("TYT-bao-cao-2026.xlsx"))
          == bytesOf(program, QStringLiteral("TYT-bao-cao-2026.xlsx")));
}

TEST_CASE("Names of forms are short, plain and each its own")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    REQUIRE(program
                .run({QStringLiteral("organisation"), QStringLiteral("s.ansinh"), QStringLiteral("--add"),
                      QStringLiteral("Đội Đường phố Văn minh, Trật tự đô thị và Vệ sinh môi trường"),
                      QStringLiteral("--member-of"), QStringLiteral("TCCTXH")})
                .exitCode
            == 0);
    REQUIRE(program.run(kForms).exitCode == 0);
    QSet<QString> lower;
    for (const QString &name : filesIn(program, "f")) {
        INFO(name.toStdString());
        CHECK(name.size() <= 60);
        CHECK(QString::fromLatin1(name.toLatin1()) == name);
        CHECK_FALSE(lower.contains(name.toLower()));
        lower.insert(name.toLower());
    }
}

TEST_CASE("Forms can be written for some, a group through its members, and anew over the older ones")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const QByteArray some = QByteArray(kForms) + " --organisation TRUONG --organisation TYT";
    const Ran first = program.run(some.constData());
    REQUIRE(first.exitCode == 0);
    CHECK(first.json()[QStringLiteral("files")].toArray().size() == 4);
    CHECK(first.err.isEmpty());
    const QByteArray before = bytesOf(program, QStringLiteral("TYT-bao-cao-2026.xlsx"));
    const Ran again = program.run(some.constData());
    REQUIRE(again.exitCode == 0);
    CHECK_FALSE(again.err.isEmpty());
    CHECK(bytesOf(program, QStringLiteral("TYT-bao-cao-2026.xlsx")) == before);
}

TEST_CASE("A return that was saved beside the forms is not written over")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    REQUIRE(program.run(kForms).exitCode == 0);
    program.write("f/TYT-bao-cao-2026.xlsx", "a return");
    const Ran ran = program.run(kForms);
    CHECK(ran.exitCode == 1);
    CHECK(ran.json()[QStringLiteral("error")][QStringLiteral("kind")].toString() == QStringLiteral("exists"));
    CHECK(ran.json()[QStringLiteral("error")][QStringLiteral("message")].toString().contains(
        QStringLiteral("TYT-bao-cao-2026.xlsx")));
    CHECK(program.read("f/TYT-bao-cao-2026.xlsx") == "a return");
}

TEST_CASE("Forms of another day are written over the older ones, and the deadlines come as a calendar")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    REQUIRE(program.run(kForms).exitCode == 0);
    const QByteArray before = bytesOf(program, QStringLiteral("TYT-bao-cao-2026.xlsx"));
    const Ran ran = program.run("forms s.ansinh --year 2026 --out f --today 2026-10-05 --json");
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    CHECK(bytesOf(program, QStringLiteral("TYT-bao-cao-2026.xlsx")) != before);
    CHECK(bytesOf(program, ran.json()[QStringLiteral("calendar")].toString()).startsWith("BEGIN:VCALENDAR"));
}

TEST_CASE("The half-year has forms under names of its own")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const Ran ran = program.run("forms s.ansinh --year 2026 --half --out f --organisation BHXH --json");
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    CHECK(filesIn(program, "f").contains(QStringLiteral("BHXH-bao-cao-2026-6-thang.xlsx")));
    CHECK(ran.json()[QStringLiteral("calendar")].isNull());
}

TEST_CASE("Forms that cannot be written are refused with the reason, and nothing is left")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    program.write("taken", "a file");
    const std::pair<const char *, const char *> refused[]
        = {{"forms s.ansinh --year 2026 --out f --organisation UBNDTX --json", "not_found"},
           {"forms s.ansinh --year 2026 --out f --organisation KHONGCO --json", "not_found"},
           {"forms s.ansinh --year 2026 --out taken --json", "io"}};
    for (const auto &[call, kind] : refused) {
        INFO(call);
        const Ran ran = program.run(call);
        CHECK(ran.exitCode == 1);
        CHECK(ran.json()[QStringLiteral("error")][QStringLiteral("kind")].toString() == QLatin1String(kind));
    }
    CHECK_FALSE(QDir(program.path("f")).exists());
    CHECK(program.run("forms s.ansinh --year 2026").exitCode == 2);
}
