// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/line_list.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace ansinh {

/// A card with a title, a count at its right, and lines that lead somewhere; without lines it says why
/// there are none.
class ListCard : public Card
{
    Q_OBJECT

public:
    ListCard(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// `count` is what stands at the right of the title; `none` is said when there are no lines.
    void show(std::vector<Line> lines, const Place &all, const QString &count, const QString &none);
    using Card::show;
    /// A button at the foot, seen while there are lines. The card takes it.
    void setFoot(QPushButton *button);
    LineList &list() const { return *m_list; }

private:
    QLabel *m_count;
    QLabel *m_none;
    LineList *m_list;
    QPushButton *m_foot = nullptr;
};

} // namespace ansinh
