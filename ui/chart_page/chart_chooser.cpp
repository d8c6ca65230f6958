// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page/chart_chooser.h"

#include "ui/widgets/card.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/verdict_look.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QListWidget>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kAllRoom = 1000; ///< as a stretch, against 1

/// Invalid: it has none.
QModelIndex rowOf(const QAbstractItemModel &rows, const Code<Target> &target)
{
    return rows.match(rows.index(0, 0), CodeRole, target.text, 1, Qt::MatchExactly).value(0);
}

} // namespace

ChartChooser::ChartChooser(QWidget *parent)
    : QWidget(parent),
      m_kinds(new QListWidget),
      m_card(new Card(tr("Target"))),
      m_targets(new QListView),
      m_rows(new QStandardItemModel(this)),
      m_filtered(new FilteredRows(this))
{
    m_filter = new FilterField(tr("Find a target"), m_targets);
    makeKinds();
    makeTargets();
    auto *kinds = new Card(tr("Charts"));
    kinds->add(m_kinds);
    kinds->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(kinds);
    layout->addWidget(m_card, kAllRoom);
    layout->addStretch(1); // where no target is to be chosen
    hearKind();
}

void ChartChooser::makeKinds()
{
    const std::pair<ChartKind, QString> kinds[] = {{ChartKind::Overview, tr("All targets")},
                                                   {ChartKind::Trend, tr("One target over the years")},
                                                   {ChartKind::Parts, tr("One target by khu phố")},
                                                   {ChartKind::Groups, tr("Task groups")},
                                                   {ChartKind::Areas, tr("Khu phố × targets")},
                                                   {ChartKind::Returns, tr("Organisations' reports")},
                                                   {ChartKind::Years, tr("Years side by side")}};
    for (const auto &[kind, text] : kinds) {
        auto *item = new QListWidgetItem(text, m_kinds);
        item->setData(Qt::UserRole, static_cast<int>(kind));
        item->setData(CodeRole, ChartChoice{kind, {}}.id());
    }
    m_kinds->setObjectName(QStringLiteral("chartKinds"));
    m_kinds->setAccessibleName(tr("Kind of chart"));
    m_kinds->setToolTip(tr("What the chart shows"));
    m_kinds->setItemDelegate(new WrappingDelegate(m_kinds));
    m_kinds->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int row = fontMetrics().height() + 2 * WrappingDelegate::kAbove + 1;
    m_kinds->setFixedHeight(row * m_kinds->count() + 2);
    m_kinds->setCurrentRow(0);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ChartChooser::hearKind);
}

void ChartChooser::makeTargets()
{
    m_filter->setObjectName(QStringLiteral("chartFilter"));
    m_filter->setMinimumWidth(0);
    m_filtered->setSourceModel(m_rows);
    m_targets->setObjectName(QStringLiteral("chartTargets"));
    m_targets->setAccessibleName(tr("Target of the chart"));
    m_targets->setToolTip(tr("The target before and after: Ctrl+PgUp and Ctrl+PgDn"));
    m_targets->setModel(m_filtered);
    m_targets->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_targets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_targets->setUniformItemSizes(true);
    auto *delegate = new WrappingDelegate(m_targets);
    delegate->setMostLines(1);
    m_targets->setItemDelegate(delegate);
    m_card->add(m_filter);
    m_card->add(m_targets, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_filtered->setTyped(typed);
        showTarget();
    });
    connect(m_targets->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid() || m_isQuiet)
            return;
        m_target = Code<Target>(index.data(CodeRole).toString());
        emit chosen();
    });
}

QWidget *ChartChooser::kinds() const
{
    return m_kinds;
}

QWidget *ChartChooser::filter() const
{
    return isOfTarget(kind()) ? m_filter : nullptr;
}

ChartKind ChartChooser::kind() const
{
    return static_cast<ChartKind>(m_kinds->currentItem()->data(Qt::UserRole).toInt());
}

/// The one chosen last; where it is not offered, the first.
Code<Target> ChartChooser::target() const
{
    if (rowOf(*m_rows, m_target).isValid())
        return m_target;
    return m_rows->rowCount() > 0 ? Code<Target>(m_rows->item(0)->data(CodeRole).toString()) : Code<Target>();
}

void ChartChooser::offer(const ChartMatter &matter)
{
    m_all.clear();
    m_parted.clear();
    for (size_t i = 0; i < matter.plan.targets.size(); ++i) {
        const Target &target = matter.plan.targets[i];
        const QString shape = lookOf(matter.assessments[i].verdict).shape;
        m_all.emplace_back(target.code, QStringLiteral("%1 %2  %3").arg(shape, target.code.text, target.name));
    }
    for (const ChartChoice &each : chartsOf(matter)) {
        if (each.kind == ChartKind::Parts)
            m_parted.push_back(each.target);
    }
    offerTargets();
}

void ChartChooser::offerTargets()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const bool isParted = kind() == ChartKind::Parts;
    m_rows->clear();
    for (const auto &[code, text] : m_all) {
        if (isParted && std::find(m_parted.begin(), m_parted.end(), code) == m_parted.end())
            continue;
        auto *item = new QStandardItem(text);
        item->setData(code.text, CodeRole);
        item->setData(text, SearchRole);
        item->setToolTip(text);
        m_rows->appendRow(item);
    }
    showTarget();
}

/// What is typed may hide it.
void ChartChooser::showTarget()
{
    const QModelIndex found = rowOf(*m_filtered, target());
    m_targets->setCurrentIndex(found);
    if (found.isValid())
        m_targets->scrollTo(found);
}

void ChartChooser::hearKind()
{
    m_card->setVisible(isOfTarget(kind()));
    offerTargets();
    if (!m_isQuiet)
        emit chosen();
}

std::optional<ChartChoice> ChartChooser::choice() const
{
    if (!isOfTarget(kind()))
        return ChartChoice{kind(), {}};
    const Code<Target> chosenOne = target();
    return chosenOne.isEmpty() ? std::nullopt : std::optional(ChartChoice{kind(), chosenOne});
}

void ChartChooser::choose(const ChartChoice &choice)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const ChartKind wanted = choice.kind == ChartKind::OverviewByVerdict ? ChartKind::Overview : choice.kind;
    if (isOfTarget(wanted)) {
        m_filter->clear();
        m_target = choice.target;
    }
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(wanted))
            m_kinds->setCurrentRow(row);
    }
    showTarget();
}

void ChartChooser::step(int targets)
{
    const QModelIndex next = m_filtered->index(m_targets->currentIndex().row() + targets, 0);
    if (isOfTarget(kind()) && next.isValid())
        m_targets->setCurrentIndex(next);
}

} // namespace ansinh
