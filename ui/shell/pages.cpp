// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/widgets/page.h"

#include <algorithm>

namespace ansinh {

namespace {

auto specNamed(const std::vector<PageSpec> &specs, const QString &name)
{
    return std::find_if(specs.begin(), specs.end(), [&](const PageSpec &each) { return each.name == name; });
}

} // namespace

Pages::Pages(std::vector<PageSpec> specs, QWidget *parent)
    : QStackedWidget(parent), m_specs(std::move(specs)), m_pages(m_specs.size(), nullptr)
{
}

bool Pages::has(const QString &name) const
{
    return specNamed(m_specs, name) != m_specs.end();
}

void Pages::show(const QString &name)
{
    const auto spec = specNamed(m_specs, name);
    if (spec == m_specs.end())
        return;
    commitTyped();
    Page *&page = m_pages[static_cast<std::size_t>(spec - m_specs.begin())];
    if (!page) {
        page = spec->make();
        addWidget(page);
        emit made(page);
    }
    m_current = name;
    lay(page);
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

Page *Pages::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

} // namespace ansinh
