// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/core/actions/collect_support.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;
using Change = ReturnAnswer::Change;

namespace {

const Period k2026{Year::from(2026).value(), false};

ReturnReply take(int problem, int reading = -1, const char *reason = "")
{
    return {problem, ReturnReply::Kind::Take, reading, QString::fromUtf8(reason)};
}

Decimal number(const char *text)
{
    return Decimal::from(QString::fromLatin1(text)).value();
}

/// What the only question of that rule offers.
QStringList choicesOf(const ReturnPreview &preview, const char *rule)
{
    const int at = problemAt(preview, rule);
    return at < 0 ? QStringList() : preview.problems[size_t(at)].choices;
}

} // namespace

TEST_CASE("A fraction unlike the number that stands beside it is asked, and so is a second fraction")
{
    CollectBook books;
    FilledReturn filled = books.form();
    QStringList choices;
    SECTION("a numerator and a denominator of their own")
    {
        filled.fraction("CT30", "37", "40");
        choices = {QStringLiteral("37/40"), QStringLiteral("38/40")};
    }
    SECTION("a numerator of its own")
    {
        filled.fraction("CT30", "37", "");
        choices = {QStringLiteral("37"), QStringLiteral("38/40")};
    }
    SECTION("a denominator of its own")
    {
        filled.fraction("CT30", "", "41");
        choices = {QStringLiteral("38/41"), QStringLiteral("38/40")};
    }
    SECTION("another fraction")
    {
        filled.fraction("CT30", "37/40", "");
        choices = {QStringLiteral("37/40"), QStringLiteral("38/40")};
    }
    filled.value("CT30", "38/40");
    const ReturnPreview preview = books.typed(filled);
    CHECK(severityOf(preview, "value_and_fraction") == "ask");
    CHECK(choicesOf(preview, "value_and_fraction") == choices);
    CHECK_FALSE(answerOn(preview, "CT30").figure);
    REQUIRE(books.accept({preview}, {take(problemAt(preview, "value_and_fraction"), 1)}));
    CHECK(books.figure("CT30")->numerator == number("38"));
    CHECK(books.figure("CT30")->denominator == number("40"));
}

TEST_CASE("A fraction that says the same as the cells beside it is taken without a question")
{
    CollectBook books;
    FilledReturn filled = books.form();
    SECTION("all of it")
    {
        filled.fraction("CT30", "38", "40");
    }
    SECTION("its numerator")
    {
        filled.fraction("CT30", "38", "");
    }
    SECTION("the fraction again")
    {
        filled.fraction("CT30", "38/40", "38/40");
    }
    filled.value("CT30", "38/40");
    const ReturnPreview preview = books.typed(filled);
    CHECK(preview.openQuestions({}) == 0);
    CHECK(answerOn(preview, "CT30").now == QStringLiteral("38/40"));
}

TEST_CASE("A certainty left blank is official, whatever was reported before")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "510");
    filled.figure("CT31").certainty = written("Ước");
    REQUIRE(books.accept({books.read(filled)}));
    CHECK(books.figure("CT31")->certainty == Certainty::Estimate);
    filled.figure("CT31").certainty = {};
    const ReturnPreview later = books.read(filled);
    CHECK(answerOn(later, "CT31").change == Change::Changed);
    REQUIRE(books.accept({later}));
    CHECK(books.figure("CT31")->certainty == Certainty::Official);
}

TEST_CASE("A state by words beside a number, or two states, are asked")
{
    CollectBook books;
    FilledReturn filled = books.form();
    const char *subject = "CT30";
    QStringList choices{QStringLiteral("12/40"), QStringLiteral("Không phát sinh")};
    SECTION("in the cell of the value")
    {
        filled.fraction("CT30", "12", "40");
        filled.value("CT30", "Không phát sinh");
    }
    SECTION("in a cell and in the list")
    {
        filled.value("CT31", "Chưa có số liệu");
        filled.figure("CT31").state = written("Không phát sinh");
        subject = "CT31";
        choices = {QStringLiteral("Chưa có số liệu"), QStringLiteral("Không phát sinh")};
    }
    const ReturnPreview preview = books.typed(filled);
    CHECK(severityOf(preview, "state_with_value") == "ask");
    CHECK(choicesOf(preview, "state_with_value") == choices);
    CHECK_FALSE(preview.takes(answerOn(preview, subject), {}));
    REQUIRE(books.accept({preview}, {take(problemAt(preview, "state_with_value"), 1)}));
    CHECK(books.figure(subject)->state == FigureState::NoneArisen);
    CHECK_FALSE(books.figure(subject)->numerator);
}

TEST_CASE("A state that a cell and the list say alike is no question")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "Không phát sinh");
    filled.figure("CT31").state = written("Không phát sinh");
    const ReturnPreview preview = books.typed(filled);
    CHECK(preview.openQuestions({}) == 0);
    CHECK(answerOn(preview, "CT31").figure->state == FigureState::NoneArisen);
}

