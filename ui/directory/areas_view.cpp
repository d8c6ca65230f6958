// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/areas_view.h"

#include "ui/base/desk.h"
#include "ui/directory/areas_model.h"
#include "ui/directory/forms.h"
#include "ui/directory/organisation_text.h"
#include "ui/directory/sure_box.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>

#include <algorithm>

namespace ansinh {

AreasView::AreasView(Desk &desk, QWidget *parent)
    : DirectoryView(desk, new AreasModel, parent),
      m_model(findChild<AreasModel *>(QString(), Qt::FindDirectChildrenOnly))
{
    table()->setObjectName(QStringLiteral("areaTable"));
    table()->setAccessibleName(tr("Neighbourhoods"));
    addActions();
    arrangeColumns();
}

void AreasView::addActions()
{
    QAction *add = addAction("addAreas", tr("Add…"), tr("Add one neighbourhood, or many at once"), Qt::Key_Insert, true,
                             [this] { askAreas(this, m_desk); });
    m_needRow = {addAction("renameArea", tr("Rename…"), tr("Give it a new name from a day on"), Qt::Key_F2, false,
                           [this] { rename(); }),
                 addAction("areaContact", tr("Contact…"), tr("Whom to call there"), Qt::Key_F4, false,
                           [this] { enterContact(); })};
    m_up = addAction("areaUp", tr("Up"), tr("Move it up in the order of lists"), QKeySequence(Qt::ALT | Qt::Key_Up),
                     false, [this] { move(-1); });
    m_down = addAction("areaDown", tr("Down"), tr("Move it down in the order of lists"),
                       QKeySequence(Qt::ALT | Qt::Key_Down), false, [this] { move(1); });
    m_needRow.push_back(addAction("removeArea", tr("Take out of the directory"),
                                  tr("Take it out while nothing refers to it"), Qt::Key_Delete, false, [this] {
                                      if (const Area *chosen = area())
                                          told(m_desk.written(m_desk.book().directory().removeArea(chosen->id)));
                                  }));
    m_erase = addAction("eraseAreaContact", tr("Erase contact…"), tr("Erase the contact for good"),
                        QKeySequence(Qt::SHIFT | Qt::Key_F4), false, [this] { eraseContact(); });
    setEmptyText(tr("No neighbourhoods yet"),
                 tr("Figures can be parted by neighbourhood. Enter the neighbourhoods of the ward once, all at a time: "
                    "“Khu phố 1…12” stands for all twelve. They then stand in every table and request form."),
                 add);
}

void AreasView::arrangeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *head = table()->horizontalHeader();
    head->resizeSection(AreasModel::PlaceColumn, letter * 7);
    head->resizeSection(AreasModel::FirstNameColumn, letter * 20);
    head->resizeSection(AreasModel::ContactColumn, letter * 19);
    head->resizeSection(AreasModel::PhoneColumn, letter * 14);
    head->resizeSection(AreasModel::FiguresColumn, letter * 17);
    table()->setWideColumn(AreasModel::NameColumn, letter * 18);
    table()->sortByColumn(AreasModel::PlaceColumn, Qt::AscendingOrder);
}

void AreasView::fill(const DirectoryMatter &matter)
{
    m_model->show(matter);
}

QString AreasView::panelHtml(const QString &id) const
{
    const Area *shown = area(id);
    return shown ? areaHtml(m_matter, *shown) : QString();
}

void AreasView::allow(const QString &id)
{
    const Area *shown = area(id);
    for (QAction *action : m_needRow)
        action->setEnabled(shown != nullptr);
    m_up->setEnabled(shown && shown != &m_matter.areas.front());
    m_down->setEnabled(shown && shown != &m_matter.areas.back());
    m_erase->setEnabled(shown && !m_matter.contactOf(shown->id).isEmpty());
}

const Area *AreasView::area(const QString &id) const
{
    const auto found = std::find_if(m_matter.areas.begin(), m_matter.areas.end(),
                                    [&](const Area &each) { return QString::number(each.id.value) == id; });
    return found == m_matter.areas.end() ? nullptr : &*found;
}

void AreasView::move(int places)
{
    if (const Area *shown = area())
        told(m_desk.written(m_desk.book().directory().moveArea(shown->id, places)));
}

void AreasView::rename()
{
    const Area *shown = area();
    if (!shown)
        return;
    const Id<Area> id = shown->id;
    askNewName(this, shown->nameOn(m_desk.today()), m_desk.today(), [this, id](const QString &name, const QDate &from) {
        return m_desk.written(m_desk.book().directory().renameArea(id, name, from));
    });
}

void AreasView::enterContact()
{
    if (const Area *shown = area())
        askContact(this, m_desk, aboutOf(shown->id), shown->nameOn(m_desk.today()), m_matter.contactOf(shown->id));
}

void AreasView::eraseContact()
{
    const Area *shown = area();
    if (shown && isSureToErase(this, shown->nameOn(m_desk.today())))
        told(m_desk.written(m_desk.book().contacts().erase(aboutOf(shown->id))));
}

} // namespace ansinh
