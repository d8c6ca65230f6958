// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart.h"
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"
#include "tests/ui/charts/text_recorder.h"
#include "ui/base/fonts.h"
#include "ui/charts/marks.h"
#include "ui/charts/paint_chart.h"

#include <QImage>
#include <QPainter>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr double kScreen = 1120;
constexpr double kScreenHeight = 640;
constexpr double kReadable = 0.88; ///< drawn smaller than that, letters are too small
constexpr double kPaper = 468; ///< 165 mm in points
constexpr double kPaperHeight = 680;

QFont letters(int pixels)
{
    QFont font = screenFont(10);
    font.setPixelSize(pixels);
    return font;
}

struct Sheet
{
    ChartSpots spots;
    std::vector<DrawnText> texts;
    QRectF inked;
};

Sheet drawn(const Chart &chart, const QRectF &area, const QFont &font)
{
    TextRecorder device;
    QPainter painter(&device);
    painter.setFont(font);
    Sheet sheet;
    sheet.spots = paintChart(painter, area, chart, paperLook());
    painter.end();
    sheet.texts = device.texts;
    sheet.inked = device.inked;
    return sheet;
}

/// Nothing lies on anything else, nothing is outside, every spot speaks and leads somewhere.
void checkSheet(const Chart &chart, double width, double height, const QFont &font)
{
    const QRectF area(20, 10, width, height > 0 ? height : chartHeight(chart, width, font));
    INFO(chart.id.toStdString() << " " << width);
    const Sheet sheet = drawn(chart, area, font);
    CHECK(sheet.texts.size() > sheet.spots.size());
    CHECK(overlapping(sheet.texts).join(QStringLiteral("\n")).toStdString().empty());
    CHECK(area.adjusted(-1, -1, 1, 1).contains(sheet.inked));
    for (size_t i = 0; i < sheet.spots.size(); ++i) {
        CHECK(area.adjusted(-1, -1, 1, 1).contains(sheet.spots[i].area));
        CHECK_FALSE(sheet.spots[i].spoken.isEmpty());
        CHECK_FALSE(sheet.spots[i].link.page.isEmpty());
        for (size_t j = i + 1; j < sheet.spots.size(); ++j)
            CHECK_FALSE(sheet.spots[i].area.adjusted(1, 1, -1, -1).intersects(sheet.spots[j].area));
    }
}

BulletRow rowWith(const char *code, double value, const char *label, double top)
{
    BulletRow row;
    row.code = QLatin1String(code);
    row.name = QStringLiteral("Người có công và gia đình người có công với cách mạng được chăm lo, nâng cao đời sống "
                              "về vật chất lẫn tinh thần, hỗ trợ sửa chữa, xây mới nhà ở khi gặp khó khăn");
    row.value = ChartValue{Rational::fromWhole(static_cast<qint64>(value)), QString::fromUtf8(label)};
    row.target = ChartValue{Rational::fromWhole(100), QStringLiteral("100%")};
    row.targetWord = QStringLiteral("khoảng 1.234.567 m² sàn/người");
    row.scale.top = top;
    row.verdict = {ChartTone::Behind, QStringLiteral("Chậm tiến độ")};
    row.link.page = QStringLiteral("targets");
    return row;
}

Chart hardCases()
{
    BulletChart bullets;
    bullets.nameWord = QStringLiteral("Chỉ tiêu");
    bullets.valueWord = QStringLiteral("Thực hiện");
    bullets.targetWord = QStringLiteral("Mục tiêu");
    bullets.verdictWord = QStringLiteral("Đánh giá");
    BulletRow absent = rowWith("CT05", 0, "", 100);
    absent.value = {};
    absent.reason = QStringLiteral("Bảo hiểm xã hội thị xã Quảng Trị, Công chức Lao động - Thương binh và Xã hội chưa "
                                   "gửi báo cáo");
    absent.verdict = {ChartTone::Missing, QStringLiteral("Chưa có số liệu")};
    bullets.groups.push_back(
        {QStringLiteral("Nhà ở, nước sạch, vệ sinh môi trường và những lĩnh vực khác của phường"),
         {{{ChartTone::Behind, QStringLiteral("Chậm tiến độ")}, 4},
          {{ChartTone::Missing, QStringLiteral("Chưa có số liệu")}, 1}},
         {rowWith("CT01", 0, "0%", 100), rowWith("CT02", 100, "100%", 100), rowWith("CT03", 125, "125,5%", 150),
          rowWith("CT04", 1'234'567, "1.234.567", 2e6), absent}});
    bullets.summary = bullets.groups.front().counts;
    Chart chart;
    chart.id = QStringLiteral("hard");
    chart.shown = bullets;
    return chart;
}

QImage segment(ChartTone tone, const ChartLook &look)
{
    QImage image(60, 24, QImage::Format_RGB32);
    image.fill(look.own.surface);
    QPainter painter(&image);
    paintSegment(painter, QRectF(2, 2, 56, 20), tone, 16, look);
    return image;
}

