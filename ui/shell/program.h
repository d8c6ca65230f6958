// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/desk.h"
#include "ui/base/settings.h"

#include <QPointer>

class QApplication;

namespace ansinh {

class MainWindow;

/// The desk, the settings and the one window on them. A new look or language builds the window anew, so
/// that no page needs to know how to change its words.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(QApplication &application, Settings &settings, const QDate &today);
    ~Program() override;

    /// Opens the book given, else the last one, else the welcome page; then shows the window.
    void start(const QString &book);

    MainWindow *window() const;
    Desk &desk() { return m_desk; }

private:
    void dress();
    void build();
    void show();
    void rebuild();

    QApplication &m_application;
    Settings &m_settings;
    Desk m_desk;
    QPointer<MainWindow> m_window;
};

} // namespace ansinh
