// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/return_register.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ansinh {

class ProgressBar;

/// How far collecting is, and the one thing to do next.
class StepCard : public QFrame
{
    Q_OBJECT

public:
    explicit StepCard(QWidget *parent = nullptr);

    void show(const ReturnRegister &sheet);
    using QFrame::show;
    QPushButton *button() const { return m_button; }

signals:
    void chosen(); ///< the next thing shall be done

private:
    QWidget *progress();

    QLabel *m_count;
    QLabel *m_what;
    ProgressBar *m_bar;
    QLabel *m_tally;
    QLabel *m_title;
    QLabel *m_reason;
    QPushButton *m_button;
};

} // namespace ansinh
