// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/normalise.h"

using namespace ansinh;

TEST_CASE("Letters typed with combining marks become precomposed, in every mixture")
{
    const QString whole = QStringLiteral("Tiếng Việt");
    CHECK(singleLine(whole.normalized(QString::NormalizationForm_D)) == whole);
    CHECK(singleLine(QStringLiteral("Tiê\u0301ng Viê\u0323t")) == whole); // UniKey "Unicode tổ hợp"
    CHECK(multiLine(whole.normalized(QString::NormalizationForm_D)) == whole);
}

TEST_CASE("A zero-width character between a letter and its mark does not keep them apart")
{
    CHECK(singleLine(QStringLiteral("e\u200B\u0302")) == QStringLiteral("ê"));
    CHECK(singleLine(QStringLiteral("e\u034F\u0302")) == QStringLiteral("ê"));
}

TEST_CASE("Format characters and byte order marks go")
{
    CHECK(singleLine(QStringLiteral("\uFEFFKhu\u200B phố\u200D \u202A1\u202C\u00AD")) == QStringLiteral("Khu phố 1"));
    CHECK(singleLine(QStringLiteral("\U000E0041a")) == QStringLiteral("a"));
}

TEST_CASE("Control characters, half surrogates and forbidden code points go, whole pairs stay")
{
    CHECK(singleLine(QStringLiteral("a\u0001b\u007Fc")) == QStringLiteral("abc"));
    CHECK(singleLine(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b")) == QStringLiteral("ab"));
    CHECK(singleLine(QStringLiteral("a") + QChar(0xDE00) + QStringLiteral("b")) == QStringLiteral("ab"));
    CHECK(singleLine(QStringLiteral("b") + QChar(0xD83D)) == QStringLiteral("b"));
    CHECK(singleLine(QStringLiteral("a\uFFFEb")) == QStringLiteral("ab"));
    CHECK(singleLine(QStringLiteral("\U0001F600 x")) == QStringLiteral("\U0001F600 x"));
}

TEST_CASE("A field of one line holds single ordinary spaces and no line break")
{
    CHECK(singleLine(QStringLiteral("  Khu\u00A0phố \t\r\n 10\u3000")) == QStringLiteral("Khu phố 10"));
    CHECK(singleLine(QStringLiteral(" \u00A0\n")).isEmpty());
    CHECK(singleLine(QString()).isEmpty());
}

TEST_CASE("Prose keeps its lines, whatever system broke them")
{
    CHECK(multiLine(QStringLiteral("một\r\nhai\rba\u2028bốn\vnăm")) == QStringLiteral("một\nhai\nba\nbốn\nnăm"));
    CHECK(multiLine(QStringLiteral("một\r\n\r\nhai")) == QStringLiteral("một\n\nhai"));
    CHECK(multiLine(QStringLiteral("\n \n một   hai \n\n")) == QStringLiteral("một hai"));
    CHECK(multiLine(QStringLiteral(" \n\n ")).isEmpty());
}

TEST_CASE("In prose a single no-break space stays and a run of spaces is one")
{
    CHECK(multiLine(QStringLiteral("Phường\u00A02")) == QStringLiteral("Phường\u00A02"));
    CHECK(multiLine(QStringLiteral("Phường \u00A0 2")) == QStringLiteral("Phường 2"));
    CHECK(multiLine(QStringLiteral("\u00A0một\u00A0")) == QStringLiteral("một"));
}

TEST_CASE("Control characters are told from spaces and line breaks")
{
    CHECK(hasControlCharacters(QStringLiteral("a\u0001")));
    CHECK(hasControlCharacters(QString(QChar(u'\0'))));
    CHECK_FALSE(hasControlCharacters(QStringLiteral("a\tb\r\nc\u00A0d")));
}

TEST_CASE("What was normalised once does not change again")
{
    const QString text = QString::fromUtf8(
        GENERATE(as<const char *>(), "  Tiê\u0301ng\u00A0 Việt\r\n\n\u200B2 ", "a \u00A0\u200B b", "\u0301", ""));
    CHECK(singleLine(singleLine(text)) == singleLine(text));
    CHECK(multiLine(multiLine(text)) == multiLine(text));
}
