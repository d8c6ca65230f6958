// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/laid_out.h"

namespace ansinh {

QString TextItem::text() const
{
    const QTextLine shown = layout->lineAt(line);
    return layout->text().mid(shown.textStart(), shown.textLength());
}

double TextItem::left() const
{
    return at.x() + layout->lineAt(line).naturalTextRect().left();
}

double TextItem::right() const
{
    return at.x() + layout->lineAt(line).naturalTextRect().right();
}

QSizeF LaidOutPage::sizeInMillimetres() const
{
    return orientation == Orientation::Landscape ? QSizeF(297, 210) : QSizeF(210, 297);
}

} // namespace ansinh
