// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ansinh {

/// One line of the navigation: an icon, a word, and at its right a count or a key. Exactly one is checked.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &name, const QString &text, const char *icon, QWidget *parent = nullptr);

    /// `isAlarming`: something waits for the officer. Empty: no badge.
    void setBadge(const QString &badge, bool isAlarming = false);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &area);

    QString m_badge;
    QIcon m_icon;
    QIcon m_checkedIcon;
    bool m_isAlarming = false;
};

} // namespace ansinh
