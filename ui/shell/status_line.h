// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QAction;
class QLabel;
class QToolButton;

namespace ansinh {

class Desk;

/// The line at the lower edge: which book, that everything is saved, and buttons that undo and redo by name.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);

    /// What the page has to say; empty: nothing.
    void tell(const QString &line);
    /// Buttons at the right that take back, named, and bring back.
    void addUndo(QAction *undo, QAction *redo);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitUndo();

    Desk &m_desk;
    QLabel *m_book;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QString m_line;
};

} // namespace ansinh
