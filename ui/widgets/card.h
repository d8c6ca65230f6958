// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ansinh {

/// A quiet surface with a title that holds one thing of a page.
class Card : public QFrame
{
public:
    /// Without a title there is no head.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Takes the widget in, below what is there.
    void add(QWidget *widget, int stretch = 0);
    /// Up to the edge, for tables.
    void addWhole(QWidget *widget);

private:
    QLabel *m_title;
    QVBoxLayout *m_layout;
};

} // namespace ansinh
