// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"
#include "core/actions/town_status.h"
#include "tests/core/actions/action_book.h"

namespace ansinh::test {

Period wholeYear(int year);

/// The package of a book, made on that day; without report and workbook.
QByteArray packageOf(Book &book, int year = 2026, const QDate &day = {2026, 11, 6}, const QStringList &fields = {});
QByteArray halfYearPackageOf(Book &book, int year);

/// A ward of that name with a book of its own, made by the built-in plan or another one.
class Ward
{
public:
    explicit Ward(const char *name, const Plan &plan = ActionBook::plan());

    Book &book() { return *m_book; }
    void count(const char *target, int year, const char *value);
    void share(const char *target, int year, const char *numerator, const char *denominator);
    /// The same by that organisation.
    void shareBy(const char *by, const char *target, int year, const char *numerator, const char *denominator);
    void record(const FigureEntry &entry);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
};

/// The book of a town in a folder of its own.
class Town
{
public:
    /// Takes the packages in; fails the test when it is refused. Creates the book with the first.
    Consolidated take(const std::vector<QByteArray> &packages, const QDate &received = {2026, 11, 10});
    Result<Consolidated> tryTake(const std::vector<QByteArray> &packages, const QDate &received = {2026, 11, 10});
    Book &book() { return *m_book; }
    TownStatus status(int year = 2026, const QDate &today = {2026, 11, 20});
    const TownTarget &target(const TownStatus &status, const char *code);
    QStringList files() const;
    QString path() const { return m_folder.filePath(QStringLiteral("thị xã.ansinh")); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
};

} // namespace ansinh::test
