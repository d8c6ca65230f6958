// SPDX-License-Identifier: GPL-3.0-or-later
// The papers and files of one organisation.
#include "ui/collection/collection_page.h"

#include "core/base/atomic_file.h"
#include "core/text/date_text.h"
#include "ui/base/desk.h"
#include "ui/collection/forms_writing.h"
#include "ui/collection/kept_files.h"
#include "ui/collection/sent_dialog.h"
#include "ui/preview/preview_dialog.h"
#include "ui/preview/save_place.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace ansinh {

void CollectionPage::saveFile(Id<Attachment> id)
{
    for (const RegisterRow &row : m_sheet.rows) {
        for (const Attachment &file : row.files) {
            if (file.id != id)
                continue;
            const Result<QString> path = saveKeptFile(this, m_desk, m_settings, file);
            if (!path)
                return notice().refuse(path.error());
            if (path->isEmpty())
                return;
            notice().say(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
            return notice().offer(tr("Open"), [to = *path] { QDesktopServices::openUrl(QUrl::fromLocalFile(to)); });
        }
    }
}

PaperOrder CollectionPage::orderOf(const Code<Organisation> &code) const
{
    return {m_sheet.period, m_desk.today(), code.text};
}

void CollectionPage::preview(const Result<Document> &document)
{
    if (!document)
        return notice().refuse(document.error());
    previewDocument(this, *document, m_settings);
}

void CollectionPage::fillPapers(QMenu &menu)
{
    menu.clear();
    const RegisterRow *row = chosen();
    if (!row)
        return;
    const Code<Organisation> code = row->code;
    menu.addAction(tr("Save its &form…"), this, &CollectionPage::saveForm);
    menu.addAction(tr("Re&quest letter…"), this, [this, code] { preview(requestLetters(m_desk.book(), orderOf(code))); })
        ->setEnabled(row->getsLetters);
    menu.addAction(tr("Re&minder…"), this, [this, code] { remind({code}); })
        ->setEnabled(row->getsLetters && row->state != RegisterRow::State::Received);
    menu.addAction(tr("&Confirmation slip…"), this,
                   [this, code] { preview(confirmationSlips(m_desk.book(), orderOf(code))); })
        ->setEnabled(row->newest() != nullptr);
    menu.addSeparator();
    const auto offerTakeOut = [&](const QString &text, SentPaper::Kind kind, const QDate &day) {
        const SentPaper paper{code, m_sheet.period, kind, day};
        menu.addAction(text.arg(shortDate(day)), this,
                       [this, paper] { tellRefusal(m_desk.written(m_desk.book().sentPapers().remove(paper))); });
    };
    if (row->formSent)
        offerTakeOut(tr("Take out: form sent %1"), SentPaper::Kind::Form, *row->formSent);
    for (const QDate &day : row->reminders)
        offerTakeOut(tr("Take out: reminder of %1"), SentPaper::Kind::Reminder, day);
}

void CollectionPage::fillReturns(QMenu &menu)
{
    menu.clear();
    for (QAction *action : {m_correctAct, m_addFilesAct, m_takeOutAct})
        menu.addAction(action);
    const RegisterRow *row = chosen();
    if (!row || row->files.empty())
        return;
    menu.addSeparator();
    for (const Attachment &file : row->files)
        menu.addAction(tr("Save “%1”…").arg(QString(file.name).replace(u'&', QStringLiteral("&&"))), this,
                       [this, id = file.id] { saveFile(id); });
}

void CollectionPage::saveForm()
{
    const RegisterRow *row = chosen();
    if (!row)
        return;
    const Code<Organisation> code = row->code;
    const Result<OneForm> form = formFileOf(m_desk, m_sheet.period, code);
    if (!form)
        return notice().refuse(form.error());
    const QString path
        = askWhereToSave(this, m_settings, {tr("Save the form"), QFileInfo(form->name).completeBaseName(),
                                            QStringLiteral("xlsx"), tr("Workbook")});
    if (path.isEmpty())
        return;
    if (const Result<void> written = writeWhole(path, form->bytes); !written)
        return notice().refuse(written.error());
    notice().say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    notice().offer(tr("Note as sent…"), [this, code] {
        (void)askAndNoteSent(this, m_desk, {SentPaper::Kind::Form, m_sheet.period, {code}});
    });
}

} // namespace ansinh
