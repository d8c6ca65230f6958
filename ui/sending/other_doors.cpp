// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/other_doors.h"

#include "core/actions/export_tables.h"
#include "core/base/atomic_file.h"
#include "core/base/folder_writer.h"
#include "ui/base/desk.h"
#include "ui/preview/save_place.h"
#include "ui/sending/dhis2_dialog.h"
#include "ui/sending/sending_words.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace ansinh {

namespace {

ExportOrder orderOf(const Desk &desk, const Period &period)
{
    ExportOrder order;
    order.period = period;
    order.day = desk.today();
    return order;
}

/// All of them or none.
Result<void> writeAll(const QString &folder, const std::vector<ExportedFile> &files)
{
    FolderWriter writer(folder);
    if (const auto begun = writer.begin(); !begun)
        return begun.error();
    for (const ExportedFile &file : files) {
        if (const auto written = writer.write(file.name, file.bytes); !written)
            return written.error();
    }
    writer.finish();
    return {};
}

} // namespace

OtherDoors::OtherDoors(Desk &desk, Settings &settings, QWidget *page)
    : QObject(page), m_desk(desk), m_settings(settings), m_page(page)
{
}

void OtherDoors::addTo(QMenu &menu)
{
    const auto add = [&](const char *name, const QString &text, void (OtherDoors::*act)()) {
        menu.addAction(text, this, act)->setObjectName(QString::fromLatin1(name));
    };
    add("saveEverythingXlsx", tr("Everything as one &Excel workbook…"), &OtherDoors::saveWorkbook);
    add("saveEverythingCsv", tr("One &CSV for each table…"), &OtherDoors::saveTables);
    add("openDhis2", tr("Values for &DHIS2…"), &OtherDoors::openDhis2);
}

void OtherDoors::saveWorkbook()
{
    const QString path
        = askWhereToSave(m_page, m_settings,
                         {tr("Everything as one Excel workbook"), tr("Everything, %1").arg(sendingPeriodText(m_period)),
                          QStringLiteral("xlsx"), tr("Excel workbook")});
    if (path.isEmpty())
        return;
    const auto bytes = everythingWorkbook(m_desk.book(), orderOf(m_desk, m_period));
    const Result<void> written = bytes ? writeWhole(path, *bytes) : Result<void>(bytes.error());
    if (!written)
        return emit refused(written.error());
    emit told(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void OtherDoors::saveTables()
{
    QFileDialog dialog(m_page, tr("Folder for the CSV files"), folderToSaveIn(m_settings));
    dialog.setObjectName(QStringLiteral("csvFolderDialog"));
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString folder = dialog.selectedFiles().constFirst();
    const auto files = everythingTables(m_desk.book(), orderOf(m_desk, m_period));
    const Result<void> written = files ? writeAll(folder, *files) : Result<void>(files.error());
    if (!written)
        return emit refused(written.error());
    emit told(
        tr("%n CSV files saved in %1", nullptr, static_cast<int>(files->size())).arg(QDir::toNativeSeparators(folder)));
}

void OtherDoors::openDhis2()
{
    Dhis2Dialog(m_desk, m_settings, m_period, m_page).exec();
}

} // namespace ansinh
