// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ansinh {

/// What is larger than the window is reached by scrolling; whatever takes the keyboard comes into
/// sight by itself.
class FollowingArea : public QScrollArea
{
    Q_OBJECT

public:
    FollowingArea(QWidget *content, const QString &name, QWidget *parent = nullptr);

private:
    void follow(QWidget *focus);
};

} // namespace ansinh
