// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/contradictions_model.h"

#include "core/text/collate.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

#include <algorithm>

namespace ansinh {

void ContradictionsModel::show(const Status &status)
{
    beginResetModel();
    m_contradictions = status.plan.contradictions;
    m_open = status.openContradictions;
    m_decisions = status.decisions;
    endResetModel();
}

const Contradiction *ContradictionsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_contradictions[static_cast<size_t>(row)] : nullptr;
}

std::optional<Decision> ContradictionsModel::decisionOn(const Contradiction &contradiction) const
{
    const bool isOpen = std::any_of(m_open.begin(), m_open.end(),
                                    [&](const Contradiction &open) { return open.id == contradiction.id; });
    const auto found = std::find_if(m_decisions.rbegin(), m_decisions.rend(),
                                    [&](const Decision &decision) { return decision.item == contradiction.id; });
    return isOpen || found == m_decisions.rend() ? std::nullopt : std::optional<Decision>(*found);
}

int ContradictionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contradictions.size());
}

int ContradictionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContradictionsModel::cell(const Contradiction &contradiction, int column) const
{
    switch (column) {
    case CodeColumn: return contradiction.id;
    case SubjectColumn: return contradiction.subject;
    case TargetColumn: return contradiction.target.text;
    default:
        return decisionOn(contradiction) ? QStringLiteral("● ") + tr("Decided") : QStringLiteral("◆ ") + tr("Open");
    }
}

QVariant ContradictionsModel::data(const QModelIndex &index, int role) const
{
    const Contradiction *contradiction = index.isValid() ? at(index.row()) : nullptr;
    if (!contradiction)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(*contradiction, index.column());
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    case SortRole: return sortKey(cell(*contradiction, index.column()));
    case CodeRole: return contradiction->id;
    case SearchRole:
        return contradiction->id + QLatin1Char('\n') + contradiction->subject + QLatin1Char('\n')
            + contradiction->explanation + QLatin1Char('\n') + contradiction->target.text;
    case Qt::ForegroundRole:
        return index.column() == StateColumn && !decisionOn(*contradiction) ? QVariant(colours().disputed) : QVariant();
    default: return {};
    }
}

QVariant ContradictionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn: return tr("Code");
    case SubjectColumn: return tr("What does not fit together");
    case TargetColumn: return tr("Target");
    default: return tr("State");
    }
}

} // namespace ansinh
