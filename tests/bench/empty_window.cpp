// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of window_bench: an empty window of Qt Widgets, shown, painted once, and gone.
#include "app/desktop/usable.h"

#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 740);
    window.show();
    ansinh::endWhenUsable(window);
    return QApplication::exec();
}