double difference(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    }
    return static_cast<double>(count) / (a.width() * a.height());
}

QImage picture(const Chart &chart)
{
    QImage image(900, 900, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(letters(13));
    paintChart(painter, QRectF(0, 0, 900, 900), chart, paperLook());
    return image;
}

} // namespace

TEST_CASE("In the charts of all targets and groups no text lies on another, on the screen and on paper")
{
    for (const ChartFilled filled : {ChartFilled::Sample, ChartFilled::Crowded, ChartFilled::Nothing}) {
        const ChartMatter matter = ChartBook(filled).matter();
        for (const char *id : {"overview", "overview_by_verdict", "groups"}) {
            const Chart chart = composed(matter, id);
            for (const double width : {kScreen, 900.0, 500.0, 320.0})
                checkSheet(chart, width, 0, letters(13));
            checkSheet(chart, kPaper, kPaperHeight, letters(10));
        }
    }
}

TEST_CASE("Hard rows keep to their places: nothing, everything, more than everything, long names, huge counts")
{
    for (const double width : {kScreen, 500.0, 300.0, kPaper})
        checkSheet(hardCases(), width, 0, letters(13));
}

TEST_CASE("All targets are readable at 1366 by 768 and on one upright page")
{
    const ChartMatter matter = ChartBook(ChartFilled::Sample).matter();
    for (const char *id : {"overview", "overview_by_verdict"}) {
        const Chart chart = composed(matter, id);
        CHECK(chartHeight(chart, kScreen, letters(13)) < kScreenHeight / kReadable);
        const QRectF page(0, 0, kPaper, kPaperHeight);
        double least = kPaperHeight;
        for (const ChartSpot &spot : drawn(chart, page, letters(10)).spots)
            least = std::min(least, spot.area.height());
        CHECK(least > 8); // no row is lower than letters of 7 points
    }
}

TEST_CASE("Every target has its place, in the order of the picture, and says all of its row")
{
    const ChartMatter matter = ChartBook(ChartFilled::Sample).matter();
    const Chart chart = composed(matter, "overview");
    const Sheet sheet = drawn(chart, QRectF(0, 0, kScreen, 700), letters(13));
    REQUIRE(sheet.spots.size() == matter.plan.targets.size());
    size_t at = 0;
    for (const BulletGroup &group : std::get<BulletChart>(chart.shown).groups) {
        for (const BulletRow &row : group.rows) {
            const ChartSpot &spot = sheet.spots[at++];
            CHECK(spot.link == row.link);
            CHECK(spot.spoken.startsWith(row.code + QStringLiteral(". ") + row.name));
            CHECK(spot.spoken.contains(row.verdict.word));
            if (row.value)
                CHECK(spot.spoken.contains(row.value->label));
        }
    }
}

TEST_CASE("Each group has its place, and says what it is made of")
{
    const ChartMatter matter = ChartBook(ChartFilled::Sample).matter();
    const Chart chart = composed(matter, "groups");
    const Sheet sheet = drawn(chart, QRectF(0, 0, kScreen, 700), letters(13));
    const auto &rows = std::get<ProgressChart>(chart.shown).rows;
    REQUIRE(sheet.spots.size() == rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        CHECK(sheet.spots[i].spoken.contains(rows[i].tasksMade));
        CHECK(sheet.spots[i].spoken.contains(rows[i].targetsMade));
    }
}

TEST_CASE("Segments of different states differ without colour")
{
    const ChartTone tones[] = {ChartTone::Attained, ChartTone::OnTrack, ChartTone::Behind, ChartTone::Disputed,
                               ChartTone::Missing,  ChartTone::Begun,   ChartTone::None};
    for (const ChartTone a : tones) {
        for (const ChartTone b : tones) {
            if (a < b) {
                INFO(static_cast<int>(a) << " " << static_cast<int>(b));
                const ChartLook grey = greyed(paperLook());
                CHECK(difference(segment(a, grey), segment(b, grey)) > 0.05);
            }
        }
    }
}

TEST_CASE("A chart of all targets drawn twice is the same picture")
{
    const ChartMatter matter = ChartBook(ChartFilled::Sample).matter();
    for (const char *id : {"overview", "groups"})
        CHECK(picture(composed(matter, id)) == picture(composed(matter, id)));
}

TEST_CASE("A plan without targets or groups says so in words")
{
    for (const auto &shown :
         {Chart{{}, {}, {}, {}, {}, {}, BulletChart()}, Chart{{}, {}, {}, {}, {}, {}, ProgressChart()}}) {
        const Sheet sheet = drawn(shown, QRectF(0, 0, 400, 100), letters(13));
        REQUIRE(sheet.texts.size() == 1);
        CHECK(sheet.spots.size() == 1);
    }
}
