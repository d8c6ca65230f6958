// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_list.h"

#include <QObject>

#include <vector>

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

    /// The pages with their shortcuts, in the menu View.
    void addPages(const std::vector<PageSpec> &specs);
    /// Only the pages of a town's book, or of a ward's.
    void setTown(bool isTown);
    /// Whether there is a place to go back to, and one to go forward to.
    void setTrail(bool canGoBack, bool canGoForward);
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

signals:
    void pageChosen(const QString &name);
    void packagesChosen(); ///< of wards, to be taken into a town's book
    void findChosen();
    void backChosen();
    void forwardChosen();
    void filterChosen();
    void helpChosen();
    void lookChanged(); ///< theme, size of text or language
    void quitChosen();

private:
    void makeBookMenu(QMenuBar *bar, BookActions &books);
    void makeEditMenu(QMenuBar *bar);
    void makeViewMenu(QMenuBar *bar);
    void fillRecent(BookActions &books);
    void makeHelpMenu(QMenuBar *bar);
    void zoom(double points);
    void undo();
    void redo();
    void nameUndo();
    void showAbout();

    Desk &m_desk;
    Settings &m_settings;
    std::vector<std::pair<QAction *, PageSpec>> m_pages;
    QMenu *m_view = nullptr;
    QMenu *m_recent = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_backUp = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace ansinh
