// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page/chart_figures_model.h"

#include "tests/support/catch.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemModelTester>
#include <QFont>

using namespace ansinh;

namespace {

ChartFigures figures()
{
    ChartFigures made;
    made.columns = {{QStringLiteral("Chỉ tiêu"), false}, {QStringLiteral("Giá trị"), true}};
    made.lines = {{{{QStringLiteral("Việc làm")}}, true},
                  {{{QStringLiteral("CT14"), {}, 0, false, {QStringLiteral("targets"), QStringLiteral("CT14"), {}, {}, 0}},
                    {QStringLiteral("38,2%"), Rational(*Decimal::from(QStringLiteral("38.2"))), 1, true, {}}},
                   false}};
    return made;
}

} // namespace

TEST_CASE("The figures of a chart are a table with exact numbers, titles of groups and links")
{
    ChartFiguresModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(figures());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.isGroup(0));
    CHECK_FALSE(model.isGroup(1));
    CHECK(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Giá trị"));
    CHECK(model.index(1, 1).data(ExactRole).value<Rational>() == Rational(*Decimal::from(QStringLiteral("38.2"))));
    CHECK_FALSE(model.index(0, 1).data().isValid());
    CHECK(model.linkAt(model.index(1, 1))->code == QStringLiteral("CT14"));
    CHECK_FALSE(model.linkAt(model.index(0, 0)));
    CHECK_FALSE(model.linkAt({}));
    model.show({});
    CHECK(model.rowCount() == 0);
}
