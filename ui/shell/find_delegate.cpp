// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_delegate.h"

#include "ui/base/theme.h"
#include "ui/shell/find_model.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ansinh {

namespace {

constexpr int kSide = 14;
constexpr int kAbove = 6;
constexpr int kCodeWidth = 9; ///< average letters: "42-NQ/TW"

QFont small(const QFont &font)
{
    QFont made(font);
    made.setPointSizeF(font.pointSizeF() * 0.9);
    return made;
}

int codeWidth(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).averageCharWidth() * kCodeWidth;
}

/// The title in lines of that width; gives its height.
double layOut(QTextLayout &layout, double width)
{
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> emphasis(const QModelIndex &index)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setForeground(colours().accentText);
    QList<QTextLayout::FormatRange> ranges;
    for (const Span span : index.data(FindModel::SpansRole).value<QVector<Span>>())
        ranges.append({static_cast<int>(span.start), static_cast<int>(span.length), format});
    return ranges;
}

/// Title and context stand right of the code.
struct Rooms
{
    QRect code;
    QRect text;
};

Rooms roomsOf(const QStyleOptionViewItem &option)
{
    const QRect inner = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    QRect code = inner;
    code.setWidth(codeWidth(option));
    return {code, inner.adjusted(codeWidth(option) + 8, 0, 0, 0)};
}

void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = small(option.font);
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(colours().muted);
    painter->drawText(option.rect.adjusted(kSide, kAbove, -kSide, -2), Qt::AlignLeft | Qt::AlignBottom,
                      index.data().toString());
}

} // namespace

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &own = colours();
    painter->save();
    if (index.data(FindModel::IsHeadRole).toBool()) {
        paintHead(painter, option, index);
        return painter->restore();
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, own.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, own.raised);
    const Rooms rooms = roomsOf(option);
    painter->setFont(option.font);
    painter->setPen(own.muted);
    painter->drawText(rooms.code, Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere,
                      index.data(FindModel::CodeRole).toString());
    QTextLayout title(index.data().toString(), option.font);
    title.setFormats(emphasis(index));
    const double height = layOut(title, rooms.text.width());
    painter->setPen(own.text);
    title.draw(painter, rooms.text.topLeft());
    painter->setFont(small(option.font));
    painter->setPen(own.muted);
    painter->drawText(rooms.text.adjusted(0, static_cast<int>(std::ceil(height)) + 1, 0, 0),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(FindModel::ContextRole).toString());
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const int width = static_cast<const QAbstractItemView *>(option.widget)->viewport()->width();
    if (index.data(FindModel::IsHeadRole).toBool())
        return {width, QFontMetrics(small(option.font)).height() + 2 * kAbove + 2};
    option.rect = QRect(0, 0, width, 10'000);
    const Rooms rooms = roomsOf(option);
    QTextLayout title(index.data().toString(), option.font);
    title.setFormats(emphasis(index));
    double height = layOut(title, rooms.text.width());
    const QString context = index.data(FindModel::ContextRole).toString();
    if (!context.isEmpty())
        height += QFontMetrics(small(option.font)).boundingRect(rooms.text, Qt::TextWordWrap, context).height() + 1;
    const QRect code = QFontMetrics(option.font)
                           .boundingRect(rooms.code, Qt::TextWrapAnywhere, index.data(FindModel::CodeRole).toString());
    return {width, std::max(static_cast<int>(std::ceil(height)), code.height()) + 2 * kAbove};
}

} // namespace ansinh
