// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sending/sending_words.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ansinh {

class WrappedLabel;

/// One of the three steps of sending: how it stands, what stands large, a sentence, and what can be done.
class StageCard : public QFrame
{
public:
    StageCard(const char *name, const QString &title, QWidget *parent = nullptr);

    /// The button does the action and is called as it is.
    QPushButton *addButton(QAction *action);
    void show(const StageText &text);
    using QFrame::show;
    /// What stands large can be read out and copied: a check code.
    void showLargeAsCode();

private:
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_large;
    WrappedLabel *m_text;
    WrappedLabel *m_warning;
    QHBoxLayout *m_buttons;
};

/// The one button that does the next thing is in the accent, all others are quiet.
void markNext(QPushButton *button, bool isNext);

} // namespace ansinh
