// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/arrange_delegate.h"

#include "ui/base/theme.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace ansinh {

namespace {

constexpr int kSide = 4;
constexpr int kAbove = 5;
constexpr int kBox = 14;
constexpr int kGap = 7;

QRect boxIn(const QRect &cell, const QFontMetrics &metrics)
{
    return {cell.left() + kSide, cell.top() + kAbove + (metrics.height() - kBox) / 2, kBox, kBox};
}

QRect textIn(const QRect &cell)
{
    return cell.adjusted(kSide + kBox + kGap, kAbove, -kSide, -kAbove);
}

bool isTicked(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void paintBox(QPainter *painter, const QRect &box, bool isOn)
{
    const Colours &own = colours();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn ? own.accent : own.edge, 1.2));
    painter->setBrush(isOn ? own.accent : own.surface);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!isOn)
        return;
    painter->setPen(QPen(own.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = box.topLeft();
    painter->drawPolyline(QPolygonF{corner + QPointF(3.4, 7.4), corner + QPointF(6, 10), corner + QPointF(10.8, 4.4)});
}

} // namespace

void ArrangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Colours &own = colours();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, own.accentSoft);
    painter->setPen(own.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    paintBox(painter, boxIn(option.rect, option.fontMetrics), isTicked(index));
    painter->setFont(option.font);
    painter->setPen(index.data(kQuietRole).toBool() ? own.muted : own.text);
    painter->drawText(textIn(option.rect), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, option.text);
    painter->restore();
}

QSize ArrangeDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int width = std::max(40, cellWidth(option.widget, index) - 2 * kSide - kBox - kGap);
    const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, option.text);
    return {width, std::max(text.height(), kBox) + 2 * kAbove + 1};
}

bool ArrangeDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect box = boxIn(option.rect, option.fontMetrics).adjusted(-4, -4, 4, 4);
    if (mouse->button() != Qt::LeftButton || !box.contains(mouse->position().toPoint()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        emit ticked(index);
    return true;
}

QWidget *ArrangeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(tr("Name of “%1”").arg(index.data().toString()));
    return field;
}

void ArrangeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    if (!field || field->isModified())
        return;
    field->setText(index.data(kTitleRole).toString());
    field->selectAll();
}

void ArrangeDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *field = qobject_cast<QLineEdit *>(editor);
    if (field && field->text().trimmed() != index.data(kTitleRole).toString())
        emit renamed(index, field->text().trimmed());
}

void ArrangeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(kSide + kBox, 0, 0, 0));
}

} // namespace ansinh
