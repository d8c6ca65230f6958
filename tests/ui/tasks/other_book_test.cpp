// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/tasks/tasks_support.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("What is typed on a task after another book was opened over it goes into that book")
{
    Office office;
    office.start(sampleIn(office.folder()));
    openPlace(office, "2.3", "CQ");
    office.window().open(emptyIn(office.folder()));
    office.settle();
    REQUIRE(office.window().currentPage() == QStringLiteral("today"));
    office.press(Qt::Key_2, Qt::ControlModifier);
    office.press(Qt::Key_F6);
    office.press(Qt::Key_F6);
    commitText(QStringLiteral("Đã triển khai"));
    office.press(Qt::Key_1, Qt::ControlModifier);
    const auto results = office.desk().book().results().all();
    REQUIRE(results);
    REQUIRE(results->size() == 1);
    CHECK(results->front().text == QStringLiteral("Đã triển khai"));
}

TEST_CASE("When a book turns out to be damaged while it is open, nothing can be undone or saved any more")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const QString name = QFileInfo(office.desk().book().path()).fileName();
    REQUIRE(office.window().findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
    REQUIRE(office.seen<QLabel>("bookLine")->text().contains(name));
    emit office.desk().foundDamaged(Error{ErrorKind::Damaged, QStringLiteral("hỏng"), {}});
    office.settle();
    REQUIRE_FALSE(office.desk().hasBook());
    CHECK_FALSE(office.window().findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
    CHECK_FALSE(office.seen<QLabel>("bookLine")->text().contains(name));
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(office.desk().hasBook());
}
