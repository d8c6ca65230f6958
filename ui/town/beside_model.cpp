// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/beside_model.h"

#include "core/assess/display.h"
#include "core/text/number_format.h"
#include "ui/base/theme.h"
#include "ui/town/town_words.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/verdict_look.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr qsizetype kHeadLetters = 22;
constexpr qsizetype kHeadLines = 3;

/// What lies behind the value, for who looks closer.
QString hintOf(const WardMeasure &measure, const Target &target)
{
    QStringList lines{measureText(measure, target)};
    if (measure.numerator && measure.denominator)
        lines += formatNumber(*measure.numerator) + QLatin1Char('/') + formatNumber(*measure.denominator);
    if (measure.isApart)
        lines += BesideModel::tr("stated otherwise by its plan: kept apart");
    else if (const auto verdict = verdictCalled(measure.verdict))
        lines += lookOf(*verdict).text();
    return lines.join(QStringLiteral(" · "));
}

} // namespace

void BesideModel::setWards(std::vector<BesideWard> wards)
{
    beginResetModel();
    m_wards = std::move(wards);
    m_cells.clear();
    endResetModel();
}

void BesideModel::setTargets(std::vector<Target> targets)
{
    beginResetModel();
    m_targets = std::move(targets);
    endResetModel();
}

void BesideModel::arrange(Wards wards)
{
    beginResetModel();
    m_arranged = wards;
    endResetModel();
}

BesideModel::Cell BesideModel::cellOf(const WardMeasure &measure, const Target &target)
{
    Cell cell;
    const auto verdict = verdictCalled(measure.verdict);
    const QString shape = measure.isApart ? QStringLiteral("◇") : verdict ? lookOf(*verdict).shape : QString();
    cell.text = (shape + QLatin1Char(' ') + measureText(measure, target)).trimmed();
    cell.hint = hintOf(measure, target);
    if (verdict && !measure.isApart)
        cell.verdict = static_cast<int>(*verdict);
    if (const auto value = valueOf(measure))
        cell.order = value->toDouble();
    return cell;
}

/// A ward that sent nothing, or nothing on that target.
BesideModel::Cell BesideModel::silentCell(const BesideWard &ward, const Target &target) const
{
    Cell cell;
    if (ward.isMissing)
        cell = {QStringLiteral("○"), tr("nothing sent"), {}, static_cast<int>(Verdict::NoData)};
    else if (ward.tellsOf(target.code))
        cell = {QStringLiteral("○ ") + tr("no answer"), tr("no answer"), {}, static_cast<int>(Verdict::NoData)};
    return cell;
}

void BesideModel::put(const Code<Target> &target, const std::vector<WardValue> &values)
{
    const auto its
        = std::find_if(m_targets.begin(), m_targets.end(), [&](const Target &each) { return each.code == target; });
    if (its == m_targets.end())
        return;
    QHash<qint64, const WardMeasure *> byPackage;
    for (const WardValue &value : values)
        byPackage.insert(value.package.value, &value.measure);
    Cells cells;
    cells.reserve(m_wards.size());
    for (const BesideWard &ward : m_wards) {
        const WardMeasure *measure = ward.isMissing ? nullptr : byPackage.value(ward.package);
        cells.push_back(measure ? cellOf(*measure, *its) : silentCell(ward, *its));
    }
    m_cells.insert(target.text, std::move(cells));
    if (m_wards.empty())
        return;
    const int place = static_cast<int>(its - m_targets.begin());
    const int last = static_cast<int>(m_wards.size()) - 1;
    if (m_arranged == Wards::AsRows)
        emit dataChanged(index(0, place + 1), index(last, place + 1));
    else
        emit dataChanged(index(place, 1), index(place, last + 1));
}

const Target *BesideModel::targetAt(int row, int column) const
{
    const int place = m_arranged == Wards::AsRows ? column - 1 : row;
    return place >= 0 && place < static_cast<int>(m_targets.size()) ? &m_targets[static_cast<size_t>(place)] : nullptr;
}

