// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_label.h"

#include <QEvent>

namespace ansinh {

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (m_measured != text())
        m_heights.clear();
    m_measured = text();
    auto known = m_heights.constFind(width);
    if (known == m_heights.constEnd())
        known = m_heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}

void WrappedLabel::setColumn(int width)
{
    m_column = width;
    updateGeometry();
}

QSize WrappedLabel::sizeHint() const
{
    return m_column > 0 ? QSize(m_column, heightForWidth(m_column)) : QLabel::sizeHint();
}

/// In a column that is narrower the text is cut at the side, never the column widened.
QSize WrappedLabel::minimumSizeHint() const
{
    return m_column > 0 ? QSize(1, fontMetrics().height()) : QLabel::minimumSizeHint();
}

bool WrappedLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange: m_heights.clear(); break;
    default: break;
    }
    return QLabel::event(event);
}

} // namespace ansinh
