// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"

#include <QImage>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

namespace ansinh::test {

/// How the window is looked at: its size, its theme, its text, its language; the scale belongs to the whole process.
struct Look
{
    QString name; ///< ends the names of its pictures
    QSize size;
    ThemeKind theme;
    int scale; ///< device pixels of one point
    double textSize = Settings::kUsualText;
    QString language = QStringLiteral("vi");
};

/// The whole program on one book and one look, worked by keyboard, and pictures of it.
class Stage
{
public:
    /// `book` empty: the welcome page.
    Stage(const Look &look, const QString &book);

    MainWindow &window() const { return *m_program->window(); }
    Desk &desk() const { return m_program->desk(); }
    Settings &settings() const { return *m_settings; }
    /// The one of that name that is seen; ends the program when there is none.
    QWidget *seen(const char *name) const;
    template <class T> T *seen(const char *name) const { return qobject_cast<T *>(seen(name)); }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const;
    /// As an input method does: any letters.
    void type(const char *text) const;
    void settle() const;
    /// Chooses the row of that code in a table or tree and gives it the keyboard.
    void choose(const char *table, const char *code, int column = 0) const;
    /// What `open` opens is laid over the window in the picture, then closed without having done anything.
    QImage dialogOf(const std::function<void()> &open) const;
    QImage picture() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Program> m_program;
};

} // namespace ansinh::test
