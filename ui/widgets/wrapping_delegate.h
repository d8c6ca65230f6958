// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ansinh {

/// Draws cells with air around them, wrapped, with a thin line below each row and a frame around the
/// cell where the keyboard is.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    static constexpr int kSide = 8;
    static constexpr int kAbove = 6;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// 0: as many as it takes.
    void setMostLines(int lines) { m_mostLines = lines; }

private:
    QString fitted(const QString &text, const QFont &font, int width) const;

    int m_mostLines = 0;
};

} // namespace ansinh
