// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTextStream>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace ansinh {

/// For measuring a start: writes "usable" and ends the program as soon as the window has been painted and
/// all that was put off until then is done.
inline void endWhenUsable(QWidget &window)
{
    constexpr int kTurns = 3; ///< what painting sets off may wait for its turn
    auto *turns = new QTimer(&window);
    QObject::connect(turns, &QTimer::timeout, &window, [&window, left = kTurns]() mutable {
        if (!window.windowHandle() || !window.windowHandle()->isExposed() || --left > 0)
            return;
        QTextStream(stdout) << "usable" << Qt::endl;
        QApplication::quit();
    });
    turns->start(0);
}

} // namespace ansinh
