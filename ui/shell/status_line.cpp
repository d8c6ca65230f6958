// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/base/desk.h"

#include <QFileInfo>
#include <QLabel>

namespace ansinh {

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QStatusBar(parent), m_desk(desk), m_book(new QLabel), m_undo(new QLabel)
{
    setSizeGripEnabled(false);
    m_book->setObjectName(QStringLiteral("bookLine"));
    m_undo->setObjectName(QStringLiteral("undoLine"));
    addWidget(m_book, 1);
    addPermanentWidget(m_undo);
    for (const auto changed : {&Desk::bookChanged, &Desk::contentChanged})
        connect(&m_desk, changed, this, &StatusLine::refresh);
    refresh();
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
        m_undo->clear();
        return;
    }
    const QString name = QFileInfo(m_desk.book().path()).fileName();
    QString line = m_desk.book().isReadOnly() ? tr("Book: %1 · read-only, nothing can be changed").arg(name)
                                              : tr("Book: %1 · every change is saved").arg(name);
    if (!m_line.isEmpty())
        line += QStringLiteral(" · ") + m_line;
    m_book->setText(line);
    const std::optional<JournalEntry> last = m_desk.book().undoable();
    m_undo->setText(last ? tr("Ctrl+Z undoes: %1").arg(describe(last->action)) : QString());
}

} // namespace ansinh
