// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/block_place.h"
#include "ui/preview/page_places.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace ansinh {

/// The pages as they will come out of the printer, one below the other or two side by side. Paints only those in
/// sight and keeps a few. Ctrl++, Ctrl+- and Ctrl with the wheel zoom, Ctrl+0 is the paper's own size.
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { Width, Page, TwoPages, Actual, Free };

    explicit SheetView(QWidget *parent = nullptr);

    void show(const LaidOut &laidOut);
    using QWidget::show;
    void setZoom(Zoom zoom);
    Zoom zoom() const { return m_zoom; }
    /// Of the paper's own size, kept between the smallest and the largest.
    void setPercent(int percent);
    int percent() const;
    void goTo(const OutlineEntry &entry);
    /// Counted from 0; the first or the last where there is no such page.
    void goToPage(int page);
    int pageCount() const { return m_places.count(); }
    /// Counted from 0: the one in the middle of the view; -1 without pages.
    int currentPage() const;
    /// The place lies above the upper third of the view or in it.
    bool isReached(const OutlineEntry &entry) const;
    bool isInSight(const OutlineEntry &entry) const;
    const LaidOut &laidOut() const { return m_laidOut; }
    /// From now on a click chooses a block, and Alt+Down and Alt+Up step to the next one that is worth a step.
    void letChoose(std::function<bool(const BlockPlace &)> isStep);
    /// Marks it softly; absent: none. Tells nobody.
    void choose(const std::optional<BlockPlace> &block);
    const std::optional<BlockPlace> &chosen() const { return m_chosen; }
    /// Where it begins, in pixels of the view; empty: it is on no page.
    QRect rectOf(const BlockPlace &block) const;

public slots:
    void zoomIn() { stepZoom(1); }
    void zoomOut() { stepZoom(-1); }
    void zoomToActual() { setZoom(Zoom::Actual); }

signals:
    void scrolled();
    void zoomChanged();
    /// Other pages are shown.
    void pagesChanged();
    void blockChosen(const ansinh::BlockPlace &block);
    /// Enter: to what belongs to the block.
    void entered();

protected:
    bool event(QEvent *event) override;
    /// Takes the keys of zooming from a widget beside it.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double dpiOf(const LaidOutPage &page) const;
    void place();
    void stepZoom(int steps);
    /// Lays the sheets out anew; what is in the middle stays there.
    void zoomAround(Zoom zoom);
    static bool takeOverride(QEvent *event);
    bool takeZoomKey(const QKeyEvent *event);
    void turn(bool isForward);
    void paintSheet(QPainter &painter, int page, const QRect &sheet);
    const QPixmap &picture(int page);
    QPoint scrolledBy() const;
    QRect rectOf(int page, const BlockStretch &stretch) const;
    void paintChosen(QPainter &painter, int page) const;
    bool takeChoosingKey(const QKeyEvent &event);
    void step(int steps);
    void bringIntoSight(const BlockPlace &block);

    LaidOut m_laidOut;
    PagePlaces m_places;
    Zoom m_zoom = Zoom::Width;
    int m_percent = 100; ///< where the zoom is free
    std::function<bool(const BlockPlace &)> m_isStep; ///< empty: nothing is chosen
    std::optional<BlockPlace> m_chosen;
    QCache<int, QPixmap> m_pictures{12};
};

} // namespace ansinh
