// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace ansinh {

class Pages;

/// What is dropped anywhere on the window goes to the page that is seen, if that takes drops.
class WindowDrops : public QObject
{
public:
    WindowDrops(QMainWindow &window, Pages &pages);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    Pages &m_pages;
};

} // namespace ansinh
