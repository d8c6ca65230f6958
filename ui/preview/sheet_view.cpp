// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/sheet_view.h"

#include "ui/base/theme.h"
#include "ui/print/paint.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <iterator>

namespace ansinh {

namespace {

constexpr std::array kSteps{25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};
constexpr double kSmallestDpi = 12;
constexpr double kLargestPicture
    = 8e6; // pixels of one that is kept; larger ones are painted as far as they are in sight

} // namespace

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
    emit pagesChanged();
}

void SheetView::setZoom(Zoom zoom)
{
    const int page = std::max(0, currentPage());
    m_zoom = zoom;
    m_percent = percent();
    place();
    goToPage(page);
    emit zoomChanged();
}

void SheetView::setPercent(int percent)
{
    m_percent = std::clamp(percent, kSteps.front(), kSteps.back());
    zoomAround(Zoom::Free);
}

int SheetView::percent() const
{
    const int page = currentPage();
    return page < 0 ? m_percent : qRound(m_places.dpi(page) * 100 / logicalDpiX());
}

void SheetView::stepZoom(int steps)
{
    const int now = percent();
    const auto above = std::upper_bound(kSteps.begin(), kSteps.end(), now);
    const auto below = std::lower_bound(kSteps.begin(), kSteps.end(), now);
    if (steps > 0 && above != kSteps.end())
        setPercent(*above);
    if (steps < 0 && below != kSteps.begin())
        setPercent(*std::prev(below));
}

void SheetView::zoomAround(Zoom zoom)
{
    const int middle = viewport()->height() / 2;
    const double shown = (verticalScrollBar()->value() + middle) / double(std::max(1, m_places.size().height()));
    m_zoom = zoom;
    place();
    verticalScrollBar()->setValue(qRound(shown * m_places.size().height()) - middle);
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    emit zoomChanged();
}

double SheetView::dpiOf(const LaidOutPage &page) const
{
    if (m_zoom == Zoom::Actual || m_zoom == Zoom::Free)
        return logicalDpiX() * (m_zoom == Zoom::Free ? m_percent : 100) / 100.0;
    const int beside = m_zoom == Zoom::TwoPages ? 2 : 1;
    const QSizeF inches = page.sizeInMillimetres() / 25.4;
    const double byWidth = (viewport()->width() - (beside + 1) * PagePlaces::kGap) / (beside * inches.width());
    const double byHeight = (viewport()->height() - 2 * PagePlaces::kGap) / inches.height();
    return std::max(kSmallestDpi, m_zoom == Zoom::Width ? byWidth : std::min(byWidth, byHeight));
}

void SheetView::place()
{
    m_places = PagePlaces(
        m_laidOut, [this](const LaidOutPage &page) { return dpiOf(page); }, m_zoom == Zoom::TwoPages ? 2 : 1);
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

bool SheetView::isReached(const OutlineEntry &entry) const
{
    return m_places.heightOf(entry) <= verticalScrollBar()->value() + viewport()->height() / 3;
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

void SheetView::paintSheet(QPainter &painter, int page, const QRect &sheet)
{
    painter.fillRect(sheet.adjusted(2, 3, 2, 3), QColor(0, 0, 0, 28));
    const double ratio = devicePixelRatioF();
    if (double(sheet.width()) * sheet.height() * ratio * ratio <= kLargestPicture)
        return painter.drawPixmap(sheet.topLeft(), picture(page));
    painter.save();
    painter.setClipRect(sheet);
    painter.fillRect(sheet, Qt::white);
    painter.translate(sheet.topLeft());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, m_laidOut, page, m_places.dpi(page));
    painter.restore();
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours().line);
    const QPoint scrolled = scrolledBy();
    for (int page = 0; page < m_places.count(); ++page) {
        const QRect sheet = m_places.sheet(page, viewport()->width()).translated(-scrolled);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        paintSheet(painter, page, sheet);
        paintChosen(painter, page);
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

} // namespace ansinh
