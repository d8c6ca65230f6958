// SPDX-License-Identifier: GPL-3.0-or-later
// What charts cost, from what was judged to the painted picture: every chart of the crowded book (60 organisations,
// 40 khu phố, 10 years), the sheet of all trends, and six charts in a DOCX; beside a bare chart of Qt Charts of the
// same points in the same run. Run by hand, from a release build: bench_charts [--cpu]
// --cpu counts the processor's time instead of the clock's, for a machine that others use too.
#include "core/charts/catalogue.h"
#include "core/document/docx.h"
#include "tests/core/document/sample_document.h"
#include "tests/support/chart_books.h"
#include "ui/charts/chart_picture.h"
#include "ui/print/paper_charts.h"
#include "ui/print/pdf_renderer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace ansinh;

namespace {

constexpr int kRuns = 7;
constexpr double kWidth = 900;
constexpr double kSheetWidth = 420; ///< of one trend among all
constexpr double kOne = 50; ///< milliseconds to reach
constexpr double kSheet = 300;
constexpr double kSix = 250;

bool countsProcessor = false;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    return countsProcessor ? 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC
                           : static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(const std::function<void()> &work, int runs = kRuns)
{
    work(); // fonts and caches, which the program has had since its start
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(milliseconds(work));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void tell(const QString &what, double time, double goal)
{
    std::printf("%-44s %8.2f ms  %5.2f x the goal\n", what.toUtf8().constData(), time, time / goal);
}

/// Onto a screen's picture, as the view of the program does.
void paintOnto(QImage &image, const Chart &chart, double width)
{
    const QFont font = pictureFont();
    const QSize size(static_cast<int>(width), static_cast<int>(chartHeight(chart, width, font)) + 1);
    if (image.size() != size)
        image = QImage(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    paintChart(painter, QRectF(QPointF(), size), chart, paperLook());
}

void compose(const ChartMatter &matter, const ChartChoice &choice, double width)
{
    static QImage image;
    paintOnto(image, *composeChart(matter, choice, ChartLanguage::Vietnamese), width);
}

/// The slowest of each kind.
void tellKinds(const ChartMatter &matter)
{
    std::vector<std::pair<ChartKind, std::pair<double, QString>>> kinds;
    for (const ChartChoice &choice : chartsOf(matter)) {
        const double time = median([&] { compose(matter, choice, kWidth); }, 3);
        if (kinds.empty() || kinds.back().first != choice.kind)
            kinds.push_back({choice.kind, {0, {}}});
        kinds.back().second = std::max(kinds.back().second, {time, choice.id()});
    }
    for (const auto &[kind, slowest] : kinds)
        tell(slowest.second, slowest.first, kOne);
}

std::vector<ChartChoice> trendsOf(const ChartMatter &matter)
{
    std::vector<ChartChoice> trends;
    for (const ChartChoice &choice : chartsOf(matter)) {
        if (choice.kind == ChartKind::Trend)
            trends.push_back(choice);
    }
    return trends;
}

void tellSheet(const ChartMatter &matter)
{
    const std::vector<ChartChoice> trends = trendsOf(matter);
    const double time = median([&] {
        for (const ChartChoice &choice : trends)
            compose(matter, choice, kSheetWidth);
    });
    tell(QStringLiteral("the sheet of %1 trends").arg(trends.size()), time, kSheet);
}

/// What Qt Charts itself takes for a line over the same years.
void paintBare(const QList<QPointF> &points, const TrendChart &trend)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->legend()->hide();
    auto *line = new QLineSeries;
    line->append(points);
    chart->addSeries(line);
    auto *years = new QValueAxis;
    years->setRange(trend.firstYear, trend.lastYear);
    auto *values = new QValueAxis;
    values->setRange(trend.scale.bottom, trend.scale.top);
    chart->addAxis(years, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    line->attachAxis(years);
    line->attachAxis(values);
    chart->resize(kWidth, kWidth / 2);
    QImage image(static_cast<int>(kWidth), static_cast<int>(kWidth / 2), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
}

void tellBare(const ChartMatter &matter)
{
    const ChartChoice choice = trendsOf(matter).at(13);
    const Chart chart = *composeChart(matter, choice, ChartLanguage::Vietnamese);
    const auto &trend = std::get<TrendChart>(chart.shown);
    QList<QPointF> points;
    for (const TrendPoint &point : trend.points)
        points += QPointF(point.at, point.value.toDouble());
    const double bare = median([&] { paintBare(points, trend); });
    const double own = median([&] { compose(matter, choice, kWidth); });
    std::printf("%-44s %8.2f ms, the bare one %.2f ms: %.2f x\n", choice.id().toUtf8().constData(), own, bare,
                own / bare);
}

void tellFiles(const ChartMatter &matter)
{
    std::vector<Chart> charts = test::allCharts(matter);
    const double png = median(
        [&] {
            for (const Chart &chart : charts)
                (void)pngOf(chart, kWidth, 2, paperLook());
        },
        1);
    const double svg = median(
        [&] {
            for (const Chart &chart : charts)
                (void)svgOf(chart, kWidth, paperLook());
        },
        1);
    const auto each = [&](double all) { return all / static_cast<double>(charts.size()); };
    std::printf("%zu charts as files: PNG %.1f ms each, SVG %.1f ms each\n", charts.size(), each(png), each(svg));
}

Document withCharts(const ChartMatter &matter, bool has)
{
    Document document = sampleReport(60, 40);
    if (!has)
        return document;
    for (const ChartChoice &choice :
         {ChartChoice{ChartKind::Overview, {}}, ChartChoice{ChartKind::Groups, {}}, ChartChoice{ChartKind::Areas, {}},
          ChartChoice{ChartKind::Returns, {}}, ChartChoice{ChartKind::Years, {}}, trendsOf(matter).at(13)})
        document.sections.front().blocks.push_back(*composeChart(matter, choice, ChartLanguage::Vietnamese));
    return document;
}

void tellDocument(const ChartMatter &matter)
{
    PdfRenderer renderer(paperCharts());
    const double without = median([&] { (void)toDocx(withCharts(matter, false), &renderer); });
    const double with = median([&] { (void)toDocx(withCharts(matter, true), &renderer); });
    tell(QStringLiteral("six charts in a DOCX, more"), with - without, kSix);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    countsProcessor = QCoreApplication::arguments().contains(QStringLiteral("--cpu"));
    const ChartMatter &matter = test::crowdedMatter();
    std::printf("%zu targets, %zu areas, %zu organisations\n", matter.plan.targets.size(), matter.areas.size(),
                matter.organisations.size());
    tellKinds(matter);
    tellSheet(matter);
    tellBare(matter);
    tellFiles(matter);
    tellDocument(matter);
    return 0;
}