TEST_CASE("A figure that stands with a reason may be repeated with another note, and keeps its reason")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.fraction("CT30", "1001", "1000");
    const ReturnPreview typed = books.typed(filled);
    REQUIRE(books.accept({typed}, {take(problemAt(typed, "numerator_above_denominator"), -1, "có hộ ngoài địa bàn")}));
    filled.figure("CT30").note = written("đã rà soát");
    const ReturnPreview repeated = books.read(filled);
    CHECK_FALSE(repeated.isRefused());
    CHECK(answerOn(repeated, "CT30").change == Change::Changed);
    REQUIRE(books.accept({repeated}));
    CHECK(books.figure("CT30")->note == QStringLiteral("đã rà soát"));
    CHECK(books.figure("CT30")->reason == QStringLiteral("có hộ ngoài địa bàn"));
}

TEST_CASE("A question about parts and whole holds back the new parts, and its reason stays with the whole")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.fraction("CT29", "90", "100", "Toàn phường");
    REQUIRE(books.accept({books.read(filled)}));
    filled.fraction("CT29", "50", "50", "Khu phố 1");
    filled.fraction("CT29", "45", "50", "Khu phố 2");
    const ReturnPreview preview = books.read(filled);
    const int problem = problemAt(preview, "parts_unlike_whole");
    REQUIRE(problem >= 0);
    CHECK(answerOn(preview, "CT29").change == Change::Unchanged);
    CHECK(preview.openQuestions({}) == 1);
    const auto figuresTaken = [&](const std::vector<ReturnReply> &replies) {
        const auto collected = books.accept({preview}, replies);
        REQUIRE(collected);
        return collected->figures;
    };
    SECTION("open")
    {
        CHECK(figuresTaken({}) == 0);
    }
    SECTION("left out")
    {
        const ReturnReply leaveOut{problem, ReturnReply::Kind::LeaveOut, -1, {}};
        CHECK(preview.openQuestions({leaveOut}) == 0);
        CHECK(figuresTaken({leaveOut}) == 0);
    }
    SECTION("taken with a reason")
    {
        CHECK(figuresTaken({take(problem, -1, "hộ ở hai nơi")}) == 3);
        CHECK(books.figure("CT29")->reason == QStringLiteral("hộ ở hai nơi"));
        for (const Figure &figure : *books.book().figures().in(k2026))
            CHECK(figure.reason.isEmpty() == !figure.part.isWhole());
    }
}

TEST_CASE("A share agrees with its numbers where it was rounded or cut, and no further")
{
    CollectBook books;
    FilledReturn filled = books.form();
    const auto [numerator, denominator, value, isAlike]
        = GENERATE(table<const char *, const char *, const char *, bool>({{"191", "200", "95,5%", true},
                                                                          {"191", "200", "95%", true},
                                                                          {"191", "200", "96%", true},
                                                                          {"191", "200", "94%", false},
                                                                          {"191", "200", "97%", false},
                                                                          {"100", "300", "33,3%", true},
                                                                          {"100", "300", "33,33%", true},
                                                                          {"100", "300", "33,4%", false},
                                                                          {"100", "300", "34%", false},
                                                                          {"200", "300", "66,6%", true},
                                                                          {"200", "300", "66,7%", true},
                                                                          {"200", "300", "66,5%", false}}));
    INFO(numerator << '/' << denominator << ' ' << value);
    filled.fraction("CT30", numerator, denominator);
    filled.value("CT30", value);
    CHECK(severityOf(books.typed(filled), "value_and_fraction") == (isAlike ? "note" : "ask"));
}

TEST_CASE("The only row asked of a target is taken under another name of its part, unless that means another part")
{
    CollectBook books;
    FilledReturn filled = books.form();
    FilledFigureRow &row = filled.figure("CT31");
    row.value = written("510");
    SECTION("in short")
    {
        row.part = written("Phường");
    }
    SECTION("under another name")
    {
        row.part = written("Toàn phường 2");
    }
    const ReturnPreview preview = books.typed(filled);
    CHECK(answerOn(preview, "CT31").change == Change::New);
    CHECK(severityOf(preview, "other_part") == "note");
    CHECK(problemAt(preview, "unknown_row") < 0);

    row.part = written("Khu phố 7");
    const ReturnPreview other = books.typed(filled);
    CHECK(answerOn(other, "CT31").change == Change::Blank);
    CHECK(severityOf(other, "unknown_row") == "note");
}

TEST_CASE("A return is judged by the plan in force in its period, not by a later one")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "510");
    Plan later = ActionBook::plan();
    later.identity.id = QStringLiteral("ke-hoach-sau");
    REQUIRE(books.book().plans().put(later, Year::from(2027).value()));
    const ReturnPreview preview = books.read(filled);
    CHECK(problemAt(preview, "other_plan") < 0);
    CHECK_FALSE(preview.isRefused());
}
