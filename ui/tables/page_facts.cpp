// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/page_facts.h"

#include "core/document/official_words.h"
#include "ui/base/desk.h"
#include "ui/widgets/page.h"

#include <QLineEdit>

namespace ansinh {

Page *pageOf(const QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(above))
            return page;
    }
    return nullptr;
}

PageFacts factsOf(const Page *page)
{
    PageFacts facts;
    if (!page)
        return facts;
    Desk &desk = page->desk();
    facts.subtitle = page->subtitle();
    const auto *filter = qobject_cast<QLineEdit *>(page->filterField());
    if (filter && page->filtersTables())
        facts.typed = filter->text().trimmed();
    if (desk.hasBook() && desk.book().isSample())
        facts.footLine = sampleFootLine();
    if (desk.hasBook() && !desk.isTown()) { // a town's plan is that of one of its wards
        const Result<Status> &status = desk.status(desk.wholeYear());
        facts.place = status ? status->plan.identity.place : QString();
    }
    facts.year = desk.year().number();
    facts.today = desk.today();
    return facts;
}

} // namespace ansinh
