// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/submit_report.h"
#include "core/base/atomic_file.h"
#include "ui/base/desk.h"
#include "ui/base/theme.h"
#include "ui/preview/printing.h"
#include "ui/preview/save_place.h"
#include "ui/preview/sheet_view.h"
#include "ui/print/document_file.h"
#include "ui/print/paper_charts.h"
#include "ui/report/report_page.h"
#include "ui/report/report_side.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/notice.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace ansinh {

/// It does not stand in the way; it reminds.
void ReportPage::remind(const QString &done)
{
    if (m_openThings == 0)
        return emit told(done);
    m_side->openRemarks();
    notice().warn(
        tr("%1. Still to look at before it is signed: %n thing(s), at the right.", nullptr, m_openThings).arg(done));
}

void ReportPage::print()
{
    const Result<bool> printed = printWithDialog(this, m_sheets->laidOut(), m_sheets->currentPage());
    if (!printed)
        showError(this, printed.error());
    else if (*printed)
        remind(tr("Sent to the printer"));
}

void ReportPage::askAndSave()
{
    const QFileInfo book(m_desk.book().path());
    const QString stem = QStringLiteral("bao-cao-nam-%1").arg(m_desk.year().number());
    const QString path = askWhereToSaveDocument(this, book.path(), stem);
    if (!path.isEmpty())
        save(path);
}

/// What was submitted is saved as it was kept, to the byte.
Result<void> ReportPage::written(const QString &path)
{
    const auto format = submittedFormatOf(QFileInfo(path).suffix());
    if (m_submitted && format) {
        const auto bytes = submittedFile(m_desk.book(), *m_submitted, *format);
        return bytes ? writeWhole(path, *bytes) : Result<void>(bytes.error());
    }
    const Result<int> pages = writeDocument(m_document, path, paperCharts());
    return pages ? Result<void>() : Result<void>(pages.error());
}

void ReportPage::save(const QString &path)
{
    if (const Result<void> done = written(path); !done)
        return showError(this, done.error());
    tellSaved(path);
}

void ReportPage::tellSaved(const QString &path)
{
    const QFileInfo file(path);
    const auto link = [](const QString &target, const QString &text) {
        return QStringLiteral("<a style='color:%1' href='%2'>%3</a>")
            .arg(colours().accentText.name(), QUrl::fromLocalFile(target).toString(QUrl::FullyEncoded),
                 text.toHtmlEscaped());
    };
    m_side->tellSaved(tr("Saved: %1").arg(QDir::toNativeSeparators(path)).toHtmlEscaped() + QStringLiteral("<br>")
                      + link(path, tr("Open the file")) + QStringLiteral(" · ")
                      + link(file.path(), tr("Open the folder")));
    remind(tr("Saved: %1").arg(file.fileName()));
}

void ReportPage::reopen()
{
    const Year year = m_desk.year();
    const auto reason = askReason(
        this, tr("Reopen the report of %1").arg(year.toString()),
        tr("The report and its figures can be changed again afterwards. What was submitted stays kept as version %1; "
           "submitted anew, it becomes the next version.")
            .arg(m_submitted ? m_submitted->version : 1));
    if (!reason)
        return;
    const auto done = m_desk.written(reopenReport(m_desk.book(), year, *reason, m_desk.today()));
    if (!done)
        return notice().refuse(done.error());
    emit told(tr("The report of %1 is open again").arg(year.toString()));
}

} // namespace ansinh
