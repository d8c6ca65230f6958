// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "ui/preview/sheet_view.h"
#include "ui/print/paper.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kAir = 5; // pixels between the text and the edge of the mark
constexpr int kBar = 3;
constexpr int kReach = 12; // how near to a block a click still means it
constexpr double kWash = 0.12;

} // namespace

void SheetView::letChoose(std::function<bool(const BlockPlace &)> isStep)
{
    m_isStep = std::move(isStep);
}

void SheetView::choose(const std::optional<BlockPlace> &block)
{
    m_chosen = block;
    viewport()->update();
}

QPoint SheetView::scrolledBy() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect SheetView::rectOf(int page, const BlockStretch &stretch) const
{
    const double scale = m_places.dpi(page) / kUnitsPerInch;
    const Paper paper = paperOf(m_laidOut.pages[static_cast<size_t>(page)].orientation);
    const QRectF onPaper(paper.left * scale, stretch.top * scale, paper.textWidth() * scale,
                         (stretch.bottom - stretch.top) * scale);
    return onPaper.toAlignedRect().translated(m_places.sheet(page, viewport()->width()).topLeft() - scrolledBy());
}

QRect SheetView::rectOf(const BlockPlace &block) const
{
    for (int page = 0; page < m_places.count(); ++page) {
        const LaidOutPage &laid = m_laidOut.pages[static_cast<size_t>(page)];
        for (const BlockStretch &stretch : laid.blocks) {
            if (BlockPlace{laid.section, stretch.block} == block)
                return rectOf(page, stretch);
        }
    }
    return {};
}

/// The paper is white in every theme, and so is its mark a colour of the light one.
void SheetView::paintChosen(QPainter &painter, int page) const
{
    const LaidOutPage &laid = m_laidOut.pages[static_cast<size_t>(page)];
    if (!m_chosen || m_chosen->section != laid.section)
        return;
    QColor wash = coloursOf(ThemeKind::Light).accent;
    for (const BlockStretch &stretch : laid.blocks) {
        if (stretch.block != m_chosen->block)
            continue;
        const QRect rect = rectOf(page, stretch).adjusted(-2 * kAir, -1, 2 * kAir, 1);
        wash.setAlphaF(1);
        painter.fillRect(rect.left(), rect.top(), kBar, rect.height(), wash);
        wash.setAlphaF(kWash);
        painter.fillRect(rect, wash);
    }
}

void SheetView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isStep || event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mouseReleaseEvent(event);
    const int page = m_places.pageUnder(event->pos() + scrolledBy(), viewport()->width());
    if (page < 0)
        return;
    const LaidOutPage &laid = m_laidOut.pages[static_cast<size_t>(page)];
    int nearest = kReach;
    std::optional<BlockPlace> hit;
    for (const BlockStretch &stretch : laid.blocks) {
        const QRect rect = rectOf(page, stretch);
        const int away = std::max({rect.top() - event->pos().y(), event->pos().y() - rect.bottom(), 0});
        if (away < nearest) {
            nearest = away;
            hit = BlockPlace{laid.section, stretch.block};
        }
    }
    if (!hit)
        return;
    choose(hit);
    emit blockChosen(*hit);
}

bool SheetView::takeChoosingKey(const QKeyEvent &event)
{
    if (!m_isStep)
        return false;
    const bool isStep
        = event.modifiers().testFlag(Qt::AltModifier) && (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up);
    if (isStep)
        step(event.key() == Qt::Key_Down ? 1 : -1);
    else if (m_chosen && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
        emit entered();
    else
        return false;
    return true;
}

/// From what is chosen and in sight; else from the edge of what is in sight.
void SheetView::step(int steps)
{
    std::vector<BlockPlace> blocks;
    for (const LaidOutPage &page : m_laidOut.pages) {
        for (const BlockStretch &stretch : page.blocks) {
            const BlockPlace place{page.section, stretch.block};
            if ((blocks.empty() || !(blocks.back() == place)) && m_isStep(place))
                blocks.push_back(place);
        }
    }
    const auto isSeen = [this](const BlockPlace &block) { return rectOf(block).intersects(viewport()->rect()); };
    const auto reach = [&](auto begin, auto end) {
        const auto now = m_chosen && isSeen(*m_chosen) ? std::find(begin, end, *m_chosen) : end;
        const auto next = now != end ? std::next(now) : std::find_if(begin, end, isSeen);
        if (next == end)
            return;
        choose(*next);
        bringIntoSight(*next);
        emit blockChosen(*next);
    };
    if (steps > 0)
        reach(blocks.begin(), blocks.end());
    else
        reach(blocks.rbegin(), blocks.rend());
}

void SheetView::bringIntoSight(const BlockPlace &block)
{
    const QRect rect = rectOf(block);
    const int room = viewport()->height() - PagePlaces::kGap;
    if (rect.top() < PagePlaces::kGap)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - PagePlaces::kGap);
    else if (rect.bottom() > room)
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + std::min(rect.bottom() - room, rect.top() - PagePlaces::kGap));
}

} // namespace ansinh
