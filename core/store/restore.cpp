// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_file.h"
#include "core/store/failure.h"
#include "core/store/keeping.h"
#include "core/store/opening.h"

#include <QFileInfo>

namespace ansinh {

namespace {

// A book that someone holds is not taken from under him; a damaged one may be replaced. Opening also
// plays back what an interrupted change left, so that the kept file is whole where it can be.
void refuseHeld(const QString &path, const BookContext &context)
{
    const auto opened = guarded([&]() { openFile(path, context); });
    if (!opened && (opened.error().kind == ErrorKind::Locked || opened.error().kind == ErrorKind::ReadOnly))
        throw StoreFailure{opened.error()};
}

const QString kJournal = QStringLiteral("-journal");

void setAside(const QString &path, const QString &kept)
{
    moveFile(path, kept);
    if (!QFileInfo::exists(path + kJournal))
        return;
    // A damaged file's journal belongs to it, and must never meet the restored one.
    const auto moved = guarded([&]() { moveFile(path + kJournal, kept + kJournal); });
    if (moved)
        return;
    moveFile(kept, path);
    throw StoreFailure{moved.error()};
}

void putInPlace(const QString &part, const QString &path, const QString &kept)
{
    const auto moved = guarded([&]() { moveFile(part, path); });
    if (moved)
        return;
    if (!kept.isEmpty()) {
        moveFile(kept, path);
        if (QFileInfo::exists(kept + kJournal))
            moveFile(kept + kJournal, path + kJournal);
    }
    throw StoreFailure{moved.error()};
}

QString replaceFile(const QString &path, const QString &part)
{
    if (!QFileInfo::exists(path)) {
        // Left by a book that is gone: it would be played into the restored one.
        if (QFileInfo::exists(path + kJournal))
            moveFile(path + kJournal, freeName(path, QStringLiteral("truoc-khi-phuc-hoi")) + kJournal);
        putInPlace(part, path, {});
        return {};
    }
    const QString kept = freeName(path, QStringLiteral("truoc-khi-phuc-hoi"));
    setAside(path, kept);
    putInPlace(part, path, kept);
    return kept;
}

void noteRestore(const QString &path, const QString &from, const BookContext &context)
{
    auto book = Book::open(path, context);
    if (!book)
        throw StoreFailure{book.error()};
    Rows &rows = BookFile::rowsOf(**book);
    const QString name = QFileInfo(from).fileName();
    const auto noted = (*book)->change({QStringLiteral("restore"), {name}, name, {}}, [&]() -> Result<void> {
        rows.put(metaTable(),
                 {{QStringLiteral("key"), QStringLiteral("restored_at")}, {QStringLiteral("value"), rows.stamp()}});
        return {};
    });
    if (!noted)
        throw StoreFailure{noted.error()};
}

} // namespace

Result<QString> restore(const QString &path, const QString &from, const BookContext &context)
{
    const QString target
        = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QFileInfo(path).absoluteFilePath();
    const QString part = target + QStringLiteral(".part");
    const auto kept = guarded([&]() {
        const QString source = canonicalPath(from);
        lookAt(source);
        {
            Connection backup(source, Connection::Access::ReadOnly);
            refuseDamaged(backup, QStringLiteral("PRAGMA integrity_check"));
            if (QFileInfo::exists(target))
                refuseHeld(target, context);
            copyInto(backup, part);
        }
        const QString name = replaceFile(target, part);
        noteRestore(target, from, context);
        return name;
    });
    if (!kept)
        QFile::remove(part);
    return kept;
}

} // namespace ansinh
