// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/line.h"

#include <QAbstractListModel>

#include <vector>

namespace ansinh {

/// Lines, of which only as many are shown as there is room for; then the last one says how many more
/// there are and leads to all of them. Holds values only.
class LinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum LineRole {
        MarkRole = Qt::UserRole + 50, ///< QString
        MarkColourRole, ///< QColor
        ValueRole, ///< QString
        IsMoreRole ///< bool: the line that says how many more there are
    };

    using QAbstractListModel::QAbstractListModel;

    /// `all`: where every line is seen.
    void show(std::vector<Line> lines, const Place &all);
    /// How many lines there is room for; the row that leads to the rest comes on top.
    void setShown(int lines);
    Place placeOf(int row) const;
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    const Line &line(int index) const { return m_lines[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool isMore(int row) const { return row == m_shown; }
    QString moreText() const;

    std::vector<Line> m_lines;
    Place m_all;
    int m_shown = 0; ///< lines
};

} // namespace ansinh
