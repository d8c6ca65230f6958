// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_delegate.h"

#include "ui/base/theme.h"
#include "ui/today/lines_model.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kSide = 16;
constexpr int kAbove = 7;
constexpr int kBetween = 14;
constexpr int kUnbounded = 10'000;

/// The value takes what it needs, up to this share of the line.
constexpr double kMostForValue = 0.5;

QString textAt(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

QRect measured(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, kUnbounded), Qt::TextWordWrap, text);
}

/// With a mark the value stands beside it and the text below both, else the value beside the text.
struct Rooms
{
    QRect mark;
    QRect text;
    QRect value;

    int bottom() const { return std::max({mark.bottom(), text.bottom(), value.bottom()}); }
};

QRect valueRoom(const QFont &font, const QRect &inner, int most, const QString &value)
{
    const QRect needed = measured(font, most, value);
    return {inner.right() - needed.width() - 1, inner.top(), needed.width() + 2, needed.height()};
}

Rooms roomsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect inner = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    const QString mark = textAt(index, LinesModel::MarkRole);
    const QString value = textAt(index, LinesModel::ValueRole);
    Rooms rooms;
    int left = inner.width();
    int top = inner.top();
    if (!mark.isEmpty()) {
        rooms.mark = QRect(inner.topLeft(), QFontMetrics(option.font).size(0, mark) + QSize(2, 0));
        rooms.value = valueRoom(option.font, inner, inner.width() - rooms.mark.width() - kBetween, value);
        top = rooms.bottom() + 2;
    } else if (!value.isEmpty()) {
        rooms.value = valueRoom(option.font, inner, static_cast<int>(inner.width() * kMostForValue), value);
        left -= rooms.value.width() + kBetween;
    }
    const int height = measured(option.font, left, textAt(index, Qt::DisplayRole)).height();
    rooms.text = QRect(inner.left(), top, left, height);
    return rooms;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &own = colours();
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    const bool isChosen = view->hasFocus() && view->currentIndex() == index;
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isChosen ? own.accentSoft : own.raised);
    if (isChosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), own.accent);
    if (isChosen) {
        painter->setPen(QPen(own.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    } else if (index.row() > 0) {
        painter->setPen(own.line);
        painter->drawLine(option.rect.left() + kSide, option.rect.top(), option.rect.right() - kSide, option.rect.top());
    }
}

} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &own = colours();
    const Rooms rooms = roomsOf(option, index);
    const auto draw = [&](const QRect &room, int flags, const QColor &colour, int role) {
        painter->setPen(colour);
        painter->drawText(room, flags | Qt::AlignTop | Qt::TextWordWrap, textAt(index, role));
    };
    painter->save();
    paintGround(painter, option, index);
    painter->setFont(option.font);
    draw(rooms.mark, Qt::AlignLeft, index.data(LinesModel::MarkColourRole).value<QColor>(), LinesModel::MarkRole);
    draw(rooms.value, Qt::AlignRight, own.muted, LinesModel::ValueRole);
    const bool isMore = index.data(LinesModel::IsMoreRole).toBool();
    draw(rooms.text, Qt::AlignLeft, isMore ? own.accentText : own.text, Qt::DisplayRole);
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const int width = static_cast<const QAbstractItemView *>(option.widget)->viewport()->width();
    if (width != m_width || option.font != m_font)
        m_heights.clear();
    m_width = width;
    m_font = option.font;
    const QString line = textAt(index, LinesModel::MarkRole) + QLatin1Char('\n') + textAt(index, LinesModel::ValueRole)
        + QLatin1Char('\n') + textAt(index, Qt::DisplayRole);
    auto known = m_heights.constFind(line);
    if (known == m_heights.constEnd()) {
        option.rect = QRect(0, 0, width, kUnbounded);
        known = m_heights.insert(line, roomsOf(option, index).bottom() + 1 + kAbove);
    }
    return {width, *known};
}

} // namespace ansinh
