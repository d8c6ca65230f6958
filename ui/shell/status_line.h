// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace ansinh {

class Desk;

/// The line at the lower edge: which book, that everything is saved, and what undo would take back.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);

    /// What the page has to say; empty: nothing.
    void tell(const QString &line);

private:
    void refresh();

    Desk &m_desk;
    QLabel *m_book;
    QLabel *m_undo;
    QString m_line;
};

} // namespace ansinh
