// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/targets/targets_support.h"

#include "core/store/parts.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QTabBar>
#include <QTest>

namespace ansinh::test {

namespace {

QModelIndex cellOf(const QAbstractItemModel &model, const char *code, int column)
{
    const auto found = model.match(model.index(0, 0), CodeRole, QString::fromUtf8(code), 1, Qt::MatchExactly);
    INFO(code);
    REQUIRE_FALSE(found.isEmpty());
    return found.first().siblingAtColumn(column);
}

} // namespace

TargetHands::TargetHands(const Office &office) : m_office(office)
{
    office.press(Qt::Key_3, Qt::ControlModifier);
    office.seen("targetTable")->setFocus();
}

GridView *TargetHands::table() const
{
    m_office.seen<QTabBar>("targetTabs")->setCurrentIndex(0);
    return m_office.seen<GridView>("targetTable");
}

GridView *TargetHands::denominators() const
{
    m_office.seen<QTabBar>("targetTabs")->setCurrentIndex(1);
    return m_office.seen<GridView>("denominatorTable");
}

void TargetHands::showColumns(int choice) const
{
    m_office.activate();
    m_office.press(Qt::Key_0 + choice, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(200); // a button pressed by its key shows that it is
}

void TargetHands::goTo(GridView *table, const QModelIndex &cell) const
{
    REQUIRE(cell.isValid());
    // A dialog that was open may have taken the keyboard with it.
    m_office.activate();
    table->setFocus();
    table->setCurrentIndex(cell);
}

void TargetHands::goTo(const char *target, int column) const
{
    goTo(table(), cellOf(*table()->model(), target, column));
}

void TargetHands::goToDenominator(const char *name, int column) const
{
    goTo(denominators(), cellOf(*denominators()->model(), name, column));
}

void TargetHands::type(const char *text) const
{
    m_office.type(text);
    m_office.settle();
}

void TargetHands::enter(const char *text) const
{
    type(text);
    m_office.press(Qt::Key_Return);
}

void TargetHands::enterText(const QString &text) const
{
    commitText(text);
    m_office.press(Qt::Key_Return);
}

std::optional<Figure> figureIn(const Office &office, const char *target, const Part &part)
{
    const auto figures = office.desk().book().figures().in(office.desk().wholeYear());
    REQUIRE(figures);
    for (const Figure &each : *figures) {
        if (each.target.text == QLatin1String(target) && each.part == part)
            return each;
    }
    return {};
}

std::optional<SharedDenominator> denominatorIn(const Office &office, const QString &name)
{
    const auto all = office.desk().keeper().denominators();
    REQUIRE(all);
    for (const SharedDenominator &each : *all) {
        if (each.name == name && each.year == office.desk().year() && !each.area.isStored())
            return each;
    }
    return {};
}

} // namespace ansinh::test
