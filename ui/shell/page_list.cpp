// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "ui/base/settings.h"
#include "ui/chart_page/charts_page.h"
#include "ui/collection/collection_page.h"
#include "ui/directory/directory_page.h"
#include "ui/help/help_page.h"
#include "ui/journal/journal_page.h"
#include "ui/plan/plan_page.h"
#include "ui/report/report_page.h"
#include "ui/sending/sending_page.h"
#include "ui/settings/settings_page.h"
#include "ui/targets/targets_page.h"
#include "ui/tasks/tasks_page.h"
#include "ui/today/today_page.h"
#include "ui/town/town_page.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct PageList
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::PageList)
};

QKeySequence control(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | key);
}

PageSpec spec(const char *name, const QString &text, const QKeySequence &shortcut, std::function<Page *()> make)
{
    return {QString::fromLatin1(name), text, name, shortcut, {}, false, std::move(make)};
}

/// What is worked on in a ward's own book; the packages of wards come ready into a town's.
bool isWardsOwn(const QString &name)
{
    static const QStringList kOwn{QStringLiteral("tasks"),  QStringLiteral("targets"), QStringLiteral("collection"),
                                  QStringLiteral("charts"), QStringLiteral("report"),  QStringLiteral("sending"),
                                  QStringLiteral("directory")};
    return kOwn.contains(name);
}

} // namespace

std::vector<PageSpec> pageSpecs(Desk &desk, Settings &settings)
{
    Desk *d = &desk;
    Settings *s = &settings;
    // The keys follow the order of the year. A town's page has the key of one that it does not need.
    std::vector<PageSpec> specs
        = {spec("today", PageList::tr("Today"), control(Qt::Key_1), [d, s] { return new TodayPage(*d, *s); }),
           spec("town", PageList::tr("Consolidation"), control(Qt::Key_2), [d, s] { return new TownPage(*d, *s); }),
           spec("tasks", PageList::tr("Tasks"), control(Qt::Key_2), [d, s] { return new TasksPage(*d, *s); }),
           spec("targets", PageList::tr("Targets"), control(Qt::Key_3), [d, s] { return new TargetsPage(*d, *s); }),
           spec("collection", PageList::tr("Collection"), control(Qt::Key_4),
                [d, s] { return new CollectionPage(*d, *s); }),
           spec("charts", PageList::tr("Charts"), control(Qt::Key_5), [d, s] { return new ChartsPage(*d, *s); }),
           spec("report", PageList::tr("Annual report"), control(Qt::Key_6), [d, s] { return new ReportPage(*d, *s); }),
           spec("sending", PageList::tr("Send and keep"), control(Qt::Key_7),
                [d, s] { return new SendingPage(*d, *s); }),
           spec("plan", PageList::tr("Plan"), control(Qt::Key_8), [d, s] { return new PlanPage(*d, *s); }),
           spec("directory", PageList::tr("Directory"), control(Qt::Key_9),
                [d, s] { return new DirectoryPage(*d, *s); }),
           spec("journal", PageList::tr("Journal"), control(Qt::Key_J), [d, s] { return new JournalPage(*d, *s); }),
           spec("settings", PageList::tr("Settings"), control(Qt::Key_Comma),
                [d, s] { return new SettingsPage(*d, *s); }),
           spec("help", PageList::tr("Help"), {}, [d, s] { return new HelpPage(*d, s->language()); })};
    for (PageSpec &each : specs) {
        if (each.name == QLatin1String("tasks"))
            each.section = PageList::tr("By year");
        else if (each.name == QLatin1String("plan"))
            each.section = PageList::tr("Ground data");
        else if (each.name == QLatin1String("collection"))
            each.icon = "collect";
        else if (each.name == QLatin1String("sending"))
            each.icon = "send";
        if (each.name == QLatin1String("town")) {
            each.icon = "collect";
            each.of = PageOf::Town;
        } else if (isWardsOwn(each.name)) {
            each.of = PageOf::Ward;
        }
        each.isAtTheEnd = each.name == QLatin1String("settings");
    }
    return specs;
}

} // namespace ansinh
