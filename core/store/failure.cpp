// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failure.h"

#include "core/store/freeze.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

namespace ansinh {

namespace {

// Primary result codes of SQLite (sqlite3.h); the header itself is not needed for more.
enum SqliteCode {
    Busy = 5,
    BusyTable = 6,
    ReadOnlyFile = 8,
    IoFailure = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};
constexpr int kReadOnlyRollback = ReadOnlyFile | (3 << 8);
constexpr int kForeignKey = Constraint | (3 << 8);
constexpr int kTrigger = Constraint | (7 << 8);

ErrorKind kindOf(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case Busy:
    case BusyTable: return ErrorKind::Locked;
    case ReadOnlyFile: return ErrorKind::ReadOnly;
    case Corrupt: return ErrorKind::Damaged;
    case Full: return ErrorKind::DiskFull;
    case Constraint: return extendedCode == kForeignKey ? ErrorKind::NotFound : ErrorKind::Invalid;
    case NotADatabase: return ErrorKind::NotABook;
    default: return ErrorKind::Io;
    }
}

QString sentenceOf(int extendedCode)
{
    if (extendedCode == kReadOnlyRollback)
        return QCoreApplication::translate(
            "core/store",
            "The book %1 holds a change that was interrupted and must first be taken back, but nothing "
            "can be written here. Copy it and its -journal file to a folder of yours and open it there.");
    switch (kindOf(extendedCode)) {
    case ErrorKind::Locked:
        return QCoreApplication::translate("core/store",
                                           "The book %1 is held by another program. Close it there first.");
    case ErrorKind::ReadOnly:
        return QCoreApplication::translate(
            "core/store", "The book %1 cannot be written here. Copy it to a folder of yours and work there.");
    case ErrorKind::Damaged:
        return QCoreApplication::translate("core/store", "The book %1 is damaged. Restore the last backup.");
    case ErrorKind::DiskFull:
        return QCoreApplication::translate(
            "core/store", "The disk is full: nothing of this was saved in %1. Make room and try again.");
    case ErrorKind::NotABook:
        return QCoreApplication::translate("core/store",
                                           "%1 is not a book of An Sinh. Choose a file ending in .ansinh.");
    case ErrorKind::NotFound:
        return QCoreApplication::translate("core/store",
                                           "This entry names a target, task, organisation or area that the "
                                           "book %1 does not have. Check the codes.");
    case ErrorKind::Invalid:
        return QCoreApplication::translate(
            "core/store", "The book %1 does not take this entry: a value breaks one of its rules. Check the values.");
    default:
        return QCoreApplication::translate(
            "core/store", "Reading or writing %1 failed. Check that the disk or USB stick is in place and try again.");
    }
}

} // namespace

Error errorFrom(int extendedCode, const QString &text, const QString &path)
{
    // Rows says it in full; here nobody can ask which report it is.
    if (extendedCode == kTrigger && text.contains(QLatin1String(kFrozen)))
        return {ErrorKind::Frozen,
                QCoreApplication::translate("core/store",
                                            "A report that was submitted is kept as it was, also after it was "
                                            "reopened."),
                QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(text)};
    return {kindOf(extendedCode), sentenceOf(extendedCode).arg(QDir::toNativeSeparators(path)),
            QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(text)};
}

void fail(const QSqlError &error, const QString &path)
{
    throw StoreFailure{errorFrom(error.nativeErrorCode().toInt(), error.databaseText(), path)};
}

void fail(ErrorKind kind, const QString &message, const QString &detail)
{
    throw StoreFailure{{kind, message, detail}};
}

} // namespace ansinh
