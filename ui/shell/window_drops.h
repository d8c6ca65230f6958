// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QMainWindow;

namespace ansinh {

class Pages;

/// What is dropped anywhere on the window goes to the page that is seen, if that takes drops. Data packages (.zip) are
/// taken on every page, unless they come among other files that the page takes.
class WindowDrops : public QObject
{
public:
    using Take = std::function<void(const QStringList &files)>;

    WindowDrops(QMainWindow &window, Pages &pages, Take takePackages);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    bool takesPackages(QEvent *event);

    Pages &m_pages;
    Take m_takePackages;
};

} // namespace ansinh
