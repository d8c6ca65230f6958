// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/contradictions_view.h"

#include "core/actions/status.h"
#include "ui/plan/contradiction_text.h"
#include "ui/plan/contradictions_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace ansinh {

ContradictionsView::ContradictionsView(QWidget *parent)
    : QWidget(parent),
      m_model(new ContradictionsModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_panel(new TextPanel(tr("The places of the chosen contradiction")))
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("contradictionTable"));
    m_table->setAccessibleName(tr("Contradictions of the plan"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->sortByColumn(ContradictionsModel::CodeColumn, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ContradictionsModel::CodeColumn, letter * 10);
    m_table->setColumnWidth(ContradictionsModel::TargetColumn, letter * 12);
    m_table->setColumnWidth(ContradictionsModel::StateColumn, letter * 18);
    m_table->horizontalHeader()->setSectionResizeMode(ContradictionsModel::SubjectColumn, QHeaderView::Stretch);
    m_panel->setObjectName(QStringLiteral("contradictionPanel"));
    auto *left = new Card;
    left->addWhole(m_table);
    auto *right = new Card;
    right->add(m_panel, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(left, 1);
    layout->addWidget(right, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContradictionsView::showChosen);
}

void ContradictionsView::show(const Status &status)
{
    m_model->show(status);
    m_table->setCurrentIndex(m_rows->index(0, 0));
    showChosen();
}

void ContradictionsView::setTyped(const QString &typed)
{
    m_rows->setTyped(typed);
}

void ContradictionsView::showChosen()
{
    const Contradiction *chosen = m_model->at(m_rows->mapToSource(m_table->currentIndex()).row());
    m_panel->show(chosen ? contradictionHtml(*chosen, m_model->decisionOn(*chosen)) : QString());
}

} // namespace ansinh
