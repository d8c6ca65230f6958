// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_page.h"

#include "ui/base/desk.h"

namespace ansinh {

TasksPage::TasksPage(Desk &desk, Settings &settings, QWidget *parent) : Page(desk, tr("Tasks"), parent)
{
    Q_UNUSED(settings)
    setBody(new QWidget);
}

void TasksPage::refresh()
{
}

} // namespace ansinh
