// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/widgets/page.h"

#include <QApplication>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace ansinh {

namespace {

/// Dresses and lays out what is not seen yet, as showing it would.
void layOutUnseen(QWidget *widget)
{
    widget->ensurePolished();
    if (widget->layout())
        widget->layout()->activate();
    if (widget->testAttribute(Qt::WA_PendingResizeEvent)) {
        widget->setAttribute(Qt::WA_PendingResizeEvent, false);
        QResizeEvent event(widget->size(), QSize());
        QApplication::sendEvent(widget, &event);
    }
    for (QObject *child : widget->children()) {
        if (child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow())
            layOutUnseen(static_cast<QWidget *>(child));
    }
}

auto specNamed(const std::vector<PageSpec> &specs, const QString &name)
{
    return std::find_if(specs.begin(), specs.end(), [&](const PageSpec &each) { return each.name == name; });
}

} // namespace

Pages::Pages(std::vector<PageSpec> specs, QWidget *parent)
    : QStackedWidget(parent),
      m_specs(std::move(specs)),
      m_pages(m_specs.size(), nullptr),
      m_stages(m_specs.size(), Stage::Unmade)
{
}

bool Pages::has(const QString &name) const
{
    const auto spec = specNamed(m_specs, name);
    return spec != m_specs.end() && spec->isFor(m_isTown);
}

void Pages::show(const QString &name)
{
    const auto spec = specNamed(m_specs, name);
    if (spec == m_specs.end())
        return;
    commitTyped();
    const auto place = static_cast<std::size_t>(spec - m_specs.begin());
    make(place);
    // Read before it is seen: so it is laid out once.
    m_pages[place]->prepare();
    m_stages[place] = Stage::Ready;
    m_current = name;
    lay(m_pages[place]);
}

void Pages::make(std::size_t place)
{
    if (m_pages[place])
        return;
    m_pages[place] = m_specs[place].make();
    m_pages[place]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    addWidget(m_pages[place]);
    m_stages[place] = Stage::Made;
    emit made(m_pages[place]);
}

bool Pages::prepareNext()
{
    std::size_t place = 0;
    while (place < m_stages.size() && (m_stages[place] == Stage::Ready || !m_specs[place].isFor(m_isTown)))
        ++place;
    if (place == m_stages.size())
        return false;
    switch (m_stages[place]) {
    case Stage::Unmade: make(place); break;
    case Stage::Made:
        m_pages[place]->prepare();
        m_stages[place] = Stage::Read;
        break;
    default:
        m_pages[place]->resize(size());
        layOutUnseen(m_pages[place]);
        m_stages[place] = Stage::Ready;
    }
    return true;
}

void Pages::showOther(QWidget *widget)
{
    commitTyped();
    if (indexOf(widget) < 0)
        addWidget(widget);
    m_current.clear();
    lay(widget);
}

/// Only the page that is seen says how much room is needed.
void Pages::lay(QWidget *top)
{
    for (int i = 0; i < count(); ++i) {
        const auto policy = widget(i) == top ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(i)->setSizePolicy(policy, policy);
    }
    setCurrentWidget(top);
}

bool Pages::commitTyped()
{
    Page *page = current();
    return !page || page->commitTyped();
}

int Pages::heightForWidth(int width) const
{
    const QLayout *its = currentWidget() ? currentWidget()->layout() : nullptr;
    return its && its->hasHeightForWidth() ? its->minimumHeightForWidth(width) : 0;
}

Page *Pages::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

} // namespace ansinh
