// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/town_paper.h"
#include "core/base/atomic_file.h"
#include "core/store/ward_packages.h"
#include "ui/base/desk.h"
#include "ui/preview/preview_dialog.h"
#include "ui/preview/save_place.h"
#include "ui/town/take_dialog.h"
#include "ui/town/town_page.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/notice.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>

#include <algorithm>

namespace ansinh {

void TownPage::showPaper()
{
    previewDocument(this, townPaper(m_status, m_desk.today()), m_settings);
}

/// The package as the ward sent it, byte by byte.
void TownPage::saveCopy(Id<WardPackage> package)
{
    const auto all = m_desk.book().wardPackages().all();
    const auto bytes = m_desk.book().wardPackages().bytesOf(package);
    if (!all || !bytes)
        return notice().refuse(all ? bytes.error() : all.error());
    const auto its
        = std::find_if(all->begin(), all->end(), [&](const WardPackage &each) { return each.id == package; });
    const QString name = its == all->end() ? QString() : QFileInfo(its->file).completeBaseName();
    const QString path
        = askWhereToSave(this, m_settings,
                         {tr("Save the package as it came"), name.isEmpty() ? QStringLiteral("goi-du-lieu") : name,
                          QStringLiteral("zip"), tr("Data packages")});
    if (path.isEmpty())
        return;
    if (const Result<void> written = writeWhole(path, *bytes); !written)
        return notice().refuse(written.error());
    emit told(tr("Saved: %1").arg(path));
}

void TownPage::takeIn(const QStringList &paths)
{
    TakeDialog dialog(m_desk, m_settings, paths, this);
    connect(&dialog, &TakeDialog::told, this, &Page::told);
    dialog.exec();
}

void TownPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_desk.hasBook() || filesIn(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_overlay->appear();
}

void TownPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void TownPage::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    const QStringList files = filesIn(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // The program that the files come from waits until the drop is over.
    QTimer::singleShot(0, this, [this, files] { takeIn(files); });
}

} // namespace ansinh
