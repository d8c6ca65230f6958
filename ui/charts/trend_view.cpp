// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_view.h"

#include "ui/charts/trend.h"

#include <QPainter>

namespace ansinh {

TrendView::TrendView(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendView::show(const TrendSeries &series)
{
    m_series = series;
    m_picture = {};
    setVisible(!series.points.empty());
    setAccessibleDescription(spoken(series));
    setToolTip(spoken(series));
    update();
}

QSize TrendView::sizeHint() const
{
    return {280, fontMetrics().height() * 11};
}

void TrendView::paintEvent(QPaintEvent *)
{
    if (m_picture.deviceIndependentSize() != QSizeF(size())) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        painter.setFont(small);
        paintTrend(painter, rect(), m_series, colours());
    }
    QPainter(this).drawPixmap(0, 0, m_picture);
}

} // namespace ansinh
