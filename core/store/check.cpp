// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/store/book_file.h"
#include "core/store/failure.h"
#include "core/store/keeping.h"
#include "core/store/parts.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace ansinh {

namespace {

void checkFile(Rows &rows, CheckReport &report)
{
    Query integrity = rows.ask(QStringLiteral("PRAGMA integrity_check"));
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok"))
            report.fileProblems << integrity.text(0);
    }
    Query references = rows.ask(QStringLiteral("PRAGMA foreign_key_check"));
    while (references.next())
        report.fileProblems << QCoreApplication::translate("core/store",
                                                           "Row %1 of table %2 refers to a missing row of %3.")
                                   .arg(references.text(1), references.text(0), references.text(2));
}

void checkHashes(Rows &rows, CheckReport &report)
{
    Query query = rows.ask(QStringLiteral(
        "SELECT c.sha256, c.bytes, coalesce((SELECT a.name FROM attachment a WHERE a.sha256 = c.sha256 LIMIT 1), "
        "(SELECT p.title FROM plan_version p WHERE p.sha256 = c.sha256 LIMIT 1), "
        "(SELECT w.file FROM ward_package w WHERE w.sha256 = c.sha256), (SELECT r.number || ' (' || r.year || ')' "
        "FROM submitted_report r WHERE c.sha256 IN (r.document, r.pdf, r.docx, r.odt) LIMIT 1), c.sha256) "
        "FROM content c"));
    while (query.next()) {
        if (query.text(0) != QString::fromLatin1(sha256Hex(query.bytes(1))))
            report.hashProblems
                << QCoreApplication::translate("core/store", "The bytes of “%1” have changed.").arg(query.text(2));
    }
}

/// The plans of the years, each read once.
class PlansByYear
{
public:
    explicit PlansByYear(Book &book) : m_book(book) { }

    const Plan &operator()(int year)
    {
        auto found = m_plans.find(year);
        if (found != m_plans.end())
            return found->second;
        const Result<Year> asYear = Year::from(year);
        const Result<Plan> plan = asYear ? m_book.plans().inForce(*asYear) : Result<Plan>(asYear.error());
        if (!plan)
            throw StoreFailure{plan.error()};
        return m_plans.emplace(year, *plan).first->second;
    }

private:
    Book &m_book;
    std::map<int, Plan> m_plans;
};

void checkFigures(Rows &rows, PlansByYear &plans, CheckReport &report)
{
    Query query = rows.ask(QStringLiteral("SELECT DISTINCT target, year, reported_by FROM figure ORDER BY 1, 2, 3"));
    while (query.next()) {
        const Plan &plan = plans(static_cast<int>(query.integer(1)));
        if (!plan.target(Code<Target>(query.text(0))))
            report.referenceProblems << QCoreApplication::translate(
                                            "core/store",
                                            "The plan of %2 has no target %1, but there are figures for it.")
                                            .arg(query.text(0), query.text(1));
        if (!plan.organisation(Code<Organisation>(query.text(2))))
            report.referenceProblems << QCoreApplication::translate(
                                            "core/store",
                                            "The plan of %2 has no organisation %1, but there are figures from it.")
                                            .arg(query.text(2), query.text(1));
    }
}

void checkResults(Rows &rows, PlansByYear &plans, CheckReport &report)
{
    Query query = rows.ask(QStringLiteral("SELECT DISTINCT task, year FROM task_result UNION "
                                          "SELECT DISTINCT task, year FROM task_indicator_value ORDER BY 1, 2"));
    while (query.next()) {
        if (!plans(static_cast<int>(query.integer(1))).task(Code<Task>(query.text(0))))
            report.referenceProblems << QCoreApplication::translate(
                                            "core/store",
                                            "The plan of %2 has no task %1, but there are results for it.")
                                            .arg(query.text(0), query.text(1));
    }
}

void checkContacts(Rows &rows, CheckReport &report)
{
    Query query = rows.ask(QStringLiteral(
        "SELECT about FROM contact WHERE about NOT IN (SELECT 'organisation:' || code FROM organisation) "
        "AND about NOT IN (SELECT 'area:' || id FROM area) ORDER BY about"));
    while (query.next())
        report.referenceProblems << QCoreApplication::translate(
                                        "core/store", "There is a contact of %1, which the book does not know.")
                                        .arg(query.text(0));
}

/// What packages say is kept in rows beside their bytes: none may have lost them, but a field without targets has none.
void checkWardPackages(Rows &rows, CheckReport &report)
{
    Query query = rows.ask(QStringLiteral(R"(SELECT p.ward, p.year FROM ward_package p
        LEFT JOIN (SELECT DISTINCT package FROM ward_measure) m ON m.package = p.id
        WHERE m.package IS NULL AND (p.fields = '' OR p.targets <> '') ORDER BY p.id)"));
    while (query.next())
        report.referenceProblems << QCoreApplication::translate(
                                        "core/store", "What the package of %1 says of %2 is missing. Take it in again.")
                                        .arg(query.text(0), query.text(1));
    Query twice = rows.ask(QStringLiteral(R"(SELECT ward, year FROM ward_package
        WHERE in_force = 1 AND fields = '' GROUP BY book, year, half HAVING count(*) > 1 ORDER BY 1, 2)"));
    while (twice.next())
        report.referenceProblems << QCoreApplication::translate(
                                        "core/store", "Two packages of %1 count for %2. Take the newest in again.")
                                        .arg(twice.text(0), twice.text(1));
}

int countOf(Rows &rows, const QString &sql)
{
    return rows.connection().single(sql).toInt();
}

} // namespace

Result<CheckReport> check(Book &book)
{
    return guarded([&]() {
        Rows &rows = BookFile::rowsOf(book);
        CheckReport report;
        checkFile(rows, report);
        if (!report.fileProblems.isEmpty())
            return report;
        checkHashes(rows, report);
        report.figures = countOf(rows, QStringLiteral("SELECT count(*) FROM figure"));
        report.results = countOf(rows, QStringLiteral("SELECT count(*) FROM task_result"));
        report.entries = countOf(rows, QStringLiteral("SELECT count(*) FROM journal_entry"));
        // A plan whose bytes changed is not read again to judge the rest by.
        if (!report.hashProblems.isEmpty())
            return report;
        PlansByYear plans(book);
        checkFigures(rows, plans, report);
        checkResults(rows, plans, report);
        checkContacts(rows, report);
        checkWardPackages(rows, report);
        return report;
    });
}

} // namespace ansinh
