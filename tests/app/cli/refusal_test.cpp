// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace ansinh::test;

namespace {

/// Runs a call that must be refused, and gives its error; the book must not have changed.
QJsonObject refused(const Program &program, const char *words, const QStringList &values = {},
                    const char *book = "book.ansinh")
{
    const QByteArray before = program.read(book);
    const Ran ran = program.run(words, values);
    INFO(words);
    INFO(ran.err.toStdString());
    CHECK(ran.exitCode == 1);
    CHECK(ran.out.isEmpty());
    CHECK_FALSE(ran.err.trimmed().isEmpty());
    CHECK(program.read(book) == before);
    const Ran inJson = program.run((QByteArray(words) + " --json").constData(), values);
    CHECK(inJson.exitCode == 1);
    const QJsonObject object = inJson.json();
    CHECK(keysOf(object) == QStringList{QStringLiteral("error")});
    const QJsonObject error = object.value(QStringLiteral("error")).toObject();
    CHECK(keysOf(error) == QStringList{QStringLiteral("kind"), QStringLiteral("message")});
    CHECK(program.read(book) == before);
    return error;
}

QString kindOf(const QJsonObject &error)
{
    return error.value(QStringLiteral("kind")).toString();
}

QString messageOf(const QJsonObject &error)
{
    return error.value(QStringLiteral("message")).toString();
}

} // namespace

TEST_CASE("What is not a book, not whole or not there is refused and left as it is")
{
    const Program program;
    program.makeBook();
    const QByteArray whole = program.read("book.ansinh");
    program.write("text.ansinh", "Đây là tệp văn bản");
    program.write("cut.ansinh", whole.left(whole.size() / 2));
    program.write("empty.ansinh", "");
    CHECK(kindOf(refused(program, "status text.ansinh --year 2026", {}, "text.ansinh"))
          == QStringLiteral("not_a_book"));
    CHECK(kindOf(refused(program, "check cut.ansinh", {}, "cut.ansinh")) == QStringLiteral("damaged"));
    CHECK(kindOf(refused(program, "plan empty.ansinh", {}, "empty.ansinh")) == QStringLiteral("not_a_book"));
    CHECK(kindOf(refused(program, "history none.ansinh", {}, "none.ansinh")) == QStringLiteral("not_found"));
    CHECK_FALSE(QFile::exists(program.path("none.ansinh")));
}

TEST_CASE("A book is never overwritten")
{
    const Program program;
    program.makeBook();
    CHECK(kindOf(refused(program, "new book.ansinh")) == QStringLiteral("exists"));
    CHECK(kindOf(refused(program, "plan-export book.ansinh --out book.ansinh")) == QStringLiteral("exists"));
    QFile::copy(program.path("book.ansinh"), program.path("book.html"));
    refused(program, "report book.html --year 2026 --out book.html", {}, "book.html");
}

TEST_CASE("Wrong values of a figure are refused with the value in the message")
{
    const Program program;
    program.makeBook();
    const auto message = [&](const char *words) { return messageOf(refused(program, words)); };
    CHECK(
        message("record book.ansinh --year 20255 --target CT31 --value 3 --by DCXD").contains(QStringLiteral("20255")));
    CHECK(message("record book.ansinh --year 2026 --target CT99 --value 3 --by DCXD").contains(QStringLiteral("CT99")));
    CHECK(message("record book.ansinh --year 2026 --target CT31 --value 3 --by ABC").contains(QStringLiteral("ABC")));
    CHECK(
        message("record book.ansinh --year 2026 --target CT31 --value 1e3 --by DCXD").contains(QStringLiteral("1e3")));
    CHECK(message("record book.ansinh --year 2026 --target CT31 --value 95,5 --by DCXD")
              .contains(QStringLiteral("95,5")));
    CHECK(message("record book.ansinh --year 2026 --target CT19 --numerator 12 --denominator 10 --by BHXH")
              .contains(QStringLiteral("12")));
    CHECK(message("status book.ansinh --year 20255").contains(QStringLiteral("20255")));
    CHECK(message("result book.ansinh --year 2026 --task 9.9 --by BHXH --text x").contains(QStringLiteral("9.9")));
    CHECK(message("assign book.ansinh --year 2026 --target CT99 --value 3").contains(QStringLiteral("CT99")));
    CHECK(message("decide book.ansinh --item XX01 --choose a --reason b").contains(QStringLiteral("XX01")));
    CHECK(message("organisation book.ansinh --add x --member-of ABC").contains(QStringLiteral("ABC")));
    CHECK(kindOf(refused(program, "record book.ansinh --from none.csv")) == QStringLiteral("not_found"));
    CHECK(kindOf(refused(program, "redo book.ansinh")) == QStringLiteral("nothing_to_undo"));
}

