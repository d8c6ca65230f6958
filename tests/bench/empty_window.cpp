// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of window_bench: an empty window of Qt Widgets, shown, painted once, and gone.
#include <QApplication>
#include <QMainWindow>
#include <QTextStream>
#include <QTimer>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 740);
    window.show();
    QTimer::singleShot(0, [] {
        QTextStream(stdout) << "usable" << Qt::endl;
        QApplication::quit();
    });
    return QApplication::exec();
}
