// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/assignment.h"
#include "ui/base/desk.h"
#include "ui/preview/preview_dialog.h"
#include "ui/tasks/task_panel.h"
#include "ui/tasks/tasks_page.h"
#include "ui/widgets/notice.h"

#include <QMenu>
#include <QPushButton>

namespace ansinh {

void TasksPage::offerSheets()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sheetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Code<Organisation> chosen = m_panel->organisation();
    if (!chosen.isEmpty())
        menu->addAction(tr("&This organisation: %1…").arg(m_results.nameOf(chosen)), this,
                        [this, chosen] { previewSheets(chosen.text); });
    menu->addAction(tr("&All organisations, a sheet for each…"), this, [this] { previewSheets({}); });
    menu->setActiveAction(menu->actions().front());
    menu->popup(m_sheets->mapToGlobal(QPoint(0, m_sheets->height() + 2)));
}

void TasksPage::previewSheets(const QString &organisation)
{
    commitTyped();
    const Result<Document> document = assignmentSheets(m_desk.book(), m_desk.year(), m_desk.today(), organisation);
    if (document)
        previewDocument(this, *document, m_settings);
    else
        notice().refuse(document.error());
}

} // namespace ansinh
