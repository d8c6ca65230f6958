// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/chart_pictures.h"

#include "tests/support/chart_books.h"
#include "ui/charts/chart_picture.h"

#include <QDir>
#include <QFile>

namespace ansinh::test {

namespace {

struct PictureLook
{
    const char *name;
    ChartLook look;
    double width; ///< pixels
};

std::vector<PictureLook> pictureLooks()
{
    return {{"colour", paperLook(), 900},
            {"grey", greyed(paperLook()), 900},
            {"dark", {coloursOf(ThemeKind::Dark), false}, 900},
            {"narrow", paperLook(), 500}};
}

bool write(const QString &path, const Chart &chart, const PictureLook &look)
{
    const Result<QByteArray> png = pngOf(chart, look.width, 1, look.look);
    QFile file(path);
    return png && file.open(QIODevice::WriteOnly) && file.write(*png) == png->size();
}

} // namespace

bool takeChartPictures(const QString &out)
{
    if (!QDir().mkpath(out))
        return false;
    const std::pair<const char *, const ChartMatter &> books[]
        = {{"empty", emptyMatter()}, {"sample", sampleMatter()}, {"crowded", crowdedMatter()}};
    for (const auto &[book, matter] : books) {
        for (const Chart &chart : allCharts(matter)) {
            const QString name = QString(chart.id).replace(QLatin1Char(':'), QLatin1Char('-'));
            for (const PictureLook &look : pictureLooks()) {
                const QString file
                    = QStringLiteral("%1/%2-%3-%4.png").arg(out, QLatin1String(book), QLatin1String(look.name), name);
                if (!write(file, chart, look))
                    return false;
            }
        }
    }
    return true;
}

} // namespace ansinh::test
