// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/figures_model.h"

#include "ui/widgets/verdict_look.h"

#include <algorithm>

namespace ansinh {

namespace {

bool isNumberColumn(int column)
{
    return column >= FigureRow::PreviousColumn && column <= FigureRow::GoalColumn
        && column != FigureRow::DocumentColumn;
}

} // namespace

bool FiguresModel::hasSameLines(const std::vector<FigureRow> &rows) const
{
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [](const FigureRow &a, const FigureRow &b) { return a.key() == b.key(); });
}

void FiguresModel::show(const Period &period, std::vector<FigureRow> rows, bool areParts)
{
    m_areParts = areParts;
    if (!rows.empty() && period == m_period && hasSameLines(rows)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, FigureRow::ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_period = period;
    m_rows = std::move(rows);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, FigureRow::ColumnCount - 1);
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FigureRow::ColumnCount;
}

QVariant FiguresModel::appearance(const FigureRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::ForegroundRole && column == FigureRow::VerdictColumn)
        return lookOf(row.verdict).colour;
    return {};
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureRow &its = row(index.row());
    const FigureRow::Cell &cell = its.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::EditRole: return cell.typed;
    case Qt::ToolTipRole: return cell.hint;
    case SortRole: return cell.order;
    case SearchRole: return its.search;
    case CodeRole: return its.slot.target.text;
    case CopyRole: return cell.copy;
    case ToneRole: return static_cast<int>(cell.tone);
    case ChoicesRole: return cell.choices;
    case SuggestionsRole: return cell.suggestions;
    case ExactRole: return cell.exact ? QVariant::fromValue(*cell.exact) : QVariant();
    default: return appearance(its, index.column(), role);
    }
}

bool FiguresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    if (text != row(index.row()).cells[static_cast<size_t>(index.column())].typed)
        emit typed(index, text);
    return true;
}

Qt::ItemFlags FiguresModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && row(index.row()).cells[static_cast<size_t>(index.column())].isEditable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumberColumn(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    // Heads of narrow columns may break into two lines.
    const QString year = m_period.half ? tr("6 months\n%1") : tr("Year\n%1");
    switch (section) {
    case FigureRow::CodeColumn: return tr("Code");
    case FigureRow::NameColumn: return m_areParts ? tr("Part") : tr("Target");
    case FigureRow::NumeratorColumn: return tr("Numerator", "narrow head");
    case FigureRow::DenominatorColumn: return tr("Denominator", "narrow head");
    case FigureRow::ValueColumn: return year.arg(m_period.year.number());
    case FigureRow::PreviousColumn: return year.arg(m_period.year.number() - 1);
    case FigureRow::AssignedColumn: return tr("Assigned", "narrow head");
    case FigureRow::DocumentColumn: return tr("Assigning document");
    case FigureRow::GoalColumn: return tr("Goal", "narrow head");
    case FigureRow::VerdictColumn: return tr("Verdict");
    case FigureRow::StateColumn: return tr("State");
    case FigureRow::CertaintyColumn: return tr("Certainty", "narrow head");
    case FigureRow::SourceColumn: return tr("Source");
    default: return tr("Note");
    }
}

} // namespace ansinh
