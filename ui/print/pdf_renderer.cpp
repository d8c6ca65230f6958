// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_renderer.h"

#include "core/base/atomic_file.h"
#include "ui/print/chart_room.h"
#include "ui/print/fonts.h"
#include "ui/print/layout.h"
#include "ui/print/pdf_document.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

namespace ansinh {

namespace {

Error notMade(const QString &detail)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("ui/print",
                                        "The PDF file could not be made. Close other programs to free memory, then try "
                                        "again."),
            detail};
}

constexpr double kPictureDots = 200; // an inch: sharp on an office printer, and quickly made
constexpr int kQuality = 88; // of a PNG: how little time is spent on making it small

/// On white, the painter's unit being one point.
QImage pictureFor(const QSizeF &points)
{
    const double dots = kPictureDots / 72;
    QImage image((points * dots).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(kPictureDots / 0.0254));
    image.setDotsPerMeterY(qRound(kPictureDots / 0.0254));
    image.fill(Qt::white);
    return image;
}

bool canPaint()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) && printFamily();
}

} // namespace

Result<QByteArray> pdfOf(const LaidOut &laidOut)
{
    const std::optional<QByteArray> whole = pdfDocument(laidOut);
    return whole ? Result<QByteArray>(*whole) : notMade(QStringLiteral("a face without TrueType outlines"));
}

Result<int> PdfRenderer::writePdf(const Document &document, const QString &path)
{
    const Result<LaidOut> laidOut = layOut(document, m_charts);
    if (!laidOut)
        return laidOut.error();
    const Result<QByteArray> bytes = pdfOf(*laidOut);
    if (!bytes)
        return bytes.error();
    const Result<void> written = writeWhole(path, *bytes);
    if (!written)
        return written.error();
    return static_cast<int>(laidOut->pages.size());
}

std::optional<ChartPicture> PdfRenderer::pictureOf(const Chart &chart, const QSizeF &room)
{
    if (!m_charts || !canPaint())
        return {};
    const std::optional<ChartRoom> its = roomFor(m_charts, chart, room);
    if (!its)
        return {};
    ChartPicture picture{{}, {room.width(), its->height}};
    QImage image = pictureFor(picture.size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kPictureDots / 72, kPictureDots / 72);
    paintInRoom(painter, m_charts, chart, QRectF(QPointF(0, 0), picture.size), its->scale);
    painter.end();
    QBuffer buffer(&picture.png);
    if (!image.save(&buffer, "PNG", kQuality))
        return {};
    return picture;
}

} // namespace ansinh
