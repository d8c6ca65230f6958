// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/sheet_view.h"

#include "ui/base/theme.h"
#include "ui/print/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ansinh {

SheetView::SheetView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    viewport()->setObjectName(QStringLiteral("sheets"));
    viewport()->setAccessibleName(tr("Pages"));
    verticalScrollBar()->setSingleStep(48);
    // A bar that comes and goes would change the width that decides whether it is needed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void SheetView::show(const LaidOut &laidOut)
{
    const double shown
        = m_places.size().height() > 0 ? verticalScrollBar()->value() / double(m_places.size().height()) : 0;
    m_laidOut = laidOut;
    place();
    verticalScrollBar()->setValue(qRound(shown * m_places.size().height()));
    setAccessibleDescription(tr("%n page(s)", nullptr, m_places.count()));
}

void SheetView::setZoom(Zoom zoom)
{
    const int page = std::max(0, currentPage());
    m_zoom = zoom;
    place();
    goToPage(page);
}

double SheetView::dpiOf(const LaidOutPage &page) const
{
    if (m_zoom == Zoom::Actual)
        return logicalDpiX();
    const QSizeF inches = page.sizeInMillimetres() / 25.4;
    const double byWidth = (viewport()->width() - 2 * PagePlaces::kGap) / inches.width();
    const double byHeight = (viewport()->height() - 2 * PagePlaces::kGap) / inches.height();
    return std::max(24.0, m_zoom == Zoom::Width ? byWidth : std::min(byWidth, byHeight));
}

void SheetView::place()
{
    m_places = PagePlaces(m_laidOut, [this](const LaidOutPage &page) { return dpiOf(page); });
    m_pictures.clear();
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, m_places.size().height() - viewport()->height()));
    horizontalScrollBar()->setRange(0, std::max(0, m_places.size().width() - viewport()->width()));
    viewport()->update();
    emit scrolled();
}

void SheetView::goTo(const OutlineEntry &entry)
{
    verticalScrollBar()->setValue(m_places.heightOf(entry));
}

void SheetView::goToPage(int page)
{
    if (m_places.count() > 0)
        verticalScrollBar()->setValue(m_places.sheet(std::clamp(page, 0, m_places.count() - 1), 0).top()
                                      - PagePlaces::kGap);
}

int SheetView::currentPage() const
{
    return m_places.count() == 0 ? -1 : m_places.pageAt(verticalScrollBar()->value() + viewport()->height() / 3);
}

int SheetView::reached(const std::vector<OutlineEntry> &entries) const
{
    const int line = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto next = std::find_if(entries.begin(), entries.end(),
                                   [&](const OutlineEntry &entry) { return m_places.heightOf(entry) > line; });
    return static_cast<int>(next - entries.begin()) - 1;
}

bool SheetView::isInSight(const OutlineEntry &entry) const
{
    const int y = m_places.heightOf(entry) - verticalScrollBar()->value();
    return y >= 0 && y < viewport()->height();
}

const QPixmap &SheetView::picture(int page)
{
    if (const QPixmap *kept = m_pictures.object(page))
        return *kept;
    const double ratio = devicePixelRatioF();
    auto *made = new QPixmap(m_places.sheet(page, 0).size() * ratio);
    made->fill(Qt::white);
    QPainter painter(made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, m_laidOut, page, m_places.dpi(page) * ratio);
    painter.end();
    made->setDevicePixelRatio(ratio);
    m_pictures.insert(page, made);
    return *made;
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours().line);
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < m_places.count(); ++page) {
        const QRect sheet = m_places.sheet(page, viewport()->width()).translated(-scrolled);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.fillRect(sheet.adjusted(2, 3, 2, 3), QColor(0, 0, 0, 28));
        painter.drawPixmap(sheet.topLeft(), picture(page));
    }
}

void SheetView::resizeEvent(QResizeEvent *)
{
    const int height = std::max(1, m_places.size().height());
    const double shown = verticalScrollBar()->value() / double(height);
    place();
    verticalScrollBar()->setValue(qRound(shown * m_places.size().height()));
}

void SheetView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit scrolled();
}

/// A page on where whole pages are shown, else as much as is in sight.
void SheetView::turn(bool isForward)
{
    if (m_zoom == Zoom::Page)
        return goToPage(currentPage() + (isForward ? 1 : -1));
    verticalScrollBar()->triggerAction(isForward ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home: return bar->setValue(bar->minimum());
    case Qt::Key_End: return bar->setValue(bar->maximum());
    case Qt::Key_Space:
    case Qt::Key_PageDown: return turn(true);
    case Qt::Key_PageUp: return turn(false);
    case Qt::Key_Down: return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Up: return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace ansinh
