// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/directory/directory_page.h"
#include "ui/help/help_page.h"
#include "ui/journal/journal_page.h"
#include "ui/plan/plan_page.h"
#include "ui/report/report_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/book_actions.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_line.h"
#include "ui/shell/welcome_page.h"
#include "ui/targets/targets_page.h"
#include "ui/tasks/tasks_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/error_box.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>

namespace ansinh {

namespace {

const QString &kHelp()
{
    static const QString kName = QStringLiteral("help");
    return kName;
}

/// What is larger than the window is reached by scrolling.
QScrollArea *scrolled(QWidget *widget, const QString &name)
{
    auto *area = new QScrollArea;
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    return area;
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
    m_side = scrolled(m_navigation, tr("Navigation"));
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(m_navigation->width());
    layout->addWidget(m_side);
    layout->addWidget(scrolled(m_stack, tr("Page")), 1);
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
    const auto control = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    // The keys follow the order of the year; 4, 5 and 7 are kept for collecting, charts and sending.
    add("today", tr("Today"), control(Qt::Key_1), [this] { return new TodayPage(m_desk, m_settings); });
    m_navigation->addSection(tr("By year"));
    add("tasks", tr("Tasks"), control(Qt::Key_2), [this] { return new TasksPage(m_desk, m_settings); });
    add("targets", tr("Targets"), control(Qt::Key_3), [this] { return new TargetsPage(m_desk, m_settings); });
    add("report", tr("Annual report"), control(Qt::Key_6), [this] { return new ReportPage(m_desk); });
    m_navigation->addSection(tr("Ground data"));
    add("plan", tr("Plan"), control(Qt::Key_8), [this] { return new PlanPage(m_desk, m_settings); });
    add("directory", tr("Directory"), control(Qt::Key_9), [this] { return new DirectoryPage(m_desk, m_settings); });
    add("journal", tr("Journal"), control(Qt::Key_J), [this] { return new JournalPage(m_desk, m_settings); });
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
    connect(m_menus, &Menus::filterChosen, this, &MainWindow::filter);
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
        connect(entry.page, &Page::placeChosen, this, &MainWindow::go);
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
    if (auto *left = qobject_cast<Page *>(m_stack->currentWidget()))
        left->commitTyped();
    m_current = name;
    m_status->tell({});
    m_navigation->setCurrent(name);
    m_stack->setCurrentWidget(pageOf(*found));
}

void MainWindow::go(const Place &place)
{
    showPage(place.page);
    if (auto *page = m_current == place.page ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr)
        page->goTo(place);
    enterPage();
}

void MainWindow::showBook()
{
    m_side->show();
    setWindowTitle(QStringLiteral("%1 – An Sinh").arg(QFileInfo(m_desk.book().path()).completeBaseName()));
    refreshNavigation();
    showPage(QStringLiteral("today"));
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
    m_side->hide();
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
    m_side->setVisible(m_desk.hasBook());
    showPage(kHelp());
    m_help->showTopic(topic);
}

void MainWindow::filter()
{
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    if (QWidget *field = page ? page->filterField() : nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
        page->commitTyped();
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace ansinh
