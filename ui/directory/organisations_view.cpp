// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organisations_view.h"

#include "ui/base/desk.h"
#include "ui/directory/forms.h"
#include "ui/directory/organisation_text.h"
#include "ui/directory/organisations_model.h"
#include "ui/directory/sure_box.h"
#include "ui/preview/sheet_choice.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>

namespace ansinh {

OrganisationsView::OrganisationsView(Desk &desk, Settings &settings, QWidget *parent)
    : DirectoryView(desk, new OrganisationsModel, parent),
      m_settings(settings),
      m_model(findChild<OrganisationsModel *>(QString(), Qt::FindDirectChildrenOnly))
{
    table()->setObjectName(QStringLiteral("organisationTable"));
    table()->setAccessibleName(tr("Organisations"));
    addActions();
    arrangeColumns();
}

void OrganisationsView::addActions()
{
    addAction("addOrganisation", tr("Add…"), tr("Add an organisation or a member of a group"), Qt::Key_Insert, true,
              [this] { askOrganisation(this, m_desk, m_matter.plan); });
    m_needRow
        = {addAction("renameOrganisation", tr("Rename…"), tr("Give it a new name from a day on"), Qt::Key_F2, false,
                     [this] { rename(); }),
           addAction("organisationContact", tr("Contact…"), tr("Whom to call there"), Qt::Key_F4, false,
                     [this] { enterContact(); }),
           addAction("organisationGroups", tr("Groups…"), tr("The groups that it belongs to"),
                     QKeySequence(Qt::CTRL | Qt::Key_G), false,
                     [this] {
                         if (const Organisation *chosen = organisation())
                             askGroups(this, m_desk, m_matter.plan, *chosen);
                     }),
           addAction("endOrganisation", tr("Last day…"), tr("It ends, and another may follow it"),
                     QKeySequence(Qt::CTRL | Qt::Key_E), false,
                     [this] {
                         if (const Organisation *chosen = organisation())
                             askEnd(this, m_desk, m_matter.plan, *chosen);
                     }),
           addAction("organisationSheet", tr("Assignment sheet…"),
                     tr("Print what the plan assigns to it, to another one or to all"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), false,
                     [this] { told(previewAssignmentSheets(this, m_desk, m_settings, Code<Organisation>(chosen()))); }),
           addAction("removeOrganisation", tr("Take out of the directory"),
                     tr("Take an added organisation out while nothing refers to it"), Qt::Key_Delete, false, [this] {
                         if (const Organisation *chosen = organisation())
                             told(m_desk.written(m_desk.book().directory().removeOrganisation(chosen->code)));
                     })};
    m_erase = addAction("eraseOrganisationContact", tr("Erase contact…"), tr("Erase the contact for good"),
                        QKeySequence(Qt::SHIFT | Qt::Key_F4), false, [this] { eraseContact(); });
}

void OrganisationsView::arrangeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *head = table()->horizontalHeader();
    head->resizeSection(OrganisationsModel::CodeColumn, letter * 10);
    head->resizeSection(OrganisationsModel::KindColumn, letter * 11);
    head->resizeSection(OrganisationsModel::GroupsColumn, letter * 10);
    head->resizeSection(OrganisationsModel::ContactColumn, letter * 15);
    head->resizeSection(OrganisationsModel::PhoneColumn, letter * 12);
    head->resizeSection(OrganisationsModel::SinceColumn, letter * 13);
    table()->setWideColumn(OrganisationsModel::NameColumn, letter * 17);
    // As the plan has them, until a head is clicked.
    table()->sortByColumn(-1, Qt::AscendingOrder);
}

void OrganisationsView::fill(const DirectoryMatter &matter)
{
    m_model->show(matter);
}

QString OrganisationsView::panelHtml(const QString &code) const
{
    const Organisation *shown = m_matter.plan.organisation(Code<Organisation>(code));
    return shown ? organisationHtml(m_matter, *shown) : QString();
}

void OrganisationsView::allow(const QString &code)
{
    for (QAction *action : m_needRow)
        action->setEnabled(!code.isEmpty());
    m_erase->setEnabled(!m_matter.contactOf(Code<Organisation>(code)).isEmpty());
}

const Organisation *OrganisationsView::organisation() const
{
    return m_matter.plan.organisation(Code<Organisation>(chosen()));
}

void OrganisationsView::rename()
{
    const Organisation *shown = organisation();
    if (!shown)
        return;
    const Code<Organisation> code = shown->code;
    askNewName(this, shown->nameOn(m_desk.today()), m_desk.today(),
               [this, code](const QString &name, const QDate &from) {
                   return m_desk.written(m_desk.book().directory().rename(code, name, from));
               });
}

void OrganisationsView::enterContact()
{
    const Organisation *shown = organisation();
    if (shown)
        askContact(this, m_desk, aboutOf(shown->code), shown->nameOn(m_desk.today()), m_matter.contactOf(shown->code));
}

void OrganisationsView::eraseContact()
{
    const Organisation *shown = organisation();
    if (shown && isSureToErase(this, shown->nameOn(m_desk.today())))
        told(m_desk.written(m_desk.book().contacts().erase(aboutOf(shown->code))));
}

} // namespace ansinh
