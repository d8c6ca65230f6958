// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_edit.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QDate kToday(2026, 11, 2);

FigureKey slot(const char *target, const char *by, int year = 2026)
{
    return {Code<Target>(QString::fromLatin1(target)), {*Year::from(year), false}, {}, Code<Organisation>(QString::fromLatin1(by))};
}

CellEdit cell(const FigureKey &slot, FigureField field, const char *typed)
{
    return {slot, field, CellEdit::Of::Figure, QString::fromUtf8(typed), {}};
}

/// Plans and carries out; gives the plan.
EditPlan done(ActionBook &book, const std::vector<CellEdit> &edits)
{
    StatusKeeper keeper(book.book(), kToday);
    auto plan = planEdits(keeper, edits);
    REQUIRE(plan);
    REQUIRE(carryOut(book.book(), *plan));
    return *plan;
}

std::vector<Figure> figures(ActionBook &book)
{
    return *book.book().figures().all();
}

} // namespace

TEST_CASE("The cells of a row become one figure, and a block one change")
{
    ActionBook book;
    const EditPlan plan = done(book, {cell(slot("CT14", "BHXH"), FigureField::Numerator, "1.390"),
                                      cell(slot("CT14", "BHXH"), FigureField::Denominator, "3638"),
                                      cell(slot("CT15", "BHXH"), FigureField::Numerator, "97/1720"),
                                      cell(slot("CT15", "BHXH"), FigureField::Certainty, "sơ bộ")});
    CHECK(plan.figures.size() == 2);
    REQUIRE(figures(book).size() == 2);
    CHECK(figures(book)[0].numerator == Decimal::fromWhole(1390));
    CHECK(figures(book)[0].denominator == Decimal::fromWhole(3638));
    CHECK(figures(book)[1].certainty == Certainty::Preliminary);
    REQUIRE(book.book().undo());
    CHECK(figures(book).empty());
}

TEST_CASE("A refused cell leaves its figure as it was and the others are taken")
{
    ActionBook book;
    const EditPlan plan = done(book, {cell(slot("CT14", "BHXH"), FigureField::Numerator, "abc"),
                                      cell(slot("CT15", "BHXH"), FigureField::Numerator, "97/1720")});
    CHECK(plan.outcomes[0].kind == CellOutcome::Kind::Refused);
    CHECK_FALSE(plan.outcomes[0].message.isEmpty());
    CHECK(plan.outcomes[1].kind == CellOutcome::Kind::New);
    REQUIRE(figures(book).size() == 1);
    CHECK(figures(book)[0].target.text == QStringLiteral("CT15"));
}

TEST_CASE("A numerator above its denominator is taken only with a reason, which stays with the figure")
{
    ActionBook book;
    CellEdit edit = cell(slot("CT14", "BHXH"), FigureField::Numerator, "40/38");
    const EditPlan refused = done(book, {edit});
    CHECK(refused.outcomes[0].kind == CellOutcome::Kind::Refused);
    CHECK(refused.outcomes[0].wantsReason);
    CHECK(figures(book).empty());
    edit.reason = QStringLiteral("kể cả người ngoài phường");
    CHECK(done(book, {edit}).outcomes[0].kind == CellOutcome::Kind::New);
    CHECK(figures(book)[0].reason == edit.reason);
}

TEST_CASE("What says the same changes nothing, not even the journal")
{
    ActionBook book;
    done(book, {cell(slot("CT14", "BHXH"), FigureField::Numerator, "1390/3638")});
    const auto before = book.book().journal().entries()->size();
    const EditPlan plan = done(book, {cell(slot("CT14", "BHXH"), FigureField::Numerator, "1.390")});
    CHECK(plan.outcomes[0].kind == CellOutcome::Kind::Unchanged);
    CHECK(plan.isEmpty());
    CHECK(book.book().journal().entries()->size() == before);
}

TEST_CASE("An emptied figure is gone, and undo brings it back whole")
{
    ActionBook book;
    done(book, {cell(slot("CT14", "BHXH"), FigureField::Numerator, "1390/3638"),
                cell(slot("CT14", "BHXH"), FigureField::Note, "rà soát tháng 10")});
    const EditPlan plan = done(book, {cell(slot("CT14", "BHXH"), FigureField::Numerator, "")});
    CHECK(plan.outcomes[0].kind == CellOutcome::Kind::Removed);
    CHECK(figures(book).empty());
    REQUIRE(book.book().undo());
    REQUIRE(figures(book).size() == 1);
    CHECK(figures(book)[0].note == QStringLiteral("rà soát tháng 10"));
}

