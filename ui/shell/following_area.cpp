// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/following_area.h"

#include <QApplication>

namespace ansinh {

FollowingArea::FollowingArea(QWidget *content, const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        // The window that is only activated again stays as it was.
        if (before)
            follow(now);
    });
}

/// Of what is larger than the view the upper left comes into sight.
void FollowingArea::follow(QWidget *focus)
{
    constexpr int kAir = 12;
    if (!focus || !isVisible() || !widget()->isAncestorOf(focus))
        return;
    const QRect seen(focus->mapTo(widget(), QPoint()), focus->size().boundedTo(viewport()->size() - QSize(kAir, kAir)));
    ensureVisible(seen.right(), seen.bottom(), kAir, kAir);
    ensureVisible(seen.left(), seen.top(), kAir, kAir);
}

} // namespace ansinh
