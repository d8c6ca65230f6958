// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>
#include <memory>

class QScrollArea;
class QStackedWidget;

namespace ansinh {

class BookActions;
class Desk;
class HelpPage;
class Menus;
class Navigation;
class Page;
class Settings;
class StatusLine;
class WelcomePage;
struct Error;
struct Place;

/// Wires the navigation, the pages and the menu together; decides nothing and shows nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, Settings &settings);

    /// Opens the book; refused, the reason stands on the welcome page.
    void open(const QString &path);
    void showPage(const QString &name);
    /// Shows a page and lets it choose what the place names.
    void go(const ansinh::Place &place);
    /// Empty on the welcome page.
    QString currentPage() const { return m_current; }

signals:
    void lookChanged(); ///< the window has to be built anew

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry
    {
        QString name;
        QString text;
        std::function<Page *()> make;
        Page *page = nullptr; ///< made when it is first seen
    };

    void addPages();
    void arrange();
    void connectAll();
    Entry *entry(const QString &name);
    Page *pageOf(Entry &entry);
    void showBook();
    void refreshNavigation();
    void showRefusal(const Error &error);
    void showHelp();
    void filter();
    void enterPage();

    Desk &m_desk;
    Settings &m_settings;
    BookActions *m_books;
    Menus *m_menus;
    Navigation *m_navigation;
    StatusLine *m_status;
    QScrollArea *m_side = nullptr; ///< holds the navigation
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    HelpPage *m_help = nullptr;
    std::vector<Entry> m_entries;
    QString m_current;
};

} // namespace ansinh
