// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/actions/next_step.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/help/help_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/book_actions.h"
#include "ui/shell/find_box.h"
#include "ui/shell/following_area.h"
#include "ui/shell/leave_question.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/spare_time.h"
#include "ui/shell/status_line.h"
#include "ui/shell/town_door.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_drops.h"
#include "ui/widgets/error_box.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScrollBar>

#include <algorithm>

namespace ansinh {

namespace {

const QLatin1String kHelp("help");

} // namespace

MainWindow::MainWindow(Desk &desk, Settings &settings)
    : m_desk(desk),
      m_settings(settings),
      m_books(new BookActions(desk, settings, this)),
      m_menus(new Menus(desk, settings, *m_books, menuBar())),
      m_navigation(new Navigation),
      m_status(new StatusLine(desk)),
      m_pages(new Pages(pageSpecs(desk, settings))),
      m_find(new FindBox(desk)),
      m_town(new TownDoor(desk, settings, *m_books, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    arrange();
    addPages();
    connectAll();
    connectMenus();
    new SpareTime(desk, {[this] { return m_pages->prepareNext(); }, [this] { return m_find->prepareNext(); }}, this);
    new WindowDrops(*this, *m_pages, [this](const QStringList &files) { m_town->take(files); });
    resize(1366, 740);
    restoreGeometry(settings.geometry());
    if (m_desk.hasBook())
        showBook();
}

/// Made when it is first needed: who has a book starts without it.
WelcomePage &MainWindow::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage(m_settings.recentBooks());
    connect(m_welcome, &WelcomePage::createChosen, m_books, &BookActions::askAndCreate);
    connect(m_welcome, &WelcomePage::openChosen, m_books, &BookActions::askAndOpen);
    connect(m_welcome, &WelcomePage::sampleChosen, m_books, &BookActions::openSample);
    connect(m_welcome, &WelcomePage::recentChosen, m_books, &BookActions::openBook);
    return *m_welcome;
}

void MainWindow::arrange()
{
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_side = new FollowingArea(m_navigation, tr("Navigation"));
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(m_navigation->width());
    // The bar of a low window stands beside the navigation, not over it.
    const QScrollBar *bar = m_side->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, m_side, [this, bar](int, int most) {
        m_side->setFixedWidth(m_navigation->width() + (most > 0 ? bar->sizeHint().width() : 0));
    });
    layout->addWidget(m_side);
    m_area = new FollowingArea(m_pages, tr("Page"));
    layout->addWidget(m_area, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_status->addUndo(m_menus->undoAction(), m_menus->redoAction());
}

void MainWindow::addPages()
{
    m_navigation->addFindBox(m_find);
    for (const PageSpec &spec : m_pages->specs()) {
        if (!spec.section.isEmpty())
            m_navigation->addSection(spec.section);
        if (spec.isAtTheEnd)
            m_navigation->addSpace();
        m_navigation->addPage(spec);
    }
    m_menus->addPages(m_pages->specs());
    m_navigation->setBadge(QString(kHelp), QStringLiteral("F1"));
}

void MainWindow::connectAll()
{
    m_books->askBefore([this] { return mayLeave(); });
    connect(m_books, &BookActions::opened, this, &MainWindow::showBook);
    connect(m_books, &BookActions::refused, this, &MainWindow::showRefusal);
    connect(m_books, &BookActions::told, m_status, &StatusLine::tell);
    connect(m_town, &TownDoor::told, m_status, &StatusLine::tell);
    connect(m_town, &TownDoor::taken, this, [this] { go({QStringLiteral("town"), {}, {}, {}}); });
    connect(m_pages, &Pages::made, this, &MainWindow::wire);
    connect(m_find, &FindBox::chosen, this, &MainWindow::goFound);
    connect(m_navigation, &Navigation::pageChosen, this,
            [this](const QString &name) { name == kHelp ? showHelp() : showPage(name); });
    connect(m_navigation, &Navigation::yearChosen, this, [this](int number) {
        if (const Result<Year> year = Year::from(number))
            m_desk.setYear(*year);
        m_settings.setYear(number);
    });
    connect(&m_desk, &Desk::foundDamaged, this, [this](const Error &error) {
        m_pages->showOther(&welcome()); // no page looks at the book any more
        m_desk.close();
        showRefusal(error);
    });
    for (const auto changed : {&Desk::yearChanged, &Desk::contentChanged})
        connect(&m_desk, changed, this, &MainWindow::refreshNavigation);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &Menus::pageChosen, this, [this](const QString &name) {
        showPage(name);
        enterPage();
    });
    connect(m_menus, &Menus::packagesChosen, this, [this] { m_town->take({}); });
    connect(m_menus, &Menus::findChosen, this, &MainWindow::find);
    connect(m_menus, &Menus::filterChosen, this, &MainWindow::filter);
    connect(m_menus, &Menus::helpChosen, this, &MainWindow::showHelp);
    connect(m_menus, &Menus::quitChosen, this, &MainWindow::close);
    connect(m_menus, &Menus::backChosen, this, [this] { walk(&Trail::back); });
    connect(m_menus, &Menus::forwardChosen, this, [this] { walk(&Trail::forward); });
    connect(m_menus, &Menus::lookChanged, this, &MainWindow::lookChanged, Qt::QueuedConnection);
}

