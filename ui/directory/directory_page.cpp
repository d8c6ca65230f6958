// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_page.h"

#include "ui/base/desk.h"
#include "ui/directory/areas_view.h"
#include "ui/directory/organisations_view.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ansinh {

DirectoryPage::DirectoryPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Directory"), parent),
      m_organisations(new OrganisationsView(desk, settings)),
      m_areas(new AreasView(desk)),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_filter(new FilterField(tr("Find in the directory"), m_stack))
{
    m_filter->setObjectName(QStringLiteral("directoryFilter"));
    addToHead(m_filter);
    arrange(settings);
    connect(m_filter, &QLineEdit::textChanged, this, &DirectoryPage::filter);
}

void DirectoryPage::arrange(Settings &settings)
{
    m_tabs->setObjectName(QStringLiteral("directoryTabs"));
    m_tabs->setAccessibleName(tr("Parts of the directory"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Organisations"));
    m_tabs->addTab(tr("Neighbourhoods"));
    addTab(m_organisations, QStringLiteral("directory/organisations"), tr("Organisations"), settings);
    addTab(m_areas, QStringLiteral("directory/areas"), tr("Neighbourhoods"), settings);
    m_stack->setFocusProxy(m_organisations);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    setBody(body);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_stack->setFocusProxy(current());
        notice().putAway();
    });
}

void DirectoryPage::addTab(DirectoryView *view, const QString &key, const QString &title, Settings &settings)
{
    auto *tools = new TableTools(view->table(), key, title, settings);
    view->addTool(tools->button());
    m_stack->addWidget(view);
    connect(view, &DirectoryView::placeChosen, this, &Page::placeChosen);
    connect(view, &DirectoryView::refused, this, [this](const Error &error) { notice().refuse(error); });
}

DirectoryView *DirectoryPage::current() const
{
    return qobject_cast<DirectoryView *>(m_stack->currentWidget());
}

QWidget *DirectoryPage::filterField() const
{
    return m_filter;
}

QWidget *DirectoryPage::mainField() const
{
    return current()->table();
}

void DirectoryPage::goTo(const Place &place)
{
    if (!place.detail.isEmpty() || !place.code.isEmpty())
        m_tabs->setCurrentIndex(place.detail == QLatin1String("areas") ? 1 : 0);
    m_filter->setText(place.typed);
    if (!place.code.isEmpty())
        current()->choose(place.code);
}

void DirectoryPage::refresh()
{
    const Result<DirectoryMatter> matter = directoryMatterOf(m_desk);
    if (!matter)
        return notice().refuse(matter.error());
    notice().putAway();
    m_tabs->setTabText(0, tr("Organisations (%1)").arg(matter->plan.organisations.size()));
    m_tabs->setTabText(1, tr("Neighbourhoods (%1)").arg(matter->areas.size()));
    m_organisations->show(*matter);
    m_areas->show(*matter);
}

void DirectoryPage::filter(const QString &typed)
{
    m_organisations->setTyped(typed);
    m_areas->setTyped(typed);
    emit told(typed.isEmpty() ? QString() : tr("%1 rows match “%2”").arg(current()->shownRows()).arg(typed));
}

} // namespace ansinh
