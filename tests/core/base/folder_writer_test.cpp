// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/atomic_file.h"
#include "core/base/folder_writer.h"

#include <QTemporaryDir>

using namespace ansinh;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("A folder whose files were not all written is gone again")
{
    const QTemporaryDir above;
    {
        FolderWriter folder(above.filePath(QStringLiteral("Biểu mẫu")));
        REQUIRE(folder.begin());
        CHECK_FALSE(*folder.write(QStringLiteral("a.csv"), "a"));
        folder.expect(QStringLiteral("b.pdf"));
        REQUIRE(writeWhole(folder.pathOf(QStringLiteral("b.pdf")), "b"));
        CHECK(namesIn(folder.pathOf({})) == QStringList{QStringLiteral("a.csv"), QStringLiteral("b.pdf")});
    }
    CHECK(namesIn(above.path()).isEmpty());
}

TEST_CASE("What stood in the folder before stays there, and all of it when it was finished")
{
    const QTemporaryDir above;
    REQUIRE(writeWhole(above.filePath(QStringLiteral("old.csv")), "old"));
    const auto write = [&](bool isAll) {
        FolderWriter folder(above.path());
        REQUIRE(folder.begin());
        CHECK(*folder.write(QStringLiteral("old.csv"), "newer"));
        CHECK_FALSE(*folder.write(QStringLiteral("new.csv"), "new"));
        if (isAll)
            folder.finish();
    };
    write(false);
    CHECK(namesIn(above.path()) == QStringList{QStringLiteral("old.csv")});
    write(true);
    CHECK(namesIn(above.path()) == QStringList{QStringLiteral("new.csv"), QStringLiteral("old.csv")});
}

TEST_CASE("A folder that cannot be made is refused, and what stands in its place is left alone")
{
    const QTemporaryDir above;
    const QString path = above.filePath(QStringLiteral("forms"));
    REQUIRE(writeWhole(path, "a file"));
    {
        FolderWriter folder(path);
        const auto made = folder.begin();
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == ErrorKind::Io);
        CHECK(made.error().message.contains(QStringLiteral("forms")));
    }
    CHECK(namesIn(above.path()) == QStringList{QStringLiteral("forms")});
}
