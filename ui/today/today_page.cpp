// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/base/desk.h"

namespace ansinh {

TodayPage::TodayPage(Desk &desk, Settings &settings, QWidget *parent) : Page(desk, tr("Today"), parent)
{
    Q_UNUSED(settings)
    setBody(new QWidget);
}

void TodayPage::refresh()
{
}

} // namespace ansinh
