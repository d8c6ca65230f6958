// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/report_charts.h"
#include "core/report/annual_report.h"
#include "core/report/paragraph_sources.h"
#include "tests/support/catch.h"
#include "tests/ui/report/report_support.h"
#include "ui/preview/sheet_view.h"
#include "ui/report/source_panel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace ansinh;
using namespace ansinh::test;

namespace {

struct Report : ReportOffice
{
    Report()
    {
        matter = *annualReportMatter(office.desk().keeper(), office.desk().wholeYear());
        document = composeAnnualReport(matter);
    }

    SheetView *sheets() const { return office.seen<SheetView>("reportSheets"); }
    QTreeWidget *lines() const { return office.seen<QTreeWidget>("paragraphSources"); }

    const Paragraph *paragraphAt(const BlockPlace &place) const
    {
        const Section &section = document.sections.at(static_cast<std::size_t>(place.section));
        return std::get_if<Paragraph>(&section.blocks.at(static_cast<std::size_t>(place.block)));
    }
    /// The first that names such a figure or result.
    std::optional<BlockPlace> placeNaming(const QString &beginning, ParagraphRole role) const
    {
        const std::vector<Block> &blocks = document.sections.front().blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const Paragraph *paragraph = std::get_if<Paragraph>(&blocks[i]);
            if (paragraph && !paragraph->figures.isEmpty() && paragraph->figures.first().startsWith(beginning)
                && paragraph->role == role)
                return BlockPlace{0, static_cast<int>(i)};
        }
        return {};
    }
    void bringIntoSight(const BlockPlace &place) const
    {
        for (int page = 0; page < sheets()->pageCount(); ++page) {
            for (const BlockStretch &stretch : sheets()->laidOut().pages.at(static_cast<std::size_t>(page)).blocks) {
                if (place.section == 0 && stretch.block == place.block)
                    return sheets()->goTo(OutlineEntry{0, {}, page, stretch.top});
            }
        }
    }
    void click(const BlockPlace &place) const
    {
        const QPoint point = sheets()->rectOf(place).topLeft() + QPoint(60, 6);
        QTest::mouseClick(sheets()->viewport(), Qt::LeftButton, {}, point);
        office.settle();
    }

    ReportMatter matter;
    Document document;
};

} // namespace

TEST_CASE("A click on a paragraph shows what it was made from, and a line leads to the figure")
{
    const Report report;
    const auto place = report.placeNaming(QStringLiteral("CT"), ParagraphRole::ListItem);
    REQUIRE(place);
    report.bringIntoSight(*place);
    report.click(*place);
    REQUIRE(report.sheets()->chosen() == place);
    CHECK(report.office.seen<QTabWidget>("reportSide")->currentIndex() == 2);
    const auto sources = paragraphSources(ReportReading(report.matter), *report.paragraphAt(*place));
    REQUIRE_FALSE(sources.empty());
    QTreeWidgetItem *title = report.lines()->topLevelItem(0);
    CHECK(title->text(0) == sources.front().title);
    CHECK(title->child(0)->text(0).contains(sources.front().origin.value));
    CHECK(title->child(0)->text(0).contains(sources.front().origin.by));
    CHECK(title->child(0)->text(0).contains(sources.front().origin.received));

    auto *panel = report.lines()->parentWidget();
    QSignalSpy chosen(qobject_cast<SourcePanel *>(panel), &SourcePanel::chosen);
    report.sheets()->setFocus();
    report.office.press(Qt::Key_Return); // to the lines
    CHECK(report.lines()->hasFocus());
    report.office.press(Qt::Key_Return);
    report.office.settle();
    REQUIRE(chosen.count() == 1);
    const auto to = chosen.front().front().value<Place>();
    CHECK(to.page == QStringLiteral("targets"));
    CHECK(to.code == sources.front().target.text);
    CHECK(report.office.seen("targetTable"));
}

TEST_CASE("The paragraphs in sight are stepped through by keyboard, and fixed wording says where it is from")
{
    const Report report;
    report.sheets()->setFocus();
    report.office.press(Qt::Key_Down, Qt::AltModifier);
    report.office.settle();
    REQUIRE(report.sheets()->chosen());
    const BlockPlace first = *report.sheets()->chosen();
    REQUIRE(report.paragraphAt(first));
    CHECK(report.office.seen<QTabWidget>("reportSide")->currentIndex() == 2);
    CHECK(report.paragraphAt(first)->figures.isEmpty());
    CHECK_FALSE(report.office.seen<QLabel>("sourceWords")->text().isEmpty());
    report.office.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(report.sheets()->chosen()->block > first.block);
    report.office.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(report.sheets()->chosen() == first);
    for (int i = 0; i < 40; ++i) {
        report.office.press(Qt::Key_Down, Qt::AltModifier);
        REQUIRE(report.sheets()->rectOf(*report.sheets()->chosen()).intersects(report.sheets()->viewport()->rect()));
    }
    CHECK(report.sheets()->chosen()->block > 40);
}

TEST_CASE("The source of a result leads to its task, with what that organisation reported")
{
    const Report report;
    const auto place = report.placeNaming(QStringLiteral("1.1/"), ParagraphRole::Body);
    REQUIRE(place);
    report.bringIntoSight(*place);
    report.click(*place);
    const auto sources = paragraphSources(ReportReading(report.matter), *report.paragraphAt(*place));
    REQUIRE_FALSE(sources.empty());
    QSignalSpy chosen(qobject_cast<SourcePanel *>(report.lines()->parentWidget()), &SourcePanel::chosen);
    QTreeWidgetItem *line = report.lines()->topLevelItem(0)->child(0);
    const QPoint middle = report.lines()->visualItemRect(line).center();
    QTest::mouseClick(report.lines()->viewport(), Qt::LeftButton, {}, middle);
    report.office.settle();
    REQUIRE(chosen.count() == 1);
    const Place expected{QStringLiteral("tasks"), QStringLiteral("1.1"), sources.front().by.text, {}};
    CHECK(chosen.front().front().value<Place>() == expected);
    CHECK(report.office.seen("taskResults"));
}
