// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart.h"
#include "ui/charts/chart_spot.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace ansinh {

/// Shows a chart and leads through it: the mouse by pointing, the keyboard by arrow keys from spot to spot, Home and
/// End; Enter and a click follow a spot's link. As high as the chart wants to be in its width; in a scroll area the
/// spot that is gone to comes into sight. Painted once and kept until the chart, its size or the theme changes.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const QString &name, QWidget *parent = nullptr);

    void show(const Chart &chart);
    using QWidget::show;
    void clear(); ///< shows nothing
    const std::optional<Chart> &chart() const { return m_chart; }

    /// The places of the chart as it is painted now.
    const ChartSpots &spots() const;
    int currentSpot() const { return m_current; } ///< -1: none
    void goToSpot(int spot);
    /// Follows the link of the spot, if it has one.
    void follow(int spot);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

signals:
    void linkChosen(const ansinh::Destination &to);
    /// What is said of the spot that the keyboard went to.
    void spoke(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintIfOld() const;
    QRectF areaOf(const Chart &chart) const;
    void forgetPicture();
    void point(int spot);
    void describe();
    void reveal() const;
    void drawRing(QPainter &painter, int spot, const QColor &colour, double width) const;

    std::optional<Chart> m_chart;
    mutable QPixmap m_picture; ///< null: has to be painted
    mutable ChartSpots m_spots; ///< of the picture
    mutable QHash<int, int> m_heights; ///< by width: layouts ask again and again
    int m_current = -1;
    int m_pointed = -1; ///< where the mouse is
};

} // namespace ansinh
