// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/shell/book_actions.h"
#include "ui/widgets/error_box.h"

#include <QAction>
#include <QApplication>
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
    menu->addAction(tr("Open the &sample book"), &books, &BookActions::openSample);
    menu->addSeparator();
    m_backUp = menu->addAction(tr("&Back up…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &books,
                               &BookActions::askAndBackUp);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &Menus::quitChosen);
}

void Menus::makeEditMenu(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Edit"));
    m_undo = menu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Z), this, &Menus::undo);
    m_redo = menu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Y), this, &Menus::redo);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    menu->addSeparator();
    menu->addAction(tr("&Find anywhere"), QKeySequence::Find, this, &Menus::findChosen);
    menu->addAction(tr("F&ilter this page"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &Menus::filterChosen);
}

void Menus::makeViewMenu(QMenuBar *bar)
{
    m_view = bar->addMenu(tr("&View"));
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

void Menus::addPage(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    m_view->addAction(text, shortcut, this, [this, name] { emit pageChosen(name); });
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
    const auto undoable = hasBook ? m_desk.book().undoable() : std::nullopt;
    const auto redoable = hasBook ? m_desk.book().redoable() : std::nullopt;
    m_undo->setText(undoable ? tr("&Undo: %1").arg(describe(undoable->action)) : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo: %1").arg(describe(redoable->action)) : tr("&Redo"));
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