void MainWindow::wire(Page *page)
{
    connect(page, &Page::told, m_status, &StatusLine::tell);
    connect(page, &Page::placeChosen, this, &MainWindow::go);
    if (auto *settings = qobject_cast<SettingsPage *>(page))
        connect(settings, &SettingsPage::lookChanged, this, &MainWindow::lookChanged, Qt::QueuedConnection);
}

QString MainWindow::currentPage() const
{
    return m_pages->currentName();
}

void MainWindow::open(const QString &path)
{
    m_books->openBook(path);
}

void MainWindow::showBook()
{
    m_side->show();
    m_trail.clear();
    setWindowTitle(QStringLiteral("%1 – An Sinh").arg(QFileInfo(m_desk.book().path()).completeBaseName()));
    refreshNavigation();
    showPage(QStringLiteral("today"));
    enterPage();
}

void MainWindow::refreshNavigation()
{
    if (!m_desk.hasBook())
        return;
    m_navigation->setYears(m_desk.years(), m_desk.year());
    refreshTown();
    badgePages();
}

/// The pages of a town's book are others than those of a ward's; taking packages in, or undoing it, turns one into the
/// other.
void MainWindow::refreshTown()
{
    const bool isTown = m_desk.isTown();
    m_pages->setTown(isTown);
    m_menus->setTown(isTown);
    for (const PageSpec &spec : m_pages->specs())
        m_navigation->setShown(spec.name, spec.isFor(isTown));
    if (!currentPage().isEmpty() && !m_pages->has(currentPage()))
        QMetaObject::invokeMethod(this, [this] { showPage(QStringLiteral("today")); }, Qt::QueuedConnection);
    if (!isTown)
        return;
    const Result<TownStatus> &status = m_desk.townStatus(m_desk.wholeYear());
    if (!status)
        return showError(this, status.error());
    const auto missing = std::count_if(status->wards.begin(), status->wards.end(), [](const WardStanding &ward) {
        return ward.state == WardStanding::State::Missing;
    });
    m_navigation->setWard(tr("Consolidation of %n wards", nullptr, wardCount(*status)));
    m_navigation->setBadge(QStringLiteral("town"), missing > 0 ? tr("%1 missing").arg(missing) : QString(),
                           status->submit && status->submit->daysLeft(m_desk.today()) < kRemindDays);
}

void MainWindow::badgePages()
{
    const Result<Status> &status = m_desk.status(m_desk.wholeYear());
    if (!status)
        return showError(this, status.error());
    const auto badge = [this](const char *page, std::size_t count, const QString &text, bool isAlarming = true) {
        m_navigation->setBadge(QString::fromLatin1(page), count > 0 ? text.arg(count) : QString(), isAlarming);
    };
    badge("plan", status->openContradictions.size(), tr("%1 to clarify"));
    if (m_desk.isTown())
        return;
    const QString &ward = status->plan.identity.place;
    m_navigation->setWard(m_desk.book().isSample() ? tr("%1 · sample data").arg(ward) : ward);
    badge("collection", awaited(*status).size(), tr("%1 missing"), isCollectingUrgent(status->collect, m_desk.today()));
    badge("targets", targetsInDispute(*status).size(), tr("%1 to decide"));
}

void MainWindow::showRefusal(const Error &error)
{
    if (m_desk.hasBook())
        return showError(this, error);
    setWindowTitle(QStringLiteral("An Sinh"));
    m_side->hide();
    welcome().setRecentBooks(m_settings.recentBooks());
    if (!error.message.isEmpty())
        welcome().showRefusal(error);
    m_pages->showOther(m_welcome);
}

void MainWindow::showHelp()
{
    const Page *page = m_pages->current();
    const QString topic = page ? page->helpTopic() : QStringLiteral("welcome");
    m_side->setVisible(m_desk.hasBook());
    showPage(QString(kHelp));
    if (auto *help = qobject_cast<HelpPage *>(m_pages->current()))
        help->showTopic(topic);
}

void MainWindow::find()
{
    if (m_desk.hasBook())
        m_find->enter();
}

void MainWindow::goFound(const Destination &to)
{
    const Result<Year> year = Year::from(to.year);
    if (to.year > 0 && year) {
        m_desk.setYear(*year);
        m_settings.setYear(to.year);
    }
    go(placeOf(to));
}

void MainWindow::filter()
{
    const Page *page = m_pages->current();
    if (QWidget *field = page ? page->filterField() : nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::mayLeave()
{
    return m_pages->commitTyped() || isSureToLeave(this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave())
        return event->ignore();
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace ansinh
