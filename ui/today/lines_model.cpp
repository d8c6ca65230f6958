// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/lines_model.h"

#include <algorithm>

namespace ansinh {

namespace {

/// Longer ones, as the title of a plan in the journal, are told whole by the tooltip and the screen reader.
constexpr qsizetype kLongest = 130;

QString shortened(const QString &text)
{
    if (text.size() <= kLongest)
        return text;
    return text.left(text.lastIndexOf(u' ', kLongest)) + QStringLiteral(" …");
}

} // namespace

void LinesModel::show(std::vector<Line> lines, const Place &all)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_all = all;
    m_shown = lineCount();
    endResetModel();
}

void LinesModel::setShown(int lines)
{
    const int shown = std::clamp(lines, 0, lineCount());
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

QString LinesModel::moreText() const
{
    return tr("%n more", nullptr, lineCount() - m_shown);
}

Place LinesModel::placeOf(int row) const
{
    return isMore(row) ? m_all : line(row).place;
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown + (m_shown < lineCount() ? 1 : 0);
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsMoreRole)
        return isMore(index.row());
    if (isMore(index.row()))
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(moreText()) : QVariant();
    const Line &own = line(index.row());
    switch (role) {
    case Qt::DisplayRole: return shortened(own.text);
    case Qt::ToolTipRole: return shortened(own.text) == own.text ? QVariant() : QVariant(own.text);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2, %3").arg(own.mark, own.text, own.value).simplified();
    case MarkRole: return own.mark;
    case MarkColourRole: return own.colour;
    case ValueRole: return own.value;
    default: return {};
    }
}

} // namespace ansinh
