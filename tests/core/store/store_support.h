// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include "core/plan/plan_json.h"
#include "core/store/book.h"
#include "core/store/connection.h"
#include "core/store/parts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

namespace ansinh {

/// A book of the built-in plan in a folder of its own, with a clock that steps by a second.
class BookFolder
{
public:
    QString path(const QString &name = QStringLiteral("sổ.ansinh")) const { return folder.filePath(name); }

    BookContext context()
    {
        return {[this]() { return clock = clock.addSecs(1); }, QStringLiteral("officer"), QStringLiteral("test 1.0")};
    }

    std::unique_ptr<Book> create(const QString &name = QStringLiteral("sổ.ansinh"))
    {
        auto book = Book::create(path(name), plan(), context());
        if (!book)
            FAIL(book.error().message.toStdString() + " " + book.error().detail.toStdString());
        return std::move(book).value();
    }

    std::unique_ptr<Book> open(const QString &name = QStringLiteral("sổ.ansinh"))
    {
        auto book = Book::open(path(name), context());
        if (!book)
            FAIL(book.error().message.toStdString() + " " + book.error().detail.toStdString());
        return std::move(book).value();
    }

    static const Plan &plan()
    {
        static const Plan plan = builtInPlan().value();
        return plan;
    }

    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    QTemporaryDir folder;
    QDateTime clock{QDate(2026, 11, 2), QTime(8, 0), QTimeZone::utc()};
};

/// Copies the book as it stands in the middle of a large change, with its journal.
inline void interruptedCopy(BookFolder &books, const QString &copy)
{
    Connection file(books.path(), Connection::Access::ReadWrite);
    file.run(QStringLiteral("PRAGMA cache_size = 2"));
    file.run(QStringLiteral("BEGIN"));
    file.run(QStringLiteral("UPDATE plan_version SET title = title || 'x'"));
    file.run(
        QStringLiteral("CREATE TABLE half AS WITH n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                       "SELECT randomblob(3000) FROM n"));
    REQUIRE(QFile::copy(books.path(), copy));
    REQUIRE(QFile::copy(books.path() + QStringLiteral("-journal"), copy + QStringLiteral("-journal")));
    file.run(QStringLiteral("ROLLBACK"));
}

/// Only of a book that nobody holds: reading a held one would drop its lock.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline Year year(int number)
{
    return Year::from(number).value();
}

inline Figure figureOf(const QString &target, int inYear, qint64 value)
{
    Figure figure;
    figure.target = Code<Target>(target);
    figure.period = {year(inYear), false};
    figure.by = BookFolder::plan().target(figure.target) ? BookFolder::plan().target(figure.target)->owners.at(0)
                                                         : BookFolder::plan().organisations.at(0).code;
    figure.value = Decimal::fromWhole(value);
    figure.source.origin = QStringLiteral("manual");
    return figure;
}

inline Action recordAction(const QString &target)
{
    return {QStringLiteral("record"), {target, QStringLiteral("2026")}, {}, {}};
}

inline void record(Book &book, const Figure &figure)
{
    const auto done = book.figures().record({figure}, recordAction(figure.target.text));
    if (!done)
        FAIL(done.error().message.toStdString());
}

} // namespace ansinh