TEST_CASE("The assigned value of the year is typed, changed and taken away")
{
    ActionBook book;
    CellEdit edit{slot("CT14", "BHXH"), FigureField::Value, CellEdit::Of::AssignedValue, QStringLiteral("39"), {}};
    CHECK(done(book, {edit}).outcomes[0].kind == CellOutcome::Kind::New);
    REQUIRE(book.book().references().assigned()->size() == 1);
    edit.typed = QStringLiteral("140");
    CHECK(done(book, {edit}).outcomes[0].kind == CellOutcome::Kind::Refused);
    edit.typed.clear();
    CHECK(done(book, {edit}).outcomes[0].kind == CellOutcome::Kind::Removed);
    CHECK(book.book().references().assigned()->empty());
    edit.slot = slot("CT06", "TRUONG");
    edit.typed = QStringLiteral("1");
    CHECK(done(book, {edit}).outcomes[0].kind == CellOutcome::Kind::Refused);
}

TEST_CASE("The document of an assigned value is typed with it or after it, stays when it changes and goes with it")
{
    ActionBook book;
    const FigureKey ward = slot("CT14", "BHXH");
    const CellEdit value{ward, FigureField::Value, CellEdit::Of::AssignedValue, QStringLiteral("39"), {}};
    CellEdit document{ward, FigureField::Value, CellEdit::Of::AssigningDocument, QStringLiteral("512/QĐ-UBND"), {}};
    const auto assigned = [&] { return *book.book().references().assigned(); };
    // Nothing to belong to.
    CHECK(done(book, {document}).outcomes[0].kind == CellOutcome::Kind::Refused);
    // In one block, whichever column stands first.
    const EditPlan both = done(book, {document, value});
    CHECK(both.outcomes[0].kind == CellOutcome::Kind::New);
    REQUIRE(assigned().size() == 1);
    CHECK(assigned()[0].document == QStringLiteral("512/QĐ-UBND"));
    CHECK(done(book, {document}).isEmpty());
    CellEdit changed = value;
    changed.typed = QStringLiteral("40");
    done(book, {changed});
    CHECK(assigned()[0].document == QStringLiteral("512/QĐ-UBND"));
    document.typed = QStringLiteral("  42-NQ/TW ");
    CHECK(done(book, {document}).outcomes[0].kind == CellOutcome::Kind::Changed);
    CHECK(assigned()[0].document == QStringLiteral("42-NQ/TW"));
    REQUIRE(book.book().undo());
    CHECK(assigned()[0].document == QStringLiteral("512/QĐ-UBND"));
    changed.typed.clear();
    document.typed.clear();
    CHECK(done(book, {changed, document}).unassigned.size() == 1);
    CHECK(assigned().empty());
    REQUIRE(book.book().undo());
    CHECK(assigned()[0].document == QStringLiteral("512/QĐ-UBND"));
}

TEST_CASE("Years of one block are weighed against each other")
{
    ActionBook book;
    const EditPlan plan = done(book, {cell(slot("CT14", "BHXH", 2025), FigureField::Numerator, "10/100"),
                                      cell(slot("CT14", "BHXH", 2026), FigureField::Numerator, "90/100")});
    CHECK(plan.figures.size() == 2);
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings[0].slot.target.text == QStringLiteral("CT14"));
    CHECK(plan.warnings[0].message.contains(QStringLiteral("CT14")));
}

TEST_CASE("A figure of one part is named with the part in what undo would take back")
{
    ActionBook book;
    book.addArea("Khu phố 4");
    FigureKey part = slot("CT14", "BHXH");
    part.part = Part::ofArea(book.book().directory().areas()->front().id);
    done(book, {cell(part, FigureField::Numerator, "300/500")});
    CHECK(describe(book.book().undoable()->action)
          == QStringLiteral("record the figure of CT14 for Khu phố 4, year 2026"));
    done(book, {cell(part, FigureField::Numerator, "")});
    CHECK(figures(book).empty());
    CHECK(describe(book.book().undoable()->action)
          == QStringLiteral("remove the figure of CT14 for Khu phố 4, year 2026"));
}
