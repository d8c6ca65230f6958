// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/package_list.h"

#include "ui/tables/table_tools.h"
#include "ui/town/packages_model.h"
#include "ui/town/town_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace ansinh {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::PackageList)
};

} // namespace

PackageList::PackageList(Settings &settings, QWidget *parent)
    : QSplitter(parent),
      m_model(new PackagesModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_panel(new TextPanel(ListWords::tr("What is known of the package")))
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setOneLineRows();
    m_table->setObjectName(QStringLiteral("packageTable"));
    m_table->setAccessibleName(ListWords::tr("Packages that came in"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_panel->setObjectName(QStringLiteral("packagePanel"));
    arrange(settings);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showChosen(); });
    setFocusProxy(m_table);
}

void PackageList::arrange(Settings &settings)
{
    using Model = PackagesModel;
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {24, 22, 10, 12, 15, 44, 25, 30};
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * letters[column]);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto *filter = new FilterField(ListWords::tr("Filter the packages"), m_table);
    filter->setObjectName(QStringLiteral("packageFilter"));
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_rows->setTyped(typed);
        m_table->setCurrentIndex(m_rows->best());
    });
    auto *tools
        = new TableTools(m_table, QStringLiteral("town/packages"), ListWords::tr("Packages that came in"), settings);
    auto *above = new QWidget;
    auto *row = new QHBoxLayout(above);
    row->setContentsMargins(10, 10, 10, 8);
    row->addWidget(filter, 1);
    row->addWidget(tools->button());
    auto *left = new Card;
    left->add(above);
    left->addWhole(m_table);
    auto *right = new Card;
    right->add(m_panel, 1);
    addWidget(left);
    addWidget(right);
    setChildrenCollapsible(false);
    setHandleWidth(12);
    setStretchFactor(0, 5);
    setStretchFactor(1, 3);
}

void PackageList::show(const Consolidated &all)
{
    m_model->show(all);
    m_table->setCurrentIndex(m_rows->index(0, 0));
    showChosen();
}

void PackageList::showChosen()
{
    const ConsolidatedPackage *package = m_model->packageAt(m_rows->mapToSource(m_table->currentIndex()).row());
    m_panel->show(package ? packageHtml(*package) : QString());
}

} // namespace ansinh
