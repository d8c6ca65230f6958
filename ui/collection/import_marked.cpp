// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_marked.h"

#include "core/actions/forms.h"
#include "core/base/atomic_file.h"
#include "core/forms/form_writer.h"
#include "ui/base/desk.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ansinh {

namespace {

const QString kMark = QStringLiteral("-can-sua"); ///< what the name of a copy ends in

/// "TYT-bao-cao-2026-can-sua.xlsx", with a number where that is there already.
QString freeName(const QString &folder, const QString &fileName)
{
    const QDir dir(folder);
    const QString stem = QFileInfo(fileName).completeBaseName() + kMark;
    QString name = stem + QStringLiteral(".xlsx");
    for (int number = 2; dir.exists(name); ++number)
        name = QStringLiteral("%1-%2.xlsx").arg(stem).arg(number);
    return dir.filePath(name);
}

/// Absent: it is not known whose form the file is, or that form does not exist.
Result<std::optional<Form>> formOf(Desk &desk, const ReturnPreview &preview)
{
    if (preview.organisation.isEmpty() || !preview.period)
        return std::optional<Form>();
    const auto forms = requestForms(desk.book(), desk.keeper(), *preview.period, desk.today(), {preview.organisation});
    if (!forms && forms.error().kind != ErrorKind::NotFound)
        return forms.error();
    return forms ? std::optional<Form>(forms->front()) : std::nullopt;
}

Result<QString> writeCopy(const ImportEntry &entry, const Form &form, const QString &folder)
{
    const Result<QByteArray> bytes = writeMarkedForm(form, entry.read->filled, problemsToMark(*entry.read));
    if (!bytes)
        return bytes.error();
    const QString path = freeName(folder, entry.fileName());
    const Result<void> written = writeWhole(path, *bytes);
    if (!written)
        return written.error();
    return path;
}

} // namespace

bool isToBeSentBack(const ImportEntry &entry)
{
    if (entry.unreadable)
        return true;
    return entry.read
        && std::any_of(entry.read->problems.begin(), entry.read->problems.end(),
                       [](const ReturnProblem &each) { return each.severity != Severity::Note; });
}

bool canBeMarked(const ImportEntry &entry)
{
    return entry.read && !entry.read->organisation.isEmpty() && entry.read->period && isToBeSentBack(entry);
}

Result<MarkedCopies> writeMarkedCopies(Desk &desk, const std::vector<const ImportEntry *> &entries,
                                       const QString &folder)
{
    MarkedCopies copies;
    for (const ImportEntry *entry : entries) {
        const Result<std::optional<Form>> form = entry->read ? formOf(desk, *entry->read) : std::optional<Form>();
        if (!form)
            return form.error();
        if (!*form) {
            copies.without += entry->fileName();
            continue;
        }
        const Result<QString> path = writeCopy(*entry, **form, folder);
        if (!path)
            return path.error();
        copies.written += *path;
    }
    return copies;
}

} // namespace ansinh