qint64 BesideModel::packageAt(int row, int column) const
{
    const int place = m_arranged == Wards::AsRows ? row : column - 1;
    return place >= 0 && place < static_cast<int>(m_wards.size()) ? m_wards[static_cast<size_t>(place)].package : 0;
}

const BesideModel::Cell *BesideModel::cellAt(int row, int column) const
{
    const Target *target = targetAt(row, column);
    const auto cells = target ? m_cells.constFind(target->code.text) : m_cells.constEnd();
    const int ward = m_arranged == Wards::AsRows ? row : column - 1;
    return cells == m_cells.constEnd() || ward < 0 ? nullptr : &(*cells)[static_cast<size_t>(ward)];
}

int BesideModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_arranged == Wards::AsRows ? m_wards.size() : m_targets.size());
}

int BesideModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return 1 + static_cast<int>(m_arranged == Wards::AsRows ? m_targets.size() : m_wards.size());
}

QVariant BesideModel::firstColumn(int row, int role) const
{
    const bool isWard = m_arranged == Wards::AsRows;
    const Target *target = isWard ? nullptr : &m_targets[static_cast<size_t>(row)];
    const BesideWard *ward = isWard ? &m_wards[static_cast<size_t>(row)] : nullptr;
    switch (role) {
    case Qt::DisplayRole: return isWard ? ward->ward : QStringLiteral("%1 %2").arg(target->code.text, target->name);
    case Qt::ToolTipRole:
        return isWard ? ward->place : QStringLiteral("%1: %2").arg(target->name, displayedTarget(*target));
    case SearchRole:
        return isWard ? ward->ward + QLatin1Char('\n') + ward->place
                      : target->code.text + QLatin1Char('\n') + target->name;
    case SortRole: return isWard ? QVariant(ward->order) : QVariant(static_cast<double>(row));
    case CodeRole: return isWard ? QString::number(ward->package) : target->code.text;
    default: return {};
    }
}

QVariant BesideModel::cellData(const Cell &cell, int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const BesideWard &ward = m_wards[static_cast<size_t>(m_arranged == Wards::AsRows ? row : column - 1)];
        return cell.hint.isEmpty()
            ? QString()
            : QStringLiteral("%1 · %2 %3\n%4")
                  .arg(ward.ward, targetAt(row, column)->code.text, targetAt(row, column)->name, cell.hint);
    }
    case Qt::ForegroundRole:
        return cell.verdict < 0 ? QVariant(colours().muted)
                                : QVariant(lookOf(static_cast<Verdict>(cell.verdict)).colour);
    case SortRole: return cell.order;
    default: return {};
    }
}

QVariant BesideModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0 || role == SearchRole || role == CodeRole)
        return firstColumn(index.row(), role);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const Cell *cell = cellAt(index.row(), index.column());
    return cell ? cellData(*cell, index.row(), index.column(), role) : QVariant();
}

/// "CT14 Lực lượng lao động / tham gia bảo hiểm xã hội / ≥ 45%"
QString BesideModel::targetHead(const Target &target) const
{
    QStringList lines{target.code.text};
    for (const QString &word : target.name.split(QLatin1Char(' '))) {
        if (lines.last().size() + word.size() < kHeadLetters) {
            lines.last() += QLatin1Char(' ') + word;
        } else if (lines.size() < kHeadLines) {
            lines += word;
        } else {
            lines.last() += QStringLiteral(" …");
            break;
        }
    }
    lines += displayedTarget(target);
    return lines.join(QLatin1Char('\n'));
}

QVariant BesideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTip = role == Qt::ToolTipRole;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isTip))
        return {};
    const bool areRows = m_arranged == Wards::AsRows;
    if (section == 0)
        return areRows ? tr("Ward") : tr("Target");
    if (areRows) {
        const Target *target = targetAt(0, section);
        return !target ? QString() : isTip ? target->name : targetHead(*target);
    }
    const auto place = static_cast<size_t>(section - 1);
    return place >= m_wards.size() ? QString() : isTip ? m_wards[place].ward : m_wards[place].place;
}

} // namespace ansinh
