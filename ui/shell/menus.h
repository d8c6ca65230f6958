// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace ansinh {

class BookActions;
class Desk;
class Settings;

/// The menu bar: books, undo by name, look, help. Its shortcuts work everywhere in the window.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(Desk &desk, Settings &settings, BookActions &books, QMenuBar *bar);

    /// A page with its shortcut, in the menu View.
    void addPage(const QString &name, const QString &text, const QKeySequence &shortcut);

signals:
    void pageChosen(const QString &name);
    void findChosen();
    void filterChosen();
    void helpChosen();
    void lookChanged(); ///< theme, size of text or language
    void quitChosen();

private:
    void makeBookMenu(QMenuBar *bar, BookActions &books);
    void makeEditMenu(QMenuBar *bar);
    void makeViewMenu(QMenuBar *bar);
    void makeHelpMenu(QMenuBar *bar);
    void zoom(double points);
    void undo();
    void redo();
    void nameUndo();
    void showAbout();

    Desk &m_desk;
    Settings &m_settings;
    QMenu *m_view = nullptr;
    QAction *m_backUp = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace ansinh
