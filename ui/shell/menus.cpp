// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/base/desk.h"
#include "ui/base/icons.h"
#include "ui/base/settings.h"
#include "ui/shell/book_actions.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/plan_words.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QMessageBox>

namespace ansinh {

Menus::Menus(Desk &desk, Settings &settings, BookActions &books, QMenuBar *bar)
    : QObject(bar), m_desk(desk), m_settings(settings)
{
    bar->setAccessibleName(tr("Menu"));
    makeBookMenu(bar, books);
    makeEditMenu(bar);
    makeViewMenu(bar);
    makeHelpMenu(bar);
    for (const auto changed : {&Desk::bookChanged, &Desk::contentChanged})
        connect(&m_desk, changed, this, &Menus::nameUndo);
    nameUndo();
}

void Menus::makeBookMenu(QMenuBar *bar, BookActions &books)
{
    QMenu *menu = bar->addMenu(tr("&Book"));
    menu->addAction(tr("&New book…"), QKeySequence::New, &books, &BookActions::askAndCreate);
    menu->addAction(tr("&Open a book…"), QKeySequence::Open, &books, &BookActions::askAndOpen);
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, [this, &books] { fillRecent(books); });
    menu->addAction(tr("Open the &sample book"), &books, &BookActions::openSample);
    menu->addSeparator();
    m_backUp = menu->addAction(tr("&Back up…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &books,
                               &BookActions::askAndBackUp);
    QAction *packages = menu->addAction(tr("&Consolidate data packages of wards…"), this, &Menus::packagesChosen);
    packages->setObjectName(QStringLiteral("consolidatePackages"));
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &Menus::quitChosen);
}

void Menus::fillRecent(BookActions &books)
{
    m_recent->clear();
    const QStringList recent = m_settings.recentBooks();
    for (const QString &path : recent) {
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, &books, [&books, path] { books.openBook(path); });
    }
    if (recent.isEmpty())
        m_recent->addAction(tr("No book was opened yet"))->setEnabled(false);
}

void Menus::makeEditMenu(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Edit"));
    m_undo = menu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Z), this, &Menus::undo);
    m_redo = menu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Y), this, &Menus::redo);
    m_undo->setIcon(icon("undo", Ink::Muted));
    m_redo->setIcon(icon("redo", Ink::Muted));
    m_undo->setIconVisibleInMenu(false);
    m_redo->setIconVisibleInMenu(false);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    menu->addSeparator();
    menu->addAction(tr("&Find anywhere"), QKeySequence::Find, this, &Menus::findChosen);
    menu->addAction(tr("F&ilter this page"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &Menus::filterChosen);
}

void Menus::makeViewMenu(QMenuBar *bar)
{
    m_view = bar->addMenu(tr("&View"));
    m_back = m_view->addAction(tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), this, &Menus::backChosen);
    m_forward = m_view->addAction(tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), this, &Menus::forwardChosen);
    m_back->setObjectName(QStringLiteral("back"));
    m_forward->setObjectName(QStringLiteral("forward"));
    setTrail(false, false);
    m_view->addSeparator();
    QAction *dark
        = m_view->addAction(tr("&Dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this, [this](bool isDark) {
              m_settings.setTheme(isDark ? ThemeKind::Dark : ThemeKind::Light);
              emit lookChanged();
          });
    dark->setObjectName(QStringLiteral("darkTheme"));
    dark->setCheckable(true);
    dark->setChecked(m_settings.theme() == ThemeKind::Dark);
    m_view->addAction(tr("&Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), this,
                      [this] { zoom(m_settings.textSize() + 1); });
    m_view->addAction(tr("S&maller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), this,
                      [this] { zoom(m_settings.textSize() - 1); });
    m_view->addAction(tr("&Usual text"), QKeySequence(Qt::CTRL | Qt::Key_0), this,
                      [this] { zoom(Settings::kUsualText); });
    m_view->addSeparator();
}

void Menus::makeHelpMenu(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Help"));
    menu->addAction(tr("Help on this &page"), QKeySequence(Qt::Key_F1), this, &Menus::helpChosen);
    menu->addAction(tr("&About An Sinh"), this, &Menus::showAbout);
}

void Menus::addPages(const std::vector<PageSpec> &specs)
{
    for (const PageSpec &spec : specs) {
        QAction *action
            = m_view->addAction(spec.text, spec.shortcut, this, [this, name = spec.name] { emit pageChosen(name); });
        m_pages.emplace_back(action, spec);
    }
    setTown(false);
}

void Menus::setTown(bool isTown)
{
    for (const auto &[action, spec] : m_pages) {
        action->setVisible(spec.isFor(isTown));
        action->setEnabled(spec.isFor(isTown)); // two pages may share a key
    }
}

void Menus::setTrail(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void Menus::zoom(double points)
{
    const double before = m_settings.textSize();
    m_settings.setTextSize(points);
    if (m_settings.textSize() != before)
        emit lookChanged();
}

void Menus::undo()
{
    const Result<JournalEntry> entry = m_desk.undo();
    if (!entry)
        showError(QApplication::activeWindow(), entry.error());
}

void Menus::redo()
{
    const Result<JournalEntry> entry = m_desk.redo();
    if (!entry)
        showError(QApplication::activeWindow(), entry.error());
}

void Menus::nameUndo()
{
    const bool hasBook = m_desk.hasBook();
    const bool canWrite = hasBook && !m_desk.book().isReadOnly();
    const auto undoable = canWrite ? m_desk.book().undoable() : std::nullopt;
    const auto redoable = canWrite ? m_desk.book().redoable() : std::nullopt;
    const bool isNamed = (undoable || redoable) && m_desk.status(m_desk.wholeYear());
    const Naming names = isNamed ? namesOn(m_desk.status(m_desk.wholeYear())->plan, m_desk.today()) : Naming();
    m_undo->setText(undoable ? tr("&Undo: %1").arg(describe(undoable->action, names)) : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo: %1").arg(describe(redoable->action, names)) : tr("&Redo"));
    m_undo->setEnabled(undoable.has_value());
    m_redo->setEnabled(redoable.has_value());
    m_backUp->setEnabled(hasBook);
}

void Menus::showAbout()
{
    QMessageBox::about(QApplication::activeWindow(), tr("About An Sinh"),
                       tr("An Sinh %1\nRuns a social-policy plan of a ward through the year and brings out its annual "
                          "report.\nFree software under the GNU General Public License, version 3 or later.")
                           .arg(QApplication::applicationVersion()));
}

} // namespace ansinh
