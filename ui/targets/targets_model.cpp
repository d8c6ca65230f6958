// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_model.h"

#include "ui/base/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/verdict_look.h"

#include <QHash>

#include <algorithm>

namespace ansinh {

namespace {

bool isNumberColumn(int column)
{
    return column >= TargetRow::NumeratorColumn && column <= TargetRow::GoalColumn;
}

QHash<QString, Reporters> reportersOf(const std::vector<Figure> &figures)
{
    QHash<QString, Reporters> reporters;
    for (const Figure &figure : figures) {
        Reporters &its = reporters[figure.target.text];
        if (std::find(its.begin(), its.end(), figure.by) == its.end())
            its.push_back(figure.by);
    }
    return reporters;
}

} // namespace

void TargetsModel::show(const Status &status, const std::vector<Figure> &figures)
{
    const QHash<QString, Reporters> reporters = reportersOf(figures);
    beginResetModel();
    m_period = status.period;
    m_rows.clear();
    for (const Assessment &assessment : status.targets) {
        if (const Target *target = status.plan.target(assessment.target))
            m_rows.push_back(rowOf(status.plan, *target, assessment, reporters.value(target->code.text)));
    }
    endResetModel();
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TargetRow::ColumnCount;
}

QVariant TargetsModel::appearance(const TargetRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::ForegroundRole && column == TargetRow::VerdictColumn)
        return lookOf(row.verdict).colour;
    if (role == Qt::ForegroundRole && (column == TargetRow::SourceColumn || column == TargetRow::PreviousColumn))
        return colours().muted;
    return {};
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TargetRow &row = m_rows[static_cast<size_t>(index.row())];
    const TargetRow::Cell &cell = row.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.note;
    case SortRole: return cell.order;
    case SearchRole: return row.search;
    case CodeRole: return row.cells[TargetRow::CodeColumn].text;
    default: return appearance(row, index.column(), role);
    }
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumberColumn(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    //: The head of a narrow column: may break into two lines
    const QString year = m_period.half ? tr("6 months\n%1") : tr("Year\n%1");
    switch (section) {
    case TargetRow::CodeColumn: return tr("Code");
    case TargetRow::NameColumn: return tr("Target");
    case TargetRow::NumeratorColumn: return tr("Numerator");
    case TargetRow::DenominatorColumn: return tr("Denominator");
    case TargetRow::PreviousColumn: return year.arg(m_period.year.number() - 1);
    case TargetRow::ValueColumn: return year.arg(m_period.year.number());
    case TargetRow::GoalColumn: return tr("Goal");
    case TargetRow::VerdictColumn: return tr("Verdict");
    default: return tr("Source");
    }
}

} // namespace ansinh
