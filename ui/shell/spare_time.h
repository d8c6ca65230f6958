// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace ansinh {

class Desk;

/// Prepares what may be wanted next, step by step, whenever the officer rests for a moment: then a page opens
/// as fast the first time as any other. Any key or click comes first.
class SpareTime : public QObject
{
public:
    /// A short step of some work; false: nothing of it is left.
    using Step = std::function<bool()>;

    SpareTime(Desk &desk, std::vector<Step> works, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void step();

    Desk &m_desk;
    std::vector<Step> m_works; ///< in order
    QWidget *m_window;
    QTimer m_rest;
};

} // namespace ansinh
