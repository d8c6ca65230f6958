// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ansinh {

/// Takes the content; where it finds no room, as on a small screen with large text, it is scrolled and nothing cut.
inline QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false); // what lies behind shines through
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace ansinh
