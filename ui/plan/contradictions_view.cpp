// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/contradictions_view.h"

#include "core/actions/status.h"
#include "ui/plan/contradiction_text.h"
#include "ui/plan/contradictions_model.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace ansinh {

ContradictionsView::ContradictionsView(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_model(new ContradictionsModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_panel(new TextPanel(tr("The places of the chosen contradiction"))),
      m_decide(new QPushButton)
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    arrange();
    arrangeColumns();
    m_tools
        = new TableTools(m_table, QStringLiteral("contradictions"), tr("Points of the plan to be clarified"), settings);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContradictionsView::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &ContradictionsView::ask);
    connect(m_decide, &QPushButton::clicked, this, &ContradictionsView::ask);
}

void ContradictionsView::arrange()
{
    m_table->setObjectName(QStringLiteral("contradictionTable"));
    m_table->setAccessibleName(tr("Contradictions of the plan"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *left = new Card;
    left->addWhole(m_table);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(left, 1);
    layout->addWidget(panelCard(), 1);
}

Card *ContradictionsView::panelCard()
{
    m_panel->setObjectName(QStringLiteral("contradictionPanel"));
    m_decide->setObjectName(QStringLiteral("decideButton"));
    m_decide->setProperty("primary", true);
    m_decide->setToolTip(tr("Choose the place that holds and say why (Enter on the line)"));
    auto *foot = new QWidget;
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(0, 0, 0, 0);
    footLayout->addStretch(1);
    footLayout->addWidget(m_decide);
    auto *card = new Card;
    card->add(m_panel, 1);
    card->add(foot);
    return card;
}

void ContradictionsView::arrangeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    m_table->sortByColumn(ContradictionsModel::CodeColumn, Qt::AscendingOrder);
    m_table->setColumnWidth(ContradictionsModel::CodeColumn, letter * 10);
    m_table->setColumnWidth(ContradictionsModel::TargetColumn, letter * 12);
    m_table->setColumnWidth(ContradictionsModel::StateColumn, letter * 18);
    m_table->setWideColumn(ContradictionsModel::SubjectColumn, letter * 24);
}

void ContradictionsView::show(const Status &status)
{
    const QString before = m_table->currentIndex().data(CodeRole).toString();
    m_model->show(status);
    if (before.isEmpty() || !choose(before))
        m_table->setCurrentIndex(m_rows->index(0, 0));
    showChosen();
}

void ContradictionsView::setTyped(const QString &typed)
{
    m_rows->setTyped(typed);
}

bool ContradictionsView::choose(const QString &id)
{
    const QModelIndexList found = m_rows->match(m_rows->index(0, 0), CodeRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    m_table->setCurrentIndex(found.first());
    m_table->scrollTo(found.first());
    return true;
}

std::optional<Decision> ContradictionsView::decisionOn(const Contradiction &contradiction) const
{
    return m_model->decisionOn(contradiction);
}

const Contradiction *ContradictionsView::chosen() const
{
    return m_model->at(m_rows->mapToSource(m_table->currentIndex()).row());
}

void ContradictionsView::showChosen()
{
    const Contradiction *shown = chosen();
    const std::optional<Decision> decision = shown ? m_model->decisionOn(*shown) : std::nullopt;
    m_panel->show(shown ? contradictionHtml(*shown, decision) : QString());
    m_decide->setText(decision ? tr("&Decide anew…") : tr("&Decide…"));
    m_decide->setEnabled(shown);
}

void ContradictionsView::ask()
{
    if (const Contradiction *shown = chosen()) {
        const Contradiction asked = *shown; // the table may be filled anew while it is being decided
        emit decisionAsked(asked);
    }
}

} // namespace ansinh
