// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/page_model.h"

#include "ui/print/paint.h"

#include <QPainter>

namespace ansinh {

void PageModel::show(const LaidOut &laidOut, double pixelRatio)
{
    beginResetModel();
    m_laidOut = laidOut;
    m_ratio = pixelRatio;
    m_pictures.clear();
    endResetModel();
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_laidOut.pages.size());
}

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int page = index.row();
    switch (role) {
    case Qt::DisplayRole: return QString::number(page + 1);
    case Qt::DecorationRole: return picture(page);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return tr("Page %1 of %2").arg(page + 1).arg(m_laidOut.pages.size());
    default: return {};
    }
}

QPixmap PageModel::picture(int page) const
{
    if (const QPixmap *kept = m_pictures.object(page))
        return *kept;
    const QSizeF millimetres = m_laidOut.pages[static_cast<size_t>(page)].sizeInMillimetres();
    const QSize size = millimetres.scaled(kPicture, Qt::KeepAspectRatio).toSize();
    QPixmap made(size * m_ratio);
    made.fill(Qt::white);
    QPainter painter(&made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, m_laidOut, page, made.width() / (millimetres.width() / 25.4));
    painter.end();
    made.setDevicePixelRatio(m_ratio);
    m_pictures.insert(page, new QPixmap(made));
    return made;
}

} // namespace ansinh
