// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_overlay.h"

#include "ui/base/theme.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace ansinh {

namespace {

constexpr int kInside = 14;
constexpr int kRound = 10;

} // namespace

DropOverlay::DropOverlay(QWidget *page, const QString &title, const QString &line)
    : QWidget(page), m_title(title), m_line(line)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAccessibleName(title);
    // What is dragged belongs to the page below.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colours().surface;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    const QRectF room = QRectF(rect()).adjusted(kInside, kInside, -kInside, -kInside);
    painter.setPen(QPen(colours().accent, 2, Qt::DashLine));
    painter.drawRoundedRect(room, kRound, kRound);
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.6);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(colours().accentText);
    const QRectF upper = room.adjusted(0, 0, 0, -room.height() / 2);
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom, m_title);
    painter.setFont(font());
    painter.setPen(colours().text);
    const QRectF lower = room.adjusted(0, room.height() / 2 + 8, 0, 0);
    painter.drawText(lower, Qt::AlignHCenter | Qt::AlignTop, m_line);
}

QStringList filesIn(const QMimeData &dragged)
{
    QStringList files;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace ansinh
