// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_tools.h"

#include "ui/base/settings.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace ansinh {

TableTools::TableTools(QAbstractItemView *view, const QString &key, const QString &title, Settings &settings)
    : QObject(view), m_view(view), m_key(key), m_title(title), m_settings(settings), m_button(new QToolButton),
      m_menu(new QMenu(m_button))
{
    m_button->setObjectName(QStringLiteral("tableTools"));
    m_button->setText(QStringLiteral("⋯"));
    m_button->setAccessibleName(tr("Table: columns, export, print"));
    m_button->setToolTip(tr("Columns, export, print"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    recall();
    connect(m_menu, &QMenu::aboutToShow, this, &TableTools::fillMenu);
    connect(head(), &QHeaderView::sectionResized, this, &TableTools::remember);
    connect(head(), &QHeaderView::sectionMoved, this, &TableTools::remember);
}

QHeaderView *TableTools::head() const
{
    if (const auto *table = qobject_cast<QTableView *>(m_view))
        return table->horizontalHeader();
    return static_cast<QTreeView *>(m_view)->header();
}

void TableTools::fillMenu()
{
    m_menu->clear();
    for (int column = 0; column < head()->count(); ++column) {
        const QString name = m_view->model()->headerData(column, Qt::Horizontal).toString();
        QAction *choice = m_menu->addAction(QString(name).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        choice->setCheckable(true);
        choice->setChecked(!head()->isSectionHidden(column));
        connect(choice, &QAction::toggled, this, [this, column](bool shown) {
            head()->setSectionHidden(column, !shown);
            remember();
        });
    }
}

void TableTools::remember()
{
    m_settings.setTable(m_key, head()->saveState());
}

void TableTools::recall()
{
    head()->restoreState(m_settings.table(m_key));
}

} // namespace ansinh
