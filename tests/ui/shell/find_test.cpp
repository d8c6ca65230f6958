// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/window.h"
#include "ui/shell/find_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace ansinh;
using namespace ansinh::test;

namespace {

void compose(QWidget *field, const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(field, &event);
}

const QAbstractItemModel &results(const Office &office)
{
    return *office.seen<QListView>("findResults")->model();
}

} // namespace

TEST_CASE("What was found is a list that the rules of models hold for")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const auto index = FindIndex::of(desk.book());
    REQUIRE(index);
    FindModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(index->find(QStringLiteral("bao")), QStringLiteral("bao"));
    REQUIRE(model.rowCount() > 3);
    CHECK(model.data(model.index(0, 0), FindModel::IsHeadRole).toBool());
    CHECK_FALSE(model.destinationOf(model.index(0, 0)));
    CHECK(model.nextRow(-1, 1) == 1);
    CHECK(model.destinationOf(model.index(1, 0)));
    CHECK(model.nextRow(1, -1) == 1);
    model.show({}, {});
    CHECK(model.rowCount() == 0);
    CHECK(model.nextRow(-1, 1) == -1);
}

TEST_CASE("Ctrl+F finds anything from any page, and Enter goes there; Alt+Left comes back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_8, Qt::ControlModifier);
    office.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("findBox"));
    office.type("ct19");
    CHECK(results(office).index(1, 0).data(FindModel::CodeRole).toString() == QStringLiteral("CT19"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("findBox"));
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("CT19")));
    office.press(Qt::Key_Return);
    CHECK(office.window().currentPage() == QStringLiteral("targets"));
    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("plan"));
    office.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("targets"));
}

TEST_CASE("Down walks over the heads of the kinds, and Esc gives the keyboard back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    QWidget *before = QApplication::focusWidget();
    REQUIRE(before);
    office.press(Qt::Key_F, Qt::ControlModifier);
    office.type("khu pho");
    const auto *list = office.seen<QListView>("findResults");
    for (int i = 0; i < 12; ++i) {
        office.press(Qt::Key_Down);
        CHECK_FALSE(list->currentIndex().data(FindModel::IsHeadRole).toBool());
    }
    office.press(Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
    CHECK(QApplication::focusWidget() == before);
    CHECK(office.seen<QLineEdit>("findBox")->text().isEmpty());
}

TEST_CASE("Vietnamese is composed in the search field while the list hangs below it")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_F, Qt::ControlModifier);
    auto *field = office.seen<QLineEdit>("findBox");
    compose(field, QStringLiteral("trẻ"), {});
    CHECK(field->text().isEmpty());
    compose(field, {}, QStringLiteral("trẻ em"));
    CHECK(field->text() == QStringLiteral("trẻ em"));
    CHECK(field->hasFocus());
    CHECK(results(office).rowCount() > 1);
    compose(field, {}, QStringLiteral(" không có gì như thế"));
    CHECK(office.window().findChild<QListView *>(QStringLiteral("findResults"))->model()->rowCount() == 0);
    CHECK_FALSE(office.seen<QLabel>("findLine")->text().isEmpty());
}

TEST_CASE("What was just written is found, and leads to its year")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const Code<Organisation> by(QStringLiteral("LDTBXH"));
    REQUIRE(office.desk().written(office.desk().book().results().record(
        {{}, Code<Task>(QStringLiteral("1.1")), {*Year::from(2025), false}, by, QStringLiteral("Phát thanh lưu động"),
         {}, {}, {}, {}})));
    office.press(Qt::Key_F, Qt::ControlModifier);
    office.type("phat thanh luu dong");
    office.press(Qt::Key_Return);
    CHECK(office.window().currentPage() == QStringLiteral("tasks"));
    CHECK(office.desk().year().number() == 2025);
}
