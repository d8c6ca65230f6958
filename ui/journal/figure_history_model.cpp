// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/figure_history_model.h"

#include "core/text/collate.h"
#include "ui/journal/journal_words.h"
#include "ui/widgets/roles.h"

#include <QJsonDocument>

namespace ansinh {

namespace {

/// The file and the cell, or how it was entered.
QString sourceText(const QJsonObject &row, const Action &action)
{
    const QString file = row.value(QLatin1String("file")).toString();
    const QString place = row.value(QLatin1String("place")).toString();
    const QString shown = file.isEmpty() ? action.file : file;
    return place.isEmpty() || shown.isEmpty() ? shown + place : shown + QStringLiteral(", ") + place;
}

QString reasonText(const QJsonObject &row, const Action &action)
{
    QStringList reasons;
    for (const QString &text :
         {row.value(QLatin1String("reason")).toString(), row.value(QLatin1String("note")).toString(), action.reason})
        if (!text.isEmpty() && !reasons.contains(text))
            reasons += text;
    return reasons.join(QStringLiteral(" · "));
}

} // namespace

void FigureHistoryModel::show(const std::vector<FigureVersion> &versions, const JournalNames &names)
{
    beginResetModel();
    m_rows.clear();
    const Naming naming = names.naming();
    for (const FigureVersion &version : versions) {
        const QJsonObject after = QJsonDocument::fromJson(version.after).object();
        const QJsonObject before = QJsonDocument::fromJson(version.before).object();
        const QJsonObject &spoken = after.isEmpty() ? before : after;
        const bool hasNumber = after.contains(QLatin1String("value")) || after.contains(QLatin1String("numerator"));
        m_rows.push_back({version,
                          {whenText(version.entry.at), figureValueText(after, names),
                           hasNumber ? certaintyText(after.value(QLatin1String("certainty")).toString()) : QString(),
                           names.organisation(spoken.value(QLatin1String("reported_by")).toString()),
                           sourceText(spoken, version.entry.action), reasonText(spoken, version.entry.action),
                           sentenceOf(version.entry.action, naming), stateText(version.entry)}});
    }
    endResetModel();
}

int FigureHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const QString text = row.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text;
    case Qt::TextAlignmentRole:
        return index.column() == ValueColumn ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                             : QVariant();
    case SearchRole: return row.cells.join(QLatin1Char('\n'));
    case SortRole: return index.column() == WhenColumn ? QVariant(double(row.version.entry.sequence)) : sortKey(text);
    case CodeRole: return QString::number(row.version.entry.sequence);
    default: return {};
    }
}

QVariant FigureHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case ValueColumn: return tr("Value");
    case CertaintyColumn: return tr("Certainty");
    case ByColumn: return tr("Reported by");
    case SourceColumn: return tr("File, place");
    case ReasonColumn: return tr("Reason, note");
    case WhatColumn: return tr("What was done");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace ansinh
