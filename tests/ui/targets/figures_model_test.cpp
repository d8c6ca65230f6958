// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/display.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/sample.h"
#include "ui/targets/denominators_model.h"
#include "ui/targets/figure_rows.h"
#include "ui/targets/figures_model.h"
#include "ui/targets/paste_preview.h"
#include "ui/widgets/verdict_look.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto kFatal = Tester::FailureReportingMode::Fatal;

} // namespace

TEST_CASE("The table says of every target what core judged")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const bool isHalf = GENERATE(false, true);
    const Period period{desk.year(), isHalf};
    const Result<Status> &status = desk.status(period);
    REQUIRE(status);
    FiguresModel model;
    Tester tester(&model, kFatal);
    model.show(period, targetRows(desk, period, Part::whole()));
    REQUIRE(model.rowCount() == 37);
    for (int row = 0; row < model.rowCount(); ++row) {
        const Assessment &assessment = status->targets[static_cast<size_t>(row)];
        const Target &target = *status->plan.target(assessment.target);
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        CHECK(text(FigureRow::CodeColumn) == target.code.text);
        CHECK(text(FigureRow::VerdictColumn) == lookOf(assessment.verdict).text());
        if (assessment.measured.value)
            CHECK(text(FigureRow::ValueColumn) == displayed(*assessment.measured.value, target, assessment.assigned));
        CHECK(model.index(row, FigureRow::ValueColumn).data(SortRole).isNull() != assessment.measured.hasValue());
        // A workbook gets what was judged, not what is shown of it.
        if (assessment.measured.value)
            CHECK(model.index(row, FigureRow::ValueColumn).data(ExactRole).value<Rational>()
                  == *assessment.measured.value);
    }
}

TEST_CASE("Without figures every line waits for the one who owns the figure, and can be typed into")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.create(in(folder, "new.ansinh")));
    FiguresModel model;
    Tester tester(&model, kFatal);
    model.show(desk.wholeYear(), targetRows(desk, desk.wholeYear(), Part::whole()));
    REQUIRE(model.rowCount() == 37);
    const auto isEditable = [&](int column) {
        return model.index(0, column).flags().testFlag(Qt::ItemIsEditable);
    };
    CHECK(model.index(0, FigureRow::SourceColumn).data().toString().contains(QStringLiteral("LDTBXH")));
    CHECK(isEditable(FigureRow::NumeratorColumn));
    CHECK_FALSE(isEditable(FigureRow::VerdictColumn));
    QSignalSpy typed(&model, &FiguresModel::typed);
    CHECK(model.setData(model.index(0, FigureRow::NumeratorColumn), QStringLiteral("12"), Qt::EditRole));
    CHECK(typed.size() == 1);
    CHECK_FALSE(model.setData(model.index(0, FigureRow::VerdictColumn), QStringLiteral("12"), Qt::EditRole));
    CHECK(typed.size() == 1);
}

TEST_CASE("A target by its parts shows every khu phố, and what they add up to by the rule of the target")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const Code<Target> code(QStringLiteral("CT01"));
    FiguresModel model;
    Tester tester(&model, kFatal);
    model.show(desk.wholeYear(), partRows(desk, desk.wholeYear(), code), true);
    const auto areas = desk.book().directory().areas();
    REQUIRE(model.rowCount() == static_cast<int>(areas->size()) + 2);
    Decimal sum;
    for (int row = 1; row <= static_cast<int>(areas->size()); ++row) {
        const FigureRow &line = model.row(row);
        CHECK(line.slot.part == Part::ofArea((*areas)[static_cast<size_t>(row - 1)].id));
        sum = sum + Decimal::fromWhole(line.cells[FigureRow::NumeratorColumn].typed.toLongLong());
    }
    const FigureRow &total = model.row(model.rowCount() - 1);
    CHECK(total.kind == FigureRow::Kind::Sum);
    CHECK(total.cells[FigureRow::NumeratorColumn].text == QString::number(sum.millionths() / Decimal::kScale));
    // The same sum stands in the line of the whole ward among all targets.
    const auto all = targetRows(desk, desk.wholeYear(), Part::whole());
    CHECK(all.front().kind == FigureRow::Kind::Sum);
    CHECK(all.front().cells[FigureRow::NumeratorColumn].text == total.cells[FigureRow::NumeratorColumn].text);
}

TEST_CASE("Disputed sources have a line each")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const auto all = targetRows(desk, desk.wholeYear(), Part::whole());
    const auto disputed = std::find_if(all.begin(), all.end(),
                                       [](const FigureRow &row) { return row.kind == FigureRow::Kind::Sources; });
    REQUIRE(disputed != all.end());
    const auto parts = partRows(desk, desk.wholeYear(), disputed->slot.target);
    CHECK(parts[0].slot.by != parts[1].slot.by);
    CHECK(parts[0].slot.part.isWhole());
    CHECK(parts[1].slot.part.isWhole());
}

TEST_CASE("Lines that stay keep their place when the figures change")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    FiguresModel model;
    Tester tester(&model, kFatal);
    model.show(desk.wholeYear(), targetRows(desk, desk.wholeYear(), Part::whole()));
    const QPersistentModelIndex index = model.index(5, FigureRow::ValueColumn);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(desk.wholeYear(), targetRows(desk, desk.wholeYear(), Part::whole()));
    CHECK(index.isValid());
    CHECK(reset.isEmpty());
}

TEST_CASE("Shared denominators: those that targets name, with who uses them")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const Result<Status> &status = desk.status(desk.wholeYear());
    DenominatorsModel model;
    Tester tester(&model, kFatal);
    model.show(desk.year(), denominatorRows(status->plan, *desk.keeper().denominators(), desk.year(), status->areas, desk.today()));
    const int lines = model.rowCount();
    CHECK(lines % (static_cast<int>(status->areas.size()) + 1) == 0);
    for (int row = 0; row < lines; ++row) {
        for (const QString &user : model.row(row).targets)
            CHECK(status->plan.target(Code<Target>(user))->denominator == model.row(row).name);
    }
    CHECK(model.index(0, DenominatorsModel::ValueColumn).flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.index(0, DenominatorsModel::TargetsColumn).flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("The preview of a paste lists first what cannot be taken")
{
    EditPlan plan;
    plan.outcomes = {{CellOutcome::Kind::Unchanged, {}, false, {}},
                     {CellOutcome::Kind::New, {}, false, {}},
                     {CellOutcome::Kind::Refused, QStringLiteral("why"), false, {}}};
    std::vector<PastedCell> cells(4);
    cells[3].refusal = QStringLiteral("closed");
    PasteModel model(cells, plan);
    Tester tester(&model, kFatal);
    CHECK(model.count(CellOutcome::Kind::Refused) == 2);
    CHECK(model.index(0, PasteModel::OutcomeColumn).data().toString().contains(QStringLiteral("why")));
    CHECK(model.index(1, PasteModel::OutcomeColumn).data().toString().contains(QStringLiteral("closed")));
    CHECK(model.rowCount() == 4);
}
