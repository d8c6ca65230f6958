// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ansinh {

class TextPanel;

/// What taking packages in came to: counted, with what to ask about and where the backup is.
class TakeResult : public QWidget
{
    Q_OBJECT

public:
    explicit TakeResult(QWidget *parent = nullptr);

    void show(const Consolidated &all);
    using QWidget::show;
    QPushButton *closeButton() const { return m_close; }

signals:
    void closed();

private:
    QLabel *m_title;
    TextPanel *m_text;
    QPushButton *m_close;
};

} // namespace ansinh
