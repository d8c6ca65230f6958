// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include "ui/base/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace ansinh {

namespace {

QColor colourOf(Ink ink, QIcon::Mode mode)
{
    const Colours &own = colours();
    if (mode == QIcon::Disabled)
        return own.edge;
    switch (ink) {
    case Ink::Muted: return own.muted;
    case Ink::Accent: return own.accentText;
    case Ink::OnAccent: return own.onAccent;
    case Ink::Bad: return own.bad;
    case Ink::Text: break;
    }
    return own.text;
}

QByteArray drawingOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Paints one drawing; takes the colour from the theme at every painting.
class DrawnEngine : public QIconEngine
{
public:
    DrawnEngine(const QString &name, Ink ink) : m_drawing(drawingOf(name)), m_ink(ink) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourOf(m_ink, mode);
        if (!m_renderer || m_colour != colour) {
            QByteArray drawing = m_drawing;
            m_renderer = std::make_shared<QSvgRenderer>(drawing.replace("currentColor", colour.name().toLatin1()));
            m_colour = colour;
        }
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        if (m_renderer->isValid())
            m_renderer->render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawnEngine(*this); }

private:
    QByteArray m_drawing;
    Ink m_ink;
    std::shared_ptr<QSvgRenderer> m_renderer;
    QColor m_colour;
};

} // namespace

QIcon icon(const char *name, Ink ink)
{
    return QIcon(new DrawnEngine(QString::fromLatin1(name), ink));
}

} // namespace ansinh
