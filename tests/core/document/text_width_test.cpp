// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/document/shown_text.h"
#include "core/document/text_width.h"

using namespace ansinh;

TEST_CASE("Vietnamese letters are as wide as their base letters, but for the horns")
{
    CHECK(textWidth(QStringLiteral("aàảãáạăằẳẵắặâầẩẫấậ"), {10}) == Approx(18 * 4.44));
    CHECK(textWidth(QStringLiteral("đĐ"), {10, true}) == Approx(5.56 + 7.22));
    CHECK(textWidth(QStringLiteral("ơờ"), {10}) == Approx(2 * 5.31));
    CHECK(textWidth(QStringLiteral("ưỨ"), {10, true}) == Approx(6.00 + 7.96));
    CHECK(textWidth(QStringLiteral("\u00A0"), {10}) == Approx(2.5));
    CHECK(textWidth(QStringLiteral("Độc lập - Tự do - Hạnh phúc"), {13, true}) / 72 * 25.4 == Approx(56.6).margin(1));
}

TEST_CASE("Lines are counted by whole words, and balanced ones are about equally long")
{
    const QString text = QStringLiteral("một hai ba bốn năm sáu");
    const double whole = textWidth(text, {14});
    CHECK(linesIn(text, {14}, whole) == 1);
    CHECK(linesIn(text, {14}, whole - 1) == 2);
    CHECK(linesIn(QStringLiteral("một\nhai"), {14}, whole) == 2);
    CHECK(linesIn(QString(), {14}, whole) == 1);
    CHECK(balancedWidth(text, {14}, whole) == Approx(whole));
    const double balanced = balancedWidth(text, {14}, whole - 1);
    CHECK(balanced < whole * 0.65);
    CHECK(linesIn(text, {14}, balanced) == 2);
}

TEST_CASE("Text is shown composed, tied, without what is invisible, and gaps are wide enough to write in")
{
    CHECK(shownText(QStringLiteral("Phu\u031B\u01A1\u0300ng")).contains(QStringLiteral("ư")));
    CHECK(shownText(QStringLiteral("Nghị định 30")) == QStringLiteral("Nghị\u00A0định\u00A030"));
    CHECK(shownText(QStringLiteral("a\u200Bb\u00ADc\td\r\n")) == QStringLiteral("abc d\n"));
    CHECK(shownText(QStringLiteral("ngày     tháng"))
          == QStringLiteral("ngày") + QString(9, QChar(QChar::Nbsp)) + QStringLiteral("tháng"));
    CHECK(shownText(QString(QChar(0xDC00))) == QString(QChar(QChar::ReplacementCharacter)));
    CHECK(shownText(QStringLiteral("😀")) == QStringLiteral("😀"));
}
