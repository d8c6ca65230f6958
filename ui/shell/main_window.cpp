// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/help/help_page.h"
#include "ui/plan/plan_page.h"
#include "ui/report/report_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/book_actions.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_line.h"
#include "ui/shell/welcome_page.h"
#include "ui/targets/targets_page.h"
#include "ui/widgets/error_box.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

namespace ansinh {

namespace {

const QString &kHelp()
{
    static const QString kName = QStringLiteral("help");
    return kName;
}

} // namespace

MainWindow::MainWindow(Desk &desk, Settings &settings)
    : m_desk(desk),
      m_settings(settings),
      m_books(new BookActions(desk, settings, this)),
      m_menus(new Menus(desk, settings, *m_books, menuBar())),
      m_navigation(new Navigation),
      m_status(new StatusLine(desk)),
      m_stack(new QStackedWidget),
      m_welcome(new WelcomePage(settings.recentBooks()))
{
    setObjectName(QStringLiteral("mainWindow"));
    arrange();
    addPages();
    connectAll();
    resize(1366, 740);
    restoreGeometry(settings.geometry());
    if (m_desk.hasBook())
        showBook();
    else
        showRefusal({});
}

void MainWindow::arrange()
{
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);
    setCentralWidget(centre);
    setStatusBar(m_status);
}

void MainWindow::addPages()
{
    const auto add
        = [this](const char *name, const QString &text, const QKeySequence &shortcut, std::function<Page *()> make) {
              const QString key = QString::fromLatin1(name);
              m_navigation->addPage(key, text);
              m_menus->addPage(key, text, shortcut);
              m_entries.push_back({key, text, std::move(make), nullptr});
          };
    m_navigation->addSection(tr("By year"));
    add("targets", tr("Targets"), QKeySequence(Qt::CTRL | Qt::Key_1), [this] { return new TargetsPage(m_desk); });
    add("report", tr("Annual report"), QKeySequence(Qt::CTRL | Qt::Key_2), [this] { return new ReportPage(m_desk); });
    m_navigation->addSection(tr("Ground data"));
    add("plan", tr("Plan"), QKeySequence(Qt::CTRL | Qt::Key_3), [this] { return new PlanPage(m_desk); });
    m_navigation->addSpace();
    add("settings", tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] {
        auto *page = new SettingsPage(m_desk, m_settings);
        connect(page, &SettingsPage::lookChanged, this, &MainWindow::lookChanged, Qt::QueuedConnection);
        return page;
    });
    add("help", tr("Help"), {}, [this] { return m_help = new HelpPage(m_desk, m_settings.language()); });
    m_navigation->setBadge(kHelp(), QStringLiteral("F1"));
}

void MainWindow::connectAll()
{
    connect(m_welcome, &WelcomePage::createChosen, m_books, &BookActions::askAndCreate);
    connect(m_welcome, &WelcomePage::openChosen, m_books, &BookActions::askAndOpen);
    connect(m_welcome, &WelcomePage::sampleChosen, m_books, &BookActions::openSample);
    connect(m_welcome, &WelcomePage::recentChosen, m_books, &BookActions::openBook);
    connect(m_books, &BookActions::opened, this, &MainWindow::showBook);
    connect(m_books, &BookActions::refused, this, &MainWindow::showRefusal);
    connect(m_books, &BookActions::told, m_status, &StatusLine::tell);
    connect(m_menus, &Menus::pageChosen, this, [this](const QString &name) {
        showPage(name);
        enterPage();
    });
    connect(m_menus, &Menus::findChosen, this, &MainWindow::find);
    connect(m_menus, &Menus::helpChosen, this, &MainWindow::showHelp);
    connect(m_menus, &Menus::quitChosen, this, &MainWindow::close);
    connect(m_menus, &Menus::lookChanged, this, &MainWindow::lookChanged, Qt::QueuedConnection);
    connect(m_navigation, &Navigation::pageChosen, this,
            [this](const QString &name) { name == kHelp() ? showHelp() : showPage(name); });
    connect(m_navigation, &Navigation::yearChosen, this, [this](int number) {
        if (const Result<Year> year = Year::from(number))
            m_desk.setYear(*year);
        m_settings.setYear(number);
    });
    for (const auto changed : {&Desk::yearChanged, &Desk::contentChanged})
        connect(&m_desk, changed, this, &MainWindow::refreshNavigation);
}

MainWindow::Entry *MainWindow::entry(const QString &name)
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) { return each.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

Page *MainWindow::pageOf(Entry &entry)
{
    if (!entry.page) {
        entry.page = entry.make();
        m_stack->addWidget(entry.page);
        connect(entry.page, &Page::told, m_status, &StatusLine::tell);
    }
    return entry.page;
}

void MainWindow::open(const QString &path)
{
    m_books->openBook(path);
}

void MainWindow::showPage(const QString &name)
{
    Entry *found = entry(name);
    if (!found || (!m_desk.hasBook() && name != kHelp() && name != QLatin1String("settings")))
        return;
    m_current = name;
    m_status->tell({});
    m_navigation->setCurrent(name);
    m_stack->setCurrentWidget(pageOf(*found));
}

void MainWindow::showBook()
{
    m_navigation->show();
    setWindowTitle(QStringLiteral("%1 – An Sinh").arg(QFileInfo(m_desk.book().path()).completeBaseName()));
    refreshNavigation();
    const Result<Status> &status = m_desk.status(m_desk.wholeYear());
    const bool hasFigures = status
        && std::any_of(status->targets.begin(), status->targets.end(),
                       [](const Assessment &each) { return each.measured.hasValue(); });
    showPage(hasFigures ? QStringLiteral("targets") : QStringLiteral("plan"));
    enterPage();
}

void MainWindow::enterPage()
{
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    if (QWidget *main = page ? page->mainField() : nullptr)
        main->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::refreshNavigation()
{
    if (!m_desk.hasBook())
        return;
    m_navigation->setYears(m_desk.years(), m_desk.year());
    const Result<Status> &status = m_desk.status(m_desk.wholeYear());
    if (!status)
        return showError(this, status.error());
    const QString &ward = status->plan.identity.place;
    m_navigation->setWard(m_desk.book().isSample() ? tr("%1 · sample data").arg(ward) : ward);
    m_navigation->setBadge(QStringLiteral("targets"), QString::number(status->targets.size()));
    const auto open = static_cast<int>(status->openContradictions.size());
    m_navigation->setBadge(QStringLiteral("plan"), open > 0 ? tr("%1 to clarify").arg(open) : QString(), true);
}

void MainWindow::showRefusal(const Error &error)
{
    if (m_desk.hasBook())
        return showError(this, error);
    setWindowTitle(QStringLiteral("An Sinh"));
    m_navigation->hide();
    m_welcome->setRecentBooks(m_settings.recentBooks());
    if (!error.message.isEmpty())
        m_welcome->showRefusal(error);
    m_current.clear();
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::showHelp()
{
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    const QString topic = page ? page->helpTopic() : QStringLiteral("welcome");
    m_navigation->setVisible(m_desk.hasBook());
    showPage(kHelp());
    m_help->showTopic(topic);
}

void MainWindow::find()
{
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    if (QWidget *field = page ? page->filterField() : nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace ansinh
