// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/progress_bar.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ansinh {

namespace {

constexpr int kHeight = 10;
constexpr int kRound = 4;

} // namespace

ProgressBar::ProgressBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ProgressBar::sizeHint() const
{
    return {200, kHeight};
}

void ProgressBar::show(const RegisterTotals &totals)
{
    m_totals = totals;
    update();
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(room, kRound, kRound);
    const Colours &own = colours();
    painter.fillPath(shape, own.raised);
    painter.save();
    painter.setClipPath(shape);
    const double unit = m_totals.asked > 0 ? room.width() / m_totals.asked : 0;
    double left = room.left();
    const auto fill = [&](int count, const QBrush &brush) {
        painter.fillRect(QRectF(left, room.top(), count * unit, room.height()), brush);
        left += count * unit;
    };
    fill(m_totals.onTime, own.accent);
    const int answered = m_totals.received() - m_totals.onTime - m_totals.late;
    QColor pale = own.accent;
    pale.setAlphaF(0.45F);
    fill(answered, pale);
    fill(m_totals.late, QBrush(own.warning, Qt::BDiagPattern));
    painter.restore();
    painter.setPen(own.edge);
    painter.drawPath(shape);
}

} // namespace ansinh
