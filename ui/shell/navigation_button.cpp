// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_button.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace ansinh {

namespace {

constexpr int kSide = 10;
constexpr int kIconToText = 10;

} // namespace

NavigationButton::NavigationButton(const QString &name, const QString &text, const char *drawing, QWidget *parent)
    : QAbstractButton(parent), m_icon(ansinh::icon(drawing, Ink::Muted)), m_checkedIcon(ansinh::icon(drawing, Ink::Accent))
{
    setObjectName(name);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setBadge(const QString &badge, bool isAlarming)
{
    m_badge = badge;
    m_isAlarming = isAlarming;
    setAccessibleDescription(badge);
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {160, fontMetrics().height() + 16};
}

void NavigationButton::enterEvent(QEnterEvent *)
{
    update();
}

void NavigationButton::leaveEvent(QEvent *)
{
    update();
}

void NavigationButton::paintBadge(QPainter &painter, const QRect &area)
{
    const Colours &own = colours();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setBold(true);
    const QFontMetrics metrics(small);
    const QSize size(metrics.horizontalAdvance(m_badge) + 14, metrics.height() + 5);
    const QRect badge(area.right() - size.width() + 1, area.center().y() - size.height() / 2 + 1, size.width(),
                      size.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isAlarming ? own.badSoft : own.line);
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setPen(m_isAlarming ? own.bad : own.muted);
    painter.setFont(small);
    painter.drawText(badge, Qt::AlignCenter, m_badge);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Colours &own = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect().adjusted(0, 1, 0, -1);
    painter.setPen(hasFocus() ? QPen(own.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? own.accentSoft : underMouse() ? own.raised : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6);
    QFont face = font();
    face.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(face);
    painter.setPen(isChecked() ? own.accentText : own.text);
    const QRect inner = area.adjusted(kSide, 0, -kSide, 0);
    const int side = fontMetrics().height() + 1;
    const QRect drawing(inner.left(), inner.center().y() - side / 2 + 1, side, side);
    (isChecked() ? m_checkedIcon : m_icon).paint(&painter, drawing);
    painter.drawText(inner.adjusted(side + kIconToText, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (!m_badge.isEmpty())
        paintBadge(painter, inner);
}

} // namespace ansinh
