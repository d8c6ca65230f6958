// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/base/desk.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace ansinh {

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QStatusBar(parent), m_desk(desk), m_book(new QLabel), m_undo(new QToolButton), m_redo(new QToolButton)
{
    setSizeGripEnabled(false);
    m_book->setObjectName(QStringLiteral("bookLine"));
    m_undo->setObjectName(QStringLiteral("undoLine"));
    m_redo->setObjectName(QStringLiteral("redoLine"));
    m_book->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(m_book, 1);
    for (QToolButton *button : {m_undo, m_redo}) {
        button->setIconSize({15, 15});
        button->setAutoRaise(true);
        addPermanentWidget(button);
    }
    for (const auto changed : {&Desk::bookChanged, &Desk::contentChanged})
        connect(&m_desk, changed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::addUndo(QAction *undo, QAction *redo)
{
    m_undo->setDefaultAction(undo);
    m_redo->setDefaultAction(redo);
    m_redo->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(undo, &QAction::changed, this, &StatusLine::fitUndo);
    fitUndo();
}

/// What is taken back may have a long name: it never makes the window wider. The tip says all of it.
void StatusLine::fitUndo()
{
    const QAction *undo = m_undo->defaultAction();
    if (!undo)
        return;
    const QString text = undo->iconText(); // without the mark of its key
    m_undo->setText(m_undo->fontMetrics().elidedText(text, Qt::ElideRight, width() / 2));
    m_undo->setAccessibleName(text);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fitUndo();
}

void StatusLine::tell(const QString &line)
{
    m_line = line;
    refresh();
}

void StatusLine::refresh()
{
    if (!m_desk.hasBook()) {
        m_book->setText(tr("No book is open"));
        return;
    }
    const QString name = QFileInfo(m_desk.book().path()).fileName();
    QString line = m_desk.book().isReadOnly() ? tr("Book: %1 · read-only, nothing can be changed").arg(name)
                                              : tr("Book: %1 · every change is saved").arg(name);
    if (!m_line.isEmpty())
        line += QStringLiteral(" · ") + m_line;
    m_book->setText(line);
}

} // namespace ansinh
