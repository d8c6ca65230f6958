// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/ward_values_model.h"

#include "core/text/collate.h"
#include "core/text/number_format.h"
#include "ui/base/theme.h"
#include "ui/town/cell_values.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/verdict_look.h"

#include <QHash>

namespace ansinh {

namespace {

QString totalText(const WardMeasure &measure)
{
    if (measure.isApart)
        return WardValuesModel::tr("kept apart: its plan states it otherwise");
    if (measure.isDisputed)
        return WardValuesModel::tr("not added: its sources disagree");
    return measure.adds ? WardValuesModel::tr("added up") : QString();
}

} // namespace

/// One that sent nothing, or no answer.
WardValuesModel::Row WardValuesModel::silentRow(const BesideWard &ward, const Target &target)
{
    Row row;
    row.code = QString::number(ward.package);
    row.place = ward.place;
    const bool isApart = ward.isApart(target.code);
    row.colour = colours().muted;
    row.cells = {ward.ward,
                 lookOf(Verdict::NoData).text(),
                 QString(),
                 QString(),
                 QString(),
                 QString(),
                 QString(),
                 ward.isMissing ? tr("sent nothing")
                     : isApart  ? tr("kept apart: its plan states it otherwise")
                                : tr("no answer")};
    row.sorts = {ward.order, static_cast<double>(Verdict::NoData), {}, {}, {}, {}, {}, sortKey(row.cells[TotalColumn])};
    row.isIn[static_cast<size_t>(ValueFilter::Missing)] = ward.isUnanswered(target.code);
    row.isIn[static_cast<size_t>(ValueFilter::Apart)] = isApart;
    return row;
}

WardValuesModel::Row WardValuesModel::rowOf(const BesideWard &ward, const WardMeasure &measure, const Target &target)
{
    const auto verdict = verdictCalled(measure.verdict);
    const auto value = valueOf(measure);
    Row row;
    row.code = QString::number(ward.package);
    row.place = ward.place;
    row.colour = verdict ? lookOf(*verdict).colour : QColor();
    row.cells = {ward.ward,
                 verdict ? lookOf(*verdict).text() : QString(),
                 measureText(measure, target),
                 amountText(measure.numerator),
                 amountText(measure.denominator),
                 value ? certaintyText(measure.certainty) : QString(),
                 measure.gap ? formatNumber(Decimal::fromWhole(*measure.gap)) : QString(),
                 totalText(measure)};
    row.sorts = {ward.order,
                 verdict ? QVariant(static_cast<double>(*verdict)) : QVariant(),
                 orderOf(value),
                 orderOf(measure.numerator),
                 orderOf(measure.denominator),
                 sortKey(row.cells[CertaintyColumn]),
                 measure.gap ? QVariant(static_cast<double>(*measure.gap)) : QVariant(),
                 sortKey(row.cells[TotalColumn])};
    const auto mark = [&](ValueFilter filter, bool isIn) { row.isIn[static_cast<size_t>(filter)] = isIn; };
    mark(ValueFilter::Counted, measure.adds && !measure.isDisputed);
    mark(ValueFilter::Attained, !measure.isApart && verdict == Verdict::Attained);
    mark(ValueFilter::Missing, ward.isUnanswered(target.code));
    mark(ValueFilter::Disputed, measure.isDisputed && !measure.isApart);
    mark(ValueFilter::Apart, ward.isApart(target.code));
    return row;
}

void WardValuesModel::show(const Target &target, const std::vector<BesideWard> &wards,
                           const std::vector<WardValue> &values)
{
    QHash<qint64, const WardMeasure *> byPackage;
    for (const WardValue &value : values)
        byPackage.insert(value.package.value, &value.measure);
    beginResetModel();
    m_rows.clear();
    m_counts = {};
    for (const BesideWard &ward : wards) {
        if (!ward.tellsOf(target.code))
            continue;
        const WardMeasure *measure = ward.isMissing ? nullptr : byPackage.value(ward.package);
        Row row = measure ? rowOf(ward, *measure, target) : silentRow(ward, target);
        row.isIn[static_cast<size_t>(ValueFilter::All)] = true;
        for (size_t filter = 0; filter < kValueFilters; ++filter)
            m_counts[filter] += row.isIn[filter] ? 1 : 0;
        m_rows.push_back(std::move(row));
    }
    gather();
    endResetModel();
}

void WardValuesModel::gather()
{
    m_shown.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isIn[static_cast<size_t>(m_filter)])
            m_shown.push_back(static_cast<int>(row));
    }
}

void WardValuesModel::setFilter(ValueFilter filter)
{
    beginResetModel();
    m_filter = filter;
    gather();
    endResetModel();
}

int WardValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int WardValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WardValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(index.row())])];
    const int column = index.column();
    const bool isNumber = column >= ValueColumn && column <= GapColumn && column != CertaintyColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.at(column);
    case Qt::ForegroundRole: return column == VerdictColumn && row.colour.isValid() ? QVariant(row.colour) : QVariant();
    case Qt::TextAlignmentRole: return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SearchRole: return row.cells.join(QLatin1Char('\n')) + QLatin1Char('\n') + row.place;
    case SortRole: return row.sorts.at(column);
    case CodeRole: return row.code;
    default: return {};
    }
}

QVariant WardValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= ValueColumn && section <= GapColumn
        && section != CertaintyColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WardColumn: return tr("Ward");
    case VerdictColumn: return tr("Verdict");
    case ValueColumn: return tr("Value");
    case NumeratorColumn: return tr("Numerator");
    case DenominatorColumn: return tr("Denominator");
    case CertaintyColumn: return tr("Certainty");
    case GapColumn: return tr("Gap");
    case TotalColumn: return tr("In the total");
    default: return {};
    }
}

} // namespace ansinh
