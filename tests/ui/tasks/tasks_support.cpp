// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tasks/tasks_support.h"

#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "ui/widgets/place.h"
#include "ui/widgets/roles.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace ansinh::test {

void typeInto(const char *text)
{
    for (const char *key = text; *key; ++key)
        QTest::keyClick(QApplication::focusWidget(), *key);
    QApplication::processEvents();
}

void endCell(Office &office, int key)
{
    office.press(key);
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

void openTasks(Office &office)
{
    office.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(office.window().currentPage() == QStringLiteral("tasks"));
}

void openPlace(Office &office, const char *task, const char *organisation)
{
    office.window().go({QStringLiteral("tasks"), QString::fromLatin1(task), QString::fromLatin1(organisation), {}});
    QApplication::processEvents();
}

std::optional<TaskResult> resultIn(Office &office, const char *task, const char *by)
{
    const auto results = office.desk().book().results().in(office.desk().wholeYear());
    REQUIRE(results);
    for (const TaskResult &result : *results) {
        if (result.task.text == QLatin1String(task) && result.by.text == QLatin1String(by))
            return result;
    }
    return {};
}

std::vector<TaskIndicatorValue> valuesIn(Office &office, const char *task, const char *by)
{
    const auto all = office.desk().book().results().indicatorsIn(office.desk().wholeYear());
    REQUIRE(all);
    std::vector<TaskIndicatorValue> values;
    std::copy_if(all->begin(), all->end(), std::back_inserter(values), [&](const TaskIndicatorValue &value) {
        return value.task.text == QLatin1String(task) && value.by.text == QLatin1String(by);
    });
    return values;
}

int rowNamed(const QTableView *grid, const QString &name)
{
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        if (grid->model()->index(row, 0).data(CodeRole).toString() == name)
            return row;
    }
    FAIL("no row " << name.toStdString());
    return -1;
}

void enterResult(const Office &office)
{
    office.press(Qt::Key_F6);
    office.press(Qt::Key_F6);
    REQUIRE(QApplication::focusWidget() == office.seen("resultText"));
}

QTableView *enterGrid(Office &office)
{
    for (int i = 0; i < 3; ++i)
        office.press(Qt::Key_F6);
    auto *grid = office.seen<QTableView>("indicatorGrid");
    REQUIRE(QApplication::focusWidget() == grid);
    grid->setCurrentIndex(grid->model()->index(0, 3));
    return grid;
}

} // namespace ansinh::test
