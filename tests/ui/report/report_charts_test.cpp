// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/report/report_support.h"
#include "tests/ui/support/hands.h"
#include "ui/preview/sheet_view.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>

using namespace ansinh;
using namespace ansinh::test;

namespace {

struct Report : ReportOffice
{
    QStringList chartsOf(Content content) const
    {
        return kept().entries.at(static_cast<std::size_t>(rowOf(content))).charts;
    }
    QListWidget *list() const { return office.seen<QListWidget>("outlineCharts"); }
    void stand(Content content) const
    {
        ReportOffice::stand(content);
        list()->setFocus();
    }
    /// As from the menu of what can be added.
    void add(const char *id) const
    {
        auto *menu = list()->window()->findChild<QMenu *>(QStringLiteral("chartMenu"));
        REQUIRE(menu);
        emit menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->data().toString() == QLatin1String(id)) {
                action->trigger();
                office.settle();
                return;
            }
        }
        FAIL("not offered: " << id);
    }
};

} // namespace

TEST_CASE("Charts of a heading are added, ordered and removed by keyboard, and all of it taken back")
{
    const Report report;
    report.stand(Content::Tasks);
    REQUIRE(report.list()->count() == 1);
    report.list()->setCurrentRow(0);
    report.add("trend:CT14");
    CHECK(report.chartsOf(Content::Tasks) == QStringList{QStringLiteral("groups"), QStringLiteral("trend:CT14")});
    CHECK(report.list()->currentRow() == 1);
    CHECK(report.list()->item(1)->text().contains(QStringLiteral("CT14")));
    report.office.press(Qt::Key_Up, Qt::AltModifier);
    report.office.settle();
    CHECK(report.chartsOf(Content::Tasks) == QStringList{QStringLiteral("trend:CT14"), QStringLiteral("groups")});
    CHECK(report.list()->currentRow() == 0);
    report.office.press(Qt::Key_Delete);
    report.office.press(Qt::Key_Delete);
    report.office.settle();
    CHECK(report.chartsOf(Content::Tasks).isEmpty());
    CHECK(report.list()->count() == 0);
    while (report.office.desk().undo()) { }
    report.office.settle();
    CHECK(report.kept() == usualTemplate());
    CHECK(report.list()->count() == 1);
}

TEST_CASE("What a heading has already is not offered again, and each heading has its own")
{
    const Report report;
    report.stand(Content::Proposals);
    CHECK(report.list()->count() == 0);
    report.add("years");
    auto *menu = report.list()->window()->findChild<QMenu *>(QStringLiteral("chartMenu"));
    emit menu->aboutToShow();
    QStringList offered;
    for (const QAction *action : menu->findChildren<QAction *>())
        offered += action->data().toString();
    CHECK_FALSE(offered.contains(QStringLiteral("years")));
    CHECK(offered.contains(QStringLiteral("parts:CT14")));
    report.stand(Content::ReturnAppendix);
    CHECK(report.list()->count() == 1);
    CHECK(report.chartsOf(Content::Proposals) == QStringList{QStringLiteral("years")});
}
