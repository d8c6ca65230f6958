// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trend_series.h"

#include <QPixmap>
#include <QWidget>

namespace ansinh {

/// Shows a series. Painted once and kept until it, its size or the theme changes.
class TrendView : public QWidget
{
public:
    explicit TrendView(const QString &name, QWidget *parent = nullptr);

    void show(const TrendSeries &series);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TrendSeries m_series;
    QPixmap m_picture;
};

} // namespace ansinh