TEST_CASE("A numerator above its denominator passes with a reason")
{
    const Program program;
    program.makeBook();
    const Ran ran = program.run("record book.ansinh --json --year 2026 --target CT19 --numerator 12 --denominator 10 "
                                "--by BHXH --reason %1",
                                {QStringLiteral("Cả người tạm trú")});
    CHECK(ran.exitCode == 0);
    CHECK(ran.json().value(QStringLiteral("recorded")).toInt() == 1);
    CHECK_FALSE(ran.json().value(QStringLiteral("warnings")).toArray().isEmpty());
}

TEST_CASE("A plan with something wrong is refused with its path, and the book keeps its own")
{
    const Program program;
    program.makeBook();
    REQUIRE(program.run("plan-export book.ansinh --out plan.json").exitCode == 0);
    program.write("broken.json", program.read("plan.json").replace("\"ratio\"", "\"share\""));
    program.write("text.json", "not json");
    CHECK(messageOf(refused(program, "plan-import book.ansinh broken.json")).contains(QStringLiteral("targets")));
    refused(program, "plan-import book.ansinh text.json");
    refused(program, "plan-import book.ansinh none.json");
    CHECK(program.run("new other.ansinh --plan broken.json").exitCode == 1);
    CHECK_FALSE(QFile::exists(program.path("other.ansinh")));
}

TEST_CASE("Messages are Vietnamese, or English by switch")
{
    const Program program;
    program.makeBook();
    const char *words = "record book.ansinh --year 2026 --target CT99 --value 3 --by DCXD";
    CHECK(messageOf(refused(program, words)).contains(QStringLiteral("chỉ tiêu")));
    const Ran english = program.run((QByteArray("--lang en ") + words).constData());
    CHECK(english.err.startsWith(QStringLiteral("The plan of 2026 has no target “CT99”.")));
}

#ifdef Q_OS_LINUX
TEST_CASE("A folder that cannot be written is said so, and nothing is left in it")
{
    const Program program;
    program.makeBook();
    REQUIRE(QDir(program.path("")).mkdir(QStringLiteral("closed")));
    QFile::setPermissions(program.path("closed"), QFile::ReadOwner | QFile::ExeOwner);
    // Root writes everywhere but among the kernel's own files.
    const QStringList folder{geteuid() == 0 ? QStringLiteral("/proc") : QStringLiteral("closed")};
    refused(program, "new %1/book.ansinh", folder);
    refused(program, "sample %1/book.ansinh", folder);
    refused(program, "plan-export book.ansinh --out %1/plan.json", folder);
    refused(program, "backup book.ansinh --out %1/copy.ansinh", folder);
    refused(program, "report book.ansinh --year 2026 --out %1/report.pdf", folder);
    refused(program, "report book.ansinh --year 2026 --out %1/report.html", folder);
    QFile::setPermissions(program.path("closed"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(QDir(program.path("closed")).isEmpty());
}
#endif

TEST_CASE("A folder that is not there is said so")
{
    const Program program;
    program.makeBook();
    refused(program, "new none/book.ansinh");
    refused(program, "backup book.ansinh --out none/copy.ansinh");
    refused(program, "plan-export book.ansinh --out none/plan.json");
    refused(program, "report book.ansinh --year 2026 --out none/report.pdf");
    refused(program, "report book.ansinh --year 2026 --out none/report.html");
    CHECK_FALSE(QFile::exists(program.path("none")));
}
