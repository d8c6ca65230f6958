// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/print/fonts.h"

#include <QSet>
#include <QTemporaryDir>

using namespace ansinh;

TEST_CASE("The letters asked for are all of the Vietnamese alphabet, in capitals too")
{
    QSet<QChar> marked;
    for (const QChar letter : printLetters()) {
        if (letter.isLetter() && letter.unicode() > 127)
            marked.insert(letter);
    }
    CHECK(marked.size() == 134);
    for (const QChar letter : printLetters())
        CHECK(printLetters().contains(letter.toUpper()));
}

TEST_CASE("Printing has one complete family")
{
    const Result<QString> family = printFamily();
    REQUIRE(family);
    const bool isOneOfOurs
        = *family == QStringLiteral("Times New Roman") || family->startsWith(QStringLiteral("Liberation Serif"));
    CHECK(isOneOfOurs);
}

TEST_CASE("Without a complete typeface the message says what to install")
{
    const QTemporaryDir empty;
    const Result<QString> family = loadPrintFamily({empty.path(), QStringLiteral("/nowhere")});
    REQUIRE_FALSE(family);
    CHECK(family.error().kind == ErrorKind::NotFound);
    CHECK(family.error().message.contains(QStringLiteral("fonts-liberation2")));
    CHECK(family.error().detail.contains(empty.path()));
}

TEST_CASE("A folder with only three faces, or with a file that is no font, is passed over")
{
    const QTemporaryDir folder;
    const QString good = QStringLiteral("/usr/share/fonts/truetype/liberation2/LiberationSerif-%1.ttf");
    if (!QFile::exists(good.arg(QStringLiteral("Regular"))))
        return; // elsewhere in other systems; the family itself is tested above
    for (const char *face : {"Regular", "Bold", "Italic"}) {
        const QString name = QLatin1String(face);
        REQUIRE(QFile::copy(good.arg(name), folder.filePath(QStringLiteral("LiberationSerif-%1.ttf").arg(name))));
    }
    CHECK_FALSE(loadPrintFamily({folder.path()}));

    QFile broken(folder.filePath(QStringLiteral("LiberationSerif-BoldItalic.ttf")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("not a font");
    broken.close();
    CHECK_FALSE(loadPrintFamily({folder.path()}));
}
