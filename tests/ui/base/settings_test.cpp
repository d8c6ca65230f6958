// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/sample.h"
#include "ui/base/settings.h"

#include <QFile>

using namespace ansinh;
using namespace ansinh::test;

namespace {

QString touched(const QTemporaryDir &folder, int number)
{
    QFile file(folder.filePath(QStringLiteral("%1.ansinh").arg(number)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

} // namespace

TEST_CASE("A new computer speaks Vietnamese, is light, and knows no book")
{
    QTemporaryDir folder;
    const Settings settings(in(folder, "a.ini"));
    CHECK(settings.language() == QStringLiteral("vi"));
    CHECK(settings.theme() == ThemeKind::Light);
    CHECK(settings.textSize() == Settings::kUsualText);
    CHECK(settings.lastBook().isEmpty());
    CHECK(settings.recentBooks().isEmpty());
    CHECK(settings.year() == 0);
}

TEST_CASE("What was chosen is there after a restart")
{
    QTemporaryDir folder;
    {
        Settings settings(in(folder, "a.ini"));
        settings.setLanguage(QStringLiteral("en"));
        settings.setTheme(ThemeKind::Dark);
        settings.setTextSize(12);
        settings.setYear(2027);
    }
    const Settings again(in(folder, "a.ini"));
    CHECK(again.language() == QStringLiteral("en"));
    CHECK(again.theme() == ThemeKind::Dark);
    CHECK(again.textSize() == 12);
    CHECK(again.year() == 2027);
}

TEST_CASE("Nonsense in the settings file is not believed")
{
    QTemporaryDir folder;
    QFile file(in(folder, "a.ini"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntheme=purple\nlanguage=fr\ntext_size=900\n[work]\nyear=x\n");
    file.close();
    const Settings settings(file.fileName());
    CHECK(settings.language() == QStringLiteral("vi"));
    CHECK(settings.theme() == ThemeKind::Light);
    CHECK(settings.textSize() == Settings::kLargestText);
    CHECK(settings.year() == 0);
}

TEST_CASE("Books opened last stand first, once, and no more than six")
{
    QTemporaryDir folder;
    Settings settings(in(folder, "a.ini"));
    for (int number = 1; number <= 8; ++number)
        settings.rememberBook(touched(folder, number));
    settings.rememberBook(touched(folder, 5));
    const QStringList books = settings.recentBooks();
    REQUIRE(books.size() == Settings::kMostRecent);
    CHECK(books.first().endsWith(QStringLiteral("/5.ansinh")));
    CHECK(books.at(1).endsWith(QStringLiteral("/8.ansinh")));
    CHECK(books.count(books.first()) == 1);
    CHECK(settings.lastBook() == books.first());
}

TEST_CASE("A book that is gone is not offered, but is still the last one")
{
    QTemporaryDir folder;
    Settings settings(in(folder, "a.ini"));
    const QString book = touched(folder, 1);
    settings.rememberBook(book);
    REQUIRE(QFile::remove(book));
    CHECK(settings.recentBooks().isEmpty());
    CHECK(settings.lastBook() == book);
}
