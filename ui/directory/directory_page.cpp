// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_page.h"

#include "ui/base/desk.h"

namespace ansinh {

DirectoryPage::DirectoryPage(Desk &desk, Settings &settings, QWidget *parent) : Page(desk, tr("Directory"), parent)
{
    Q_UNUSED(settings)
    setBody(new QWidget);
}

void DirectoryPage::refresh()
{
}

} // namespace ansinh
