// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/trail.h"

#include <QMainWindow>

class QScrollArea;

namespace ansinh {

class BookActions;
class Desk;
class FindBox;
class Menus;
class Navigation;
class Page;
class Pages;
class Settings;
class StatusLine;
class TownDoor;
class WelcomePage;
struct Destination;
struct Error;

/// Wires the navigation, the pages and the menu together; decides nothing and shows nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, Settings &settings);

    /// Opens the book; refused, the reason stands on the welcome page.
    void open(const QString &path);
    /// The welcome page with why no book is open; an empty error: nothing was refused.
    void showRefusal(const ansinh::Error &error);
    void showPage(const QString &name);
    /// Shows a page and lets it choose what the place names.
    void go(const ansinh::Place &place);
    /// Empty on the welcome page.
    QString currentPage() const;
    /// Where one has been and is: a window built anew resumes there.
    Trail trail();
    void resume(const Trail &trail);
    /// Takes what is being typed; where that cannot be, asks whether to go without it.
    bool mayLeave();

signals:
    void lookChanged(); ///< the window has to be built anew

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void addPages();
    void connectAll();
    void connectMenus();
    void wire(Page *page);
    void showBook();
    void refreshNavigation();
    void refreshTown();
    void badgePages();
    WelcomePage &welcome();
    void showHelp();
    void find();
    void goFound(const Destination &to);
    void filter();
    /// Shows the place without remembering it.
    void arrive(const Place &place);
    void enterPage();
    void remember(const Place &place);
    void leavePage();
    void walk(std::optional<Place> (Trail::*step)());

    Desk &m_desk;
    Settings &m_settings;
    BookActions *m_books;
    Menus *m_menus;
    Navigation *m_navigation;
    StatusLine *m_status;
    QScrollArea *m_side = nullptr; ///< holds the navigation
    QScrollArea *m_area = nullptr; ///< holds the pages
    Pages *m_pages;
    FindBox *m_find;
    TownDoor *m_town;
    WelcomePage *m_welcome = nullptr;
    Trail m_trail;
};

} // namespace ansinh
