// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace ansinh {

/// The head of a page: its title and what can be done. Where both do not fit side by side, as with large
/// text, the tools stand below; nothing is cut.
class PageHead : public QFrame
{
public:
    PageHead(QLabel *title, QLabel *subtitle, QWidget *parent = nullptr);

    void add(QWidget *tool);

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_tools;
    QHBoxLayout *m_row;
    QGridLayout *m_grid;
    bool m_isBelow = false;
};

} // namespace ansinh
