// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_delegate.h"

#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QTreeView>

namespace ansinh {

namespace {

/// What stands under a spanned cell is not seen and takes no height.
constexpr int kUnbounded = 100'000;

int textFlags(const QStyleOptionViewItem &option)
{
    return static_cast<int>(option.displayAlignment) | Qt::TextWordWrap;
}

bool isInCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex().isValid() && view->currentIndex().row() == index.row()
        && view->currentIndex().parent() == index.parent();
}

/// The lines around the row where the keyboard is, cell by cell.
void paintRowFrame(QPainter *painter, const QRect &cell, bool isFirst)
{
    constexpr int kLine = 2;
    constexpr int kBar = 4;
    const QColor &accent = colours().accent;
    painter->fillRect(QRect(cell.topLeft(), QSize(cell.width(), kLine)), accent);
    painter->fillRect(QRect(cell.left(), cell.bottom() + 1 - kLine, cell.width(), kLine), accent);
    if (isFirst)
        painter->fillRect(QRect(cell.topLeft(), QSize(kBar, cell.height())), accent);
}

void paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &own = colours();
    painter->setPen(own.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCellwise = view && view->selectionBehavior() == QAbstractItemView::SelectItems;
    if (isCellwise && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(own.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    if (!isCellwise && view && view->hasFocus() && isInCurrentRow(option, index))
        paintRowFrame(painter, option.rect, index.column() == 0);
}

/// Lines that warn stand below the others.
int heightOf(const QString &text, const QStyleOptionViewItem &option, int width)
{
    return QFontMetrics(option.font).boundingRect(QRect(0, 0, width, 10'000), textFlags(option), text).height();
}

} // namespace

int cellWidth(const QWidget *widget, const QModelIndex &index)
{
    if (const auto *table = qobject_cast<const QTableView *>(widget)) {
        int width = 0;
        const int end = index.column() + table->columnSpan(index.row(), index.column());
        for (int column = index.column(); column < end; ++column)
            width += table->columnWidth(column);
        return width;
    }
    const auto *tree = qobject_cast<const QTreeView *>(widget);
    if (!tree)
        return static_cast<const QAbstractItemView *>(widget)->viewport()->width();
    const bool isSpanned = tree->isFirstColumnSpanned(index.row(), index.parent());
    if (isSpanned && index.column() > 0)
        return kUnbounded;
    int width = isSpanned ? tree->viewport()->width() : tree->columnWidth(index.column());
    if (index.column() == 0) {
        for (QModelIndex level = index.parent(); level.isValid(); level = level.parent())
            width -= tree->indentation();
        if (tree->rootIsDecorated())
            width -= tree->indentation();
    }
    return width;
}

/// The text with its last line cut where there are too many.
QString WrappingDelegate::fitted(const QString &text, const QFont &font, int width) const
{
    const QFontMetrics metrics(font);
    if (m_mostLines == 0 || metrics.horizontalAdvance(text) <= width)
        return text;
    QTextLayout layout(text, font);
    layout.beginLayout();
    int start = 0;
    for (int line = 1; line < m_mostLines; ++line) {
        QTextLine each = layout.createLine();
        if (!each.isValid())
            return text;
        each.setLineWidth(width);
        start = each.textStart() + each.textLength();
    }
    layout.endLayout();
    if (start >= text.size())
        return text;
    const QString last = metrics.elidedText(text.mid(start), Qt::ElideRight, width);
    return text.left(start).trimmed() + (start > 0 ? QStringLiteral("\n") : QString()) + last;
}

void WrappingDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room,
                                 int warnsFrom) const
{
    const QString usual = warnsFrom > 0 ? option.text.left(warnsFrom).trimmed() : option.text;
    painter->drawText(room, textFlags(option), fitted(usual, option.font, room.width()));
    if (warnsFrom <= 0)
        return;
    painter->setPen(colours().warning);
    const QRect below = room.adjusted(0, heightOf(usual, option, room.width()), 0, 0);
    painter->drawText(below, textFlags(option), option.text.mid(warnsFrom));
}

void WrappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours().accentSoft);
    else if (isInCurrentRow(option, index))
        painter->fillRect(option.rect, colours().raised);
    const auto tone = static_cast<CellTone>(index.data(ToneRole).toInt());
    if (tone == CellTone::Closed && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours().ground);
    paintFrame(painter, option, index);
    painter->setFont(option.font);
    painter->setPen(tone == CellTone::Computed ? colours().muted : option.palette.color(QPalette::Text));
    const QRect room = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    const int warnsFrom = index.data(WarnsFromRole).toInt();
    paintText(painter, option, room, warnsFrom);
    painter->restore();
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QSize text = measured(option, std::max(20, cellWidth(option.widget, index) - 2 * kSide));
    return {text.width() + 2 * kSide, text.height() + 2 * kAbove + 1};
}

QSize WrappingDelegate::measured(const QStyleOptionViewItem &option, int width) const
{
    constexpr qsizetype kMostKept = 20'000;
    constexpr int kWeights = 1'024; // of a face: 1 to 1000
    if (option.widget->font() != m_font || m_sizes.size() > kMostKept)
        m_sizes.clear();
    m_font = option.widget->font();
    const std::pair<QString, int> key(option.text, width * kWeights + option.font.weight());
    auto known = m_sizes.constFind(key);
    if (known == m_sizes.constEnd()) {
        const QRect room(0, 0, width, 10'000);
        const QString text = fitted(option.text, option.font, width);
        const QSize size = QFontMetrics(option.font).boundingRect(room, textFlags(option), text).size();
        known = m_sizes.insert(key, size);
    }
    return *known;
}

void WrappingDelegate::setMostLines(int lines)
{
    m_mostLines = lines;
    m_sizes.clear();
}

} // namespace ansinh
