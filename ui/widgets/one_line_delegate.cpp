// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/one_line_delegate.h"

namespace ansinh {

void OneLineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - 2 * kSide);
}

} // namespace ansinh
