// SPDX-License-Identifier: GPL-3.0-or-later
// How an import ends: taken, sent back, or thrown away; and what is dropped on it.
#include "ui/base/desk.h"
#include "ui/collection/import_batch.h"
#include "ui/collection/import_dialog.h"
#include "ui/collection/import_files.h"
#include "ui/collection/import_marked.h"
#include "ui/collection/import_result.h"
#include "ui/collection/import_side.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/notice.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace ansinh {

void ImportDialog::accept()
{
    if (m_isDone)
        return QDialog::accept();
    if (m_batch->isReading() || !m_side->commitTyped() || acceptedAmong(m_batch->entries()).empty())
        return;
    const Result<Collected> collected = m_batch->accept();
    if (!collected)
        return refuse(collected.error());
    m_isDone = true;
    m_notice->putAway();
    m_result->show(*collected, m_batch->entries());
    m_stack->setCurrentWidget(m_result);
    m_result->close()->setFocus();
    emit told(tr("%n return(s) taken in", nullptr, collected->returns));
}

void ImportDialog::reject()
{
    if (m_isDone)
        return QDialog::accept();
    if (!m_batch->isAnswered() || isSureToLeave())
        QDialog::reject();
}

bool ImportDialog::isSureToLeave()
{
    return isSureToLose(this,
                        {"importLeave", "importLeaveAnyway", tr("Nothing is in the book yet"),
                         tr("The questions that you answered are forgotten when you close. Close all the same?"),
                         tr("Go &back"), tr("&Close without taking")});
}

void ImportDialog::fillMarkedMenu()
{
    QMenu *menu = m_marked->menu();
    menu->clear();
    int count = 0;
    for (const ImportEntry &entry : m_batch->entries())
        count += isToBeSentBack(entry) ? 1 : 0;
    QAction *one = menu->addAction(tr("Of the chosen file…"), this, [this] { askMarked(false); });
    one->setEnabled(m_files->chosen() >= 0 && canBeMarked(m_batch->entry(m_files->chosen())));
    if (m_batch->entries().size() > 1)
        menu->addAction(tr("Of all %n file(s) that have to be mended…", nullptr, count), this,
                        [this] { askMarked(true); });
}

void ImportDialog::askMarked(bool all)
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the marked copies"));
    if (!folder.isEmpty())
        (void)saveMarked(folder, all);
}

bool ImportDialog::saveMarked(const QString &folder, bool all)
{
    std::vector<const ImportEntry *> entries;
    for (int row = 0; row < m_batch->readCount(); ++row) {
        if (all ? isToBeSentBack(m_batch->entry(row)) : row == m_files->chosen())
            entries.push_back(&m_batch->entry(row));
    }
    const Result<MarkedCopies> copies = writeMarkedCopies(m_desk, entries, folder);
    if (!copies) {
        refuse(copies.error());
        return false;
    }
    QString text;
    if (!copies->written.isEmpty())
        text = tr("%n marked copy(ies) written into %1.", nullptr, static_cast<int>(copies->written.size()))
                   .arg(QDir::toNativeSeparators(folder));
    if (copies->without.isEmpty()) {
        m_notice->say(text);
        return true;
    }
    m_notice->warn((text + QLatin1Char(' ')
                    + tr("Of these it is not known whose form they are, so no copy can be marked: %1.")
                          .arg(copies->without.join(QStringLiteral(", "))))
                       .trimmed());
    return !copies->written.isEmpty();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isDone && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    m_batch->add(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ansinh
