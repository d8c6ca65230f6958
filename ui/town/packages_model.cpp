// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/packages_model.h"

#include "core/text/collate.h"
#include "ui/town/town_words.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/ward_word.h"

#include <algorithm>

namespace ansinh {

namespace {

using Outcome = ConsolidatedPackage::Outcome;

/// What asks for a hand comes first.
int urgency(const ConsolidatedPackage &package)
{
    switch (package.outcome) {
    case Outcome::Refused: return 0;
    case Outcome::Older: return 1;
    case Outcome::Fewer: return 2;
    case Outcome::Replaces: return package.notes.isEmpty() ? 5 : 3;
    case Outcome::New: return package.notes.isEmpty() ? 6 : 4;
    case Outcome::Sound: return 7;
    case Outcome::Same: break;
    }
    return 8;
}

QString remarksText(const ConsolidatedPackage &package)
{
    if (package.outcome == Outcome::Refused)
        return package.findings.empty() ? QString() : inOneLine(package.findings.front());
    return package.notes.join(QLatin1Char(' '));
}

} // namespace

void PackagesModel::show(const Consolidated &all)
{
    beginResetModel();
    m_packages = all.packages;
    std::stable_sort(m_packages.begin(), m_packages.end(),
                     [](const auto &a, const auto &b) { return urgency(a) < urgency(b); });
    endResetModel();
}

const ConsolidatedPackage *PackagesModel::packageAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_packages[static_cast<size_t>(row)] : nullptr;
}

int PackagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_packages.size());
}

int PackagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PackagesModel::textOf(const ConsolidatedPackage &package, int column)
{
    const WardPackage &its = package.package;
    const bool isKnown = !its.ward.isEmpty();
    switch (column) {
    case WardColumn: return isKnown ? shortWard(its.ward) : its.file;
    case OutcomeColumn: return lookOf(package, false).text();
    case PeriodColumn: return isKnown ? townPeriodWord(its.period) : QString();
    case StateColumn: return !isKnown ? QString() : its.isSubmitted ? tr("submitted") : tr("draft");
    case ReportColumn: return isKnown ? reportText(its) : QString();
    case CodeColumn: return its.code;
    case RemarksColumn: return remarksText(package);
    case FileColumn: return its.file;
    default: return {};
    }
}

QVariant PackagesModel::orderOf(const ConsolidatedPackage &package, int column)
{
    return column == OutcomeColumn ? QVariant(static_cast<double>(urgency(package)))
                                   : QVariant(sortKey(textOf(package, column)));
}

QVariant PackagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConsolidatedPackage &package = m_packages[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(package, index.column());
    case Qt::ForegroundRole:
        return index.column() == OutcomeColumn ? QVariant(lookOf(package, false).colour) : QVariant();
    case SearchRole: {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts += textOf(package, column);
        return texts.join(QLatin1Char('\n'));
    }
    case SortRole: return orderOf(package, index.column());
    case CodeRole: return package.path;
    default: return {};
    }
}

QVariant PackagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WardColumn: return tr("Ward");
    case OutcomeColumn: return tr("What becomes of it");
    case PeriodColumn: return tr("Period");
    case StateColumn: return tr("State");
    case ReportColumn: return tr("Report");
    case CodeColumn: return tr("Check code");
    case RemarksColumn: return tr("Remarks");
    case FileColumn: return tr("File");
    default: return {};
    }
}

} // namespace ansinh
