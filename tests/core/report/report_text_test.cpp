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

TEST_CASE("Of many names the first are named and the rest counted; one more is not worth counting")
{
    const QStringList names{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")};
    CHECK(shortList(names, 3, QStringLiteral("đơn vị")) == QStringLiteral("A, B, C và D"));
    CHECK(shortList(names, 2, QStringLiteral("đơn vị")) == QStringLiteral("A, B và 02 đơn vị khác"));
    CHECK(shortPhrases(names, 2, QStringLiteral("chỉ tiêu")) == QStringLiteral("A; B và 02 chỉ tiêu khác"));
}

TEST_CASE("Names that bear a comma or an 'và' of their own are not run together")
{
    CHECK(joinNames({QStringLiteral("Trạm Y tế"), QStringLiteral("Công an")})
          == QStringLiteral("Trạm Y tế và Công an"));
    CHECK(joinNames({QStringLiteral("Thương binh và Xã hội"), QStringLiteral("Công an")})
          == QStringLiteral("Thương binh và Xã hội, Công an"));
    CHECK(joinNames({QStringLiteral("các cơ quan, đơn vị"), QStringLiteral("Công an")})
          == QStringLiteral("các cơ quan, đơn vị; Công an"));
}
