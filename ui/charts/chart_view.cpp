// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"
#include "ui/charts/paint_chart.h"
#include "ui/charts/spot_walk.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr int kUsualWidth = 280;
constexpr double kRoom = 2; ///< between a spot and the ring around it
constexpr int kEdge = 4; ///< around the chart, for the ring

} // namespace

ChartView::ChartView(const QString &name, QWidget *parent) : QWidget(parent)
{
    makeChartsAccessible();
    setAccessibleName(name);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::show(const Chart &chart)
{
    // The same chart with other figures keeps its place.
    if (!m_chart || m_chart->id != chart.id)
        m_current = -1;
    m_chart = chart;
    m_pointed = -1;
    forgetPicture();
    updateGeometry();
    describe();
}

void ChartView::clear()
{
    m_chart.reset();
    m_current = m_pointed = -1;
    forgetPicture();
    updateGeometry();
    describe();
}

QSize ChartView::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize ChartView::minimumSizeHint() const
{
    return {1, fontMetrics().height()};
}

int ChartView::heightForWidth(int width) const
{
    if (!m_chart)
        return 0;
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = static_cast<int>(std::ceil(chartHeight(*m_chart, width - 2 * kEdge, font()))) + 2 * kEdge;
    m_heights.insert(width, height);
    return height;
}

const ChartSpots &ChartView::spots() const
{
    paintIfOld();
    return m_spots;
}

void ChartView::forgetPicture()
{
    m_picture = {};
    m_spots.clear();
    m_heights.clear();
    update();
}

void ChartView::paintIfOld() const
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (!m_chart || pixels.isEmpty() || m_picture.size() == pixels)
        return;
    m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setFont(font());
    if (const QRectF area = areaOf(*m_chart); !area.isEmpty())
        m_spots = paintChart(painter, area, *m_chart, screenLook());
}

/// Years and values take all the room that there is; rows only what they need.
QRectF ChartView::areaOf(const Chart &chart) const
{
    QRectF area = rect();
    if (!std::holds_alternative<TrendChart>(chart.shown))
        area.setHeight(std::min(height(), heightForWidth(width())));
    return area.adjusted(kEdge, kEdge, -kEdge, -kEdge);
}

void ChartView::paintEvent(QPaintEvent *)
{
    paintIfOld();
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_spots.size()); // another size may have others than were pointed at
    if (m_pointed >= 0 && m_pointed < count && !m_spots[static_cast<size_t>(m_pointed)].link.page.isEmpty())
        drawRing(painter, m_pointed, colours().edge, 1);
    if (hasFocus() && m_current < count)
        drawRing(painter, m_current, colours().accent, 2);
}

/// Around the whole chart where no spot is gone to.
void ChartView::drawRing(QPainter &painter, int spot, const QColor &colour, double width) const
{
    const QRectF whole = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const QRectF area = spot < 0
        ? whole
        : m_spots[static_cast<size_t>(spot)].area.adjusted(-kRoom, -kRoom, kRoom, kRoom).intersected(whole);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 3, 3);
}

void ChartView::goToSpot(int spot)
{
    if (spot >= static_cast<int>(spots().size()))
        return;
    m_current = spot;
    describe();
    reveal();
    update();
    if (spot < 0)
        return;
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(spot);
        QAccessible::updateAccessibility(&event);
    }
    emit spoke(m_spots[static_cast<size_t>(spot)].spoken);
}

void ChartView::follow(int spot)
{
    if (spot < 0 || spot >= static_cast<int>(spots().size()))
        return;
    // Where it leads may change the chart under it.
    const Destination to = m_spots[static_cast<size_t>(spot)].link;
    if (!to.page.isEmpty())
        emit linkChosen(to);
}

void ChartView::reveal() const
{
    if (m_current < 0)
        return;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget())
            continue;
        const QRect spot = m_spots[static_cast<size_t>(m_current)].area.toAlignedRect();
        const QRect seen(mapTo(area->widget(), spot.topLeft()), spot.size());
        area->ensureVisible(seen.right(), seen.bottom(), 8, 8);
        area->ensureVisible(seen.left(), seen.top(), 8, 8);
        return;
    }
}

/// What the chart is, and where the keyboard stands in it.
void ChartView::describe()
{
    QString said = m_chart ? m_chart->title : QString();
    if (m_current >= 0 && m_current < static_cast<int>(m_spots.size()))
        said = m_spots[static_cast<size_t>(m_current)].spoken;
    if (said == accessibleDescription())
        return;
    setAccessibleDescription(said);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int spot = spotAt(spots(), help->pos());
    if (spot < 0) {
        QToolTip::hideText();
        event->ignore();
    } else {
        const ChartSpot &its = m_spots[static_cast<size_t>(spot)];
        QToolTip::showText(help->globalPos(), its.spoken, this, its.area.toAlignedRect());
    }
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain)
        return QWidget::keyPressEvent(event);
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0)
        return follow(m_current);
    const int spot = spotFrom(spots(), m_current, key);
    if (spot < 0)
        return QWidget::keyPressEvent(event);
    goToSpot(spot);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    point(spotAt(spots(), event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int spot = spotAt(spots(), event->position());
    if (event->button() != Qt::LeftButton || spot < 0)
        return QWidget::mouseReleaseEvent(event);
    goToSpot(spot);
    follow(spot);
}

void ChartView::leaveEvent(QEvent *)
{
    point(-1);
}

void ChartView::point(int spot)
{
    if (m_pointed == spot)
        return;
    m_pointed = spot;
    const bool isLink = spot >= 0 && !m_spots[static_cast<size_t>(spot)].link.page.isEmpty();
    setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current >= static_cast<int>(spots().size()))
        m_current = -1;
    if (m_current < 0 && !m_spots.empty() && event->reason() != Qt::MouseFocusReason)
        goToSpot(0);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange)
        forgetPicture();
}

} // namespace ansinh
