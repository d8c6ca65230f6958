// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_page.h"

#include "ui/base/desk.h"

namespace ansinh {

JournalPage::JournalPage(Desk &desk, Settings &settings, QWidget *parent) : Page(desk, tr("Journal"), parent)
{
    Q_UNUSED(settings)
    setBody(new QWidget);
}

void JournalPage::refresh()
{
}

} // namespace ansinh
