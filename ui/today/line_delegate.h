// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace ansinh {

/// Draws a line of the first page: its mark and text, wrapped, and its value quietly at the right.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable QHash<QString, int> m_heights; ///< of lines in this face and width: views ask again and again
    mutable QFont m_font;
    mutable int m_width = 0;
};

} // namespace ansinh
