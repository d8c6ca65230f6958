// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/page_places.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace ansinh {

/// The pages as they will come out of the printer, one below the other. Paints only those in sight and
/// keeps a few.
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { Width, Page, Actual };

    explicit SheetView(QWidget *parent = nullptr);

    void show(const LaidOut &laidOut);
    using QWidget::show;
    void setZoom(Zoom zoom);
    Zoom zoom() const { return m_zoom; }
    void goTo(const OutlineEntry &entry);
    /// Counted from 0; the first or the last where there is no such page.
    void goToPage(int page);
    int pageCount() const { return m_places.count(); }
    /// Counted from 0: the one in the middle of the view; -1 without pages.
    int currentPage() const;
    /// The last place that lies above the upper third of the view; -1: none.
    int reached(const std::vector<OutlineEntry> &entries) const;
    bool isInSight(const OutlineEntry &entry) const;

signals:
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double dpiOf(const LaidOutPage &page) const;
    void place();
    void turn(bool isForward);
    const QPixmap &picture(int page);

    LaidOut m_laidOut;
    PagePlaces m_places;
    Zoom m_zoom = Zoom::Width;
    QCache<int, QPixmap> m_pictures{12};
};

} // namespace ansinh
