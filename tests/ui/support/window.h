// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/sample.h"
#include "ui/base/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"

#include <QTimer>
#include <QWidget>

namespace ansinh::test {

/// The whole program on a folder of its own: settings, desk, window.
class Office
{
public:
    Office();
    ~Office();

    void start(const QString &book);
    /// Gives the keyboard back to the window, after a dialog had it.
    void activate() const;
    MainWindow &window() const { return *m_program->window(); }
    Desk &desk() const { return m_program->desk(); }
    Settings &settings() { return *m_settings; }
    const QTemporaryDir &folder() const { return m_folder; }

    /// The only one of that name that is seen; fails the test when there is none.
    QWidget *seen(const char *name) const;
    template <class T> T *seen(const char *name) const { return qobject_cast<T *>(seen(name)); }

    /// Presses keys on the widget that has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const char *text) const;
    /// Lets everything happen that waits for its turn.
    void settle() const;

private:
    QTimer m_patience; ///< a dialog that nobody answers is closed, so that a test fails and does not hang
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Program> m_program;
};

} // namespace ansinh::test
