// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace ansinh {

/// The width of a cell as its view shows it; of a tree without the indent of the branch.
int cellWidth(const QWidget *widget, const QModelIndex &index);

/// Draws cells with air around them, wrapped, with a thin line below each row and a frame around the
/// cell, or the row, where the keyboard is.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    static constexpr int kSide = 8;
    static constexpr int kAbove = 6;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// 0: as many as it takes.
    void setMostLines(int lines);

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room, int warnsFrom) const;
    QString fitted(const QString &text, const QFont &font, int width) const;
    QSize measured(const QStyleOptionViewItem &option, int width) const;

    int m_mostLines = 0;
    mutable QHash<std::pair<QString, int>, QSize> m_sizes; ///< of texts by width and weight: shaping them is slow
    mutable QFont m_font; ///< the face of the table, in which they were measured
};

} // namespace ansinh
