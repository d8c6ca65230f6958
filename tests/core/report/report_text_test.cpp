// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/mould.h"
#include "core/report/report_text.h"

using namespace ansinh;

TEST_CASE("Words of others become sentences with one mark at the end")
{
    CHECK(asSentence(QStringLiteral("  đã tổ chức  5 buổi ;")) == QStringLiteral("Đã tổ chức 5 buổi."));
    CHECK(asSentence(QStringLiteral("Hoàn thành./.")) == QStringLiteral("Hoàn thành."));
    CHECK(asSentence(QStringLiteral("còn chậm…")) == QStringLiteral("Còn chậm."));
    CHECK(asSentence(QStringLiteral("Vì sao?")) == QStringLiteral("Vì sao?"));
    CHECK(asSentence(QStringLiteral(" \n ")).isEmpty());
    CHECK(asSentence(QStringLiteral("...")).isEmpty());
}

TEST_CASE("The lines of a list become sentences of one paragraph, without their dashes")
{
    CHECK(asSentence(QStringLiteral("- mở 2 lớp;\n+ vận động 30 hộ\n")) == QStringLiteral("Mở 2 lớp. Vận động 30 hộ."));
    CHECK(asSentence(QStringLiteral("-3 hộ so với năm trước")) == QStringLiteral("-3 hộ so với năm trước."));
}

TEST_CASE("A phrase has no mark at its end")
{
    CHECK(asPhrase(QStringLiteral("đang thực hiện.")) == QStringLiteral("Đang thực hiện"));
}

TEST_CASE("Whole counts under ten have a zero before them, and zero has none")
{
    CHECK(countText(0) == QStringLiteral("0"));
    CHECK(countText(3) == QStringLiteral("03"));
    CHECK(countText(10) == QStringLiteral("10"));
    CHECK(countText(1390) == QStringLiteral("1.390"));
}

TEST_CASE("Places of a mould are filled once; words may look like places or numbers")
{
    CHECK(filled(QStringLiteral("{a} và {b}."),
                 {{QStringLiteral("a"), QStringLiteral("{b} 45% %1")}, {QStringLiteral("b"), QStringLiteral("x")}})
          == QStringLiteral("{b} 45% %1 và x."));
    CHECK(filled(QStringLiteral("không{c}."), {}) == QStringLiteral("không."));
    CHECK(filled(QStringLiteral("mở {"), {}) == QStringLiteral("mở {"));
}

TEST_CASE("Each mould takes its own turns")
{
    const Mould two{QStringLiteral("two"), {QStringLiteral("a"), QStringLiteral("b")}};
    const Mould other{QStringLiteral("other"), {QStringLiteral("x"), QStringLiteral("y")}};
    MouldTurn turn;
    CHECK(turn.say(two, {}) == QStringLiteral("a"));
    CHECK(turn.say(other, {}) == QStringLiteral("x"));
    CHECK(turn.say(two, {}) == QStringLiteral("b"));
    CHECK(turn.say(two, {}) == QStringLiteral("a"));
}
