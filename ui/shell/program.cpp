// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "ui/base/icons.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDateTime>

namespace ansinh {

namespace {

BookContext contextOf(const QApplication &application)
{
    return {[] { return QDateTime::currentDateTimeUtc(); }, QStringLiteral("can-bo"),
            application.applicationName() + QLatin1Char(' ') + application.applicationVersion()};
}

} // namespace

Program::Program(QApplication &application, Settings &settings, const QDate &today)
    : m_application(application), m_settings(settings), m_desk(contextOf(application), today)
{
    if (const Result<Year> year = Year::from(settings.year()))
        m_desk.setYear(*year);
    m_application.setWindowIcon(icon("ansinh"));
    dress();
    build();
}

Program::~Program()
{
    delete m_window;
}

MainWindow *Program::window() const
{
    return m_window;
}

void Program::dress()
{
    speak(m_application, m_settings.language());
    wearColours(m_application, m_settings.theme(), m_settings.textSize());
}

void Program::build()
{
    m_window = new MainWindow(m_desk, m_settings);
    connect(m_window, &MainWindow::lookChanged, this, &Program::rebuild);
}

void Program::start(const QString &book)
{
    const QString path = book.isEmpty() ? m_settings.lastBook() : book;
    if (path.isEmpty())
        m_window->showRefusal({});
    else
        m_window->open(path);
    show();
}

/// The style sheet comes last: what was built before is dressed once.
void Program::show()
{
    wearSheet(*m_window, m_settings.textSize());
    m_window->show();
}

void Program::rebuild()
{
    if (!m_window->mayLeave())
        return;
    const QString page = m_window->currentPage();
    const Trail trail = m_window->trail();
    m_settings.setGeometry(m_window->saveGeometry());
    // Between the two windows the program has none, and would quit.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    delete m_window;
    dress();
    build();
    if (!m_desk.hasBook())
        m_window->showRefusal({});
    show();
    if (!page.isEmpty())
        m_window->resume(trail);
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace ansinh
