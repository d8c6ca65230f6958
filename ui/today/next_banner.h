// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ansinh {

struct NextText;

/// What to do next, large, with its reason and the one button that leads there.
class NextBanner : public QFrame
{
    Q_OBJECT

public:
    explicit NextBanner(QWidget *parent = nullptr);

    void show(const NextText &text);
    using QFrame::show;
    QPushButton *button() const { return m_button; }

signals:
    void chosen();

private:
    QWidget *m_count;
    QLabel *m_number;
    QLabel *m_caption;
    QLabel *m_title;
    QLabel *m_reason;
    QPushButton *m_button;
};

} // namespace ansinh
