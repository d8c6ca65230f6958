// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/hand_entry_model.h"

#include "core/text/normalise.h"
#include "core/text/number.h"
#include "core/text/number_format.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

namespace ansinh {

namespace {

using Model = HandEntryModel;

bool isTyped(int column)
{
    return column >= Model::NumeratorColumn && column <= Model::NoteColumn;
}

bool isNumber(int column)
{
    return column >= Model::PreviousColumn && column <= Model::ValueColumn;
}

/// A ratio follows from its two numbers.
QString computed(const HandFigure &row)
{
    const auto whole = [](const FilledCell &cell) { return parseNumber(cell.text, NumberColumn::Whole); };
    const ParsedNumber over = whole(row.typed.numerator);
    const ParsedNumber under = whole(row.typed.denominator);
    const bool isReady = row.asked.isRatio() && over.kind == NumberKind::Number && under.kind == NumberKind::Number
        && under.value > Decimal();
    return isReady ? formatPercent(Rational::percent(over.value, under.value)) : QString();
}

} // namespace

void HandEntryModel::show(std::vector<HandFigure> rows, const Period &period)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_period = period;
    m_steps.clear();
    m_checks.clear();
    endResetModel();
}

void HandEntryModel::setChecks(const QStringList &checks)
{
    m_checks = checks;
    if (!m_rows.empty())
        emit dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn));
}

int HandEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HandEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// nullptr: nothing is typed there.
const FilledCell *HandEntryModel::cellAt(const HandFigure &row, int column) const
{
    switch (column) {
    case NumeratorColumn: return &row.typed.numerator;
    case DenominatorColumn: return &row.typed.denominator;
    case ValueColumn: return &row.typed.value;
    case StateColumn: return &row.typed.state;
    case CertaintyColumn: return &row.typed.certainty;
    case NoteColumn: return &row.typed.note;
    default: return nullptr;
    }
}

QString HandEntryModel::textOf(const HandFigure &row, int column) const
{
    if (const FilledCell *cell = cellAt(row, column))
        return cell->text.isEmpty() && column == ValueColumn ? computed(row) : cell->text;
    switch (column) {
    case CodeColumn: return row.asked.target.text;
    case NameColumn: return row.asked.name;
    case PartColumn: return row.asked.partName;
    case UnitColumn: return row.asked.unit;
    default: return row.asked.previous;
    }
}

QVariant HandEntryModel::choicesOf(const HandFigure &row, int column) const
{
    if (column == StateColumn)
        return QStringList{QString(), formWord(FigureState::NoneArisen), formWord(FigureState::NotAvailable),
                           formWord(FigureState::NotAssessable)};
    if (column == CertaintyColumn)
        return QStringList{QString(), formWord(Certainty::Official), formWord(Certainty::Preliminary),
                           formWord(Certainty::Estimate)};
    if (column == ValueColumn && row.asked.kind == TargetKind::YesNo)
        return QStringList{QString(), yesNoWord(true), yesNoWord(false)};
    return {};
}

/// The name that is read once is quiet in the rows of its parts.
bool HandEntryModel::isOfSameAsAbove(int row) const
{
    const auto at = static_cast<size_t>(row);
    return row > 0 && m_rows[at].asked.target == m_rows[at - 1].asked.target;
}

QVariant HandEntryModel::appearance(const QModelIndex &index, int role) const
{
    const HandFigure &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::ForegroundRole && column == CheckColumn)
        return colours().warning;
    if (role != ToneRole)
        return {};
    const bool isComputed = (column == ValueColumn && row.typed.value.text.isEmpty())
        || (column == NameColumn && isOfSameAsAbove(index.row()));
    if (isTyped(column) && !flags(index).testFlag(Qt::ItemIsEditable))
        return static_cast<int>(CellTone::Closed);
    return column == PreviousColumn || column == UnitColumn || isComputed
        ? QVariant(static_cast<int>(CellTone::Computed))
        : QVariant();
}

QVariant HandEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HandFigure &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    const QString text = column == CheckColumn ? m_checks.value(index.row()) : textOf(row, column);
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole: return text;
    case Qt::EditRole: return cellAt(row, column) ? cellAt(row, column)->text : text;
    case Qt::ToolTipRole:
        return column == NumeratorColumn  ? row.asked.numerator
            : column == DenominatorColumn ? row.asked.denominator
                                          : text;
    case ChoicesRole: return choicesOf(row, column);
    case CodeRole: return row.asked.target.text;
    case SearchRole:
        return QStringList{row.asked.target.text, row.asked.name, row.asked.partName, m_checks.value(index.row())}.join(
            QLatin1Char('\n'));
    default: return appearance(index, role);
    }
}

Qt::ItemFlags HandEntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !isTyped(index.column()))
        return flags;
    const bool isOfRatio = index.column() == NumeratorColumn || index.column() == DenominatorColumn;
    if (!isOfRatio || m_rows[static_cast<size_t>(index.row())].asked.isRatio())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool HandEntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    type({{index, value.toString()}});
    return true;
}

HandEntryModel::Typed HandEntryModel::snapshot() const
{
    Typed typed;
    for (const HandFigure &row : m_rows)
        typed.push_back(row.typed);
    return typed;
}

void HandEntryModel::type(const std::vector<std::pair<QModelIndex, QString>> &cells)
{
    Typed before = snapshot();
    bool isChanged = false;
    for (const auto &[index, value] : cells) {
        if (!flags(index).testFlag(Qt::ItemIsEditable))
            continue;
        auto *cell = const_cast<FilledCell *>(cellAt(m_rows[static_cast<size_t>(index.row())], index.column()));
        const QString text = singleLine(value);
        isChanged = isChanged || text != cell->text;
        cell->text = text;
    }
    if (!isChanged)
        return;
    m_steps.push_back(std::move(before));
    showAnew();
}

bool HandEntryModel::undo()
{
    if (m_steps.empty())
        return false;
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rows[row].typed = m_steps.back()[row];
    m_steps.pop_back();
    showAnew();
    return true;
}

void HandEntryModel::showAnew()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit typed();
}

QVariant HandEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn: return tr("Code");
    case NameColumn: return tr("Target");
    case PartColumn: return tr("Part");
    case UnitColumn: return tr("Unit");
    case PreviousColumn: return tr("Year\n%1").arg(m_period.year.number() - 1);
    case NumeratorColumn: return tr("Numerator", "narrow head");
    case DenominatorColumn: return tr("Denominator", "narrow head");
    case ValueColumn: return tr("Value");
    case StateColumn: return tr("State");
    case CertaintyColumn: return tr("Certainty", "narrow head");
    case NoteColumn: return tr("Note");
    default: return tr("To look at");
    }
}

} // namespace ansinh
