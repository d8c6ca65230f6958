// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/base/fonts.h"
#include "ui/charts/marks.h"
#include "ui/charts/picture_layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace ansinh {

namespace {

constexpr int kTextPixels = 13;
constexpr double kScreenDpi = 96;
constexpr double kMetresPerInch = 0.0254;
constexpr int kQuality = 85; ///< of PNG: how little time is spent on making it small

QString software()
{
    return QStringLiteral("An Sinh");
}

QByteArray titleElement(const QString &title)
{
    return "<title>" + title.toHtmlEscaped().toUtf8() + "</title>";
}

/// Ready to be painted on; null: too large.
QImage emptyImage(const QSizeF &size, double dpi, const ChartLook &look)
{
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())),
                 QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(look.own.surface);
    const int dots = qRound(dpi / kMetresPerInch);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

QByteArray pngBytes(QImage image, const Chart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(kQuality);
    image.setText(QStringLiteral("Software"), software());
    image.setText(QStringLiteral("Title"), chart.title);
    return writer.write(image) ? bytes : QByteArray();
}

void paintWords(QPainter &painter, const QRectF &area, const QFont &font, const QColor &colour, const QString &text)
{
    if (text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(colour);
    paintText(painter, area, Qt::AlignLeft | Qt::AlignTop, text);
}

ChartSpots paintLaidOut(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look,
                        const PictureLayout &layout)
{
    painter.save();
    const QFont font = painter.font();
    const auto placed = [&](const QRectF &part) { return part.translated(area.topLeft()); };
    painter.fillRect(area, look.own.surface);
    paintWords(painter, placed(layout.title), layout.titleFont, look.own.text, chart.title);
    paintWords(painter, placed(layout.subtitle), font, look.own.muted, chart.subtitle);
    paintWords(painter, placed(layout.note), layout.noteFont, look.own.muted, chart.note);
    painter.setFont(font);
    ChartSpots spots = paintChart(painter, placed(layout.chart), chart, look);
    painter.restore();
    return spots;
}

/// What wrote a PNG file, read without the picture itself.
QString writerOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    return QImageReader(&buffer, "png").text(QStringLiteral("Software"));
}

Error tooLarge()
{
    return {ErrorKind::Io,
            QCoreApplication::translate("ui/charts", "The picture is too large to be made. Choose a smaller width."),
            {}};
}

} // namespace

QFont pictureFont()
{
    static const QString kFamily = screenFont(kTextPixels).family(); // asking costs more than drawing
    QFont font(kFamily);
    font.setPixelSize(kTextPixels);
    // Letters as wide at every scale, and without colours at their edges.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

ChartSpots paintPicture(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look)
{
    return paintLaidOut(painter, area, chart, look, pictureLayout(chart, area.width(), painter.font()));
}

double pictureHeight(const Chart &chart, double width, const QFont &font)
{
    return pictureLayout(chart, width, font).height;
}

QImage chartImage(const Chart &chart, double width, double scale, const ChartLook &look)
{
    const QFont font = pictureFont();
    const PictureLayout layout = pictureLayout(chart, width, font);
    const QSizeF size(width, std::ceil(layout.height));
    QImage image = emptyImage(size * scale, kScreenDpi * scale, look);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setFont(font);
    paintLaidOut(painter, QRectF(QPointF(), size), chart, look, layout);
    return image;
}

Result<QByteArray> pngOf(const Chart &chart, double width, double scale, const ChartLook &look)
{
    const QImage image = chartImage(chart, width, scale, look);
    const QByteArray bytes = image.isNull() ? QByteArray() : pngBytes(image, chart);
    return bytes.isEmpty() ? Result<QByteArray>(tooLarge()) : bytes;
}

QByteArray svgOf(const Chart &chart, double width, const ChartLook &look)
{
    const QFont font = pictureFont();
    const PictureLayout layout = pictureLayout(chart, width, font);
    const QRectF area(0, 0, width, std::ceil(layout.height));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(kScreenDpi));
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    generator.setTitle(software());
    generator.setDescription(software());
    QPainter painter(&generator);
    painter.setFont(font);
    paintLaidOut(painter, area, chart, look, layout);
    painter.end();
    // Not every Qt escapes what a title holds.
    return bytes.replace(titleElement(software()), titleElement(chart.title));
}

bool isOurPicture(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return writerOf(bytes) == software();
    const QByteArray head = bytes.left(4096);
    return head.contains("<svg") && head.contains("<desc>" + software().toUtf8() + "</desc>");
}

} // namespace ansinh
