// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submitted_reports.h"

#include "core/base/sha256.h"
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/freeze.h"
#include "core/store/rows.h"
#include "core/text/date_text.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

namespace ansinh {

const TableSpec &submittedReportTable()
{
    static const TableSpec table{
        QStringLiteral("submitted_report"),
        {QStringLiteral("id"), QStringLiteral("year"), QStringLiteral("version"), QStringLiteral("number"),
         QStringLiteral("symbol"), QStringLiteral("date"), QStringLiteral("day"), QStringLiteral("document"),
         QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("reopened_on"),
         QStringLiteral("reopen_reason"), QStringLiteral("last_decision")},
        QStringLiteral(R"(SELECT id, year, version, number, symbol, date, day, document, pdf, docx, odt, reopened_on,
                reopen_reason, last_decision
            FROM submitted_report WHERE id = :id)"),
        {},
        {},
        QStringLiteral(R"(INSERT INTO submitted_report (id, year, version, number, symbol, date, day, document, pdf,
                docx, odt, reopened_on, reopen_reason, last_decision)
            VALUES (:id, :year, :version, :number, :symbol, :date, :day, :document, :pdf, :docx, :odt, :reopened_on,
                :reopen_reason, :last_decision)
            ON CONFLICT (id) DO UPDATE SET year = excluded.year, version = excluded.version,
                number = excluded.number, symbol = excluded.symbol, date = excluded.date, day = excluded.day,
                document = excluded.document, pdf = excluded.pdf, docx = excluded.docx, odt = excluded.odt,
                reopened_on = excluded.reopened_on, reopen_reason = excluded.reopen_reason,
                last_decision = excluded.last_decision)"),
        QStringLiteral("DELETE FROM submitted_report WHERE id = :id"),
        {}};
    return table;
}

namespace {

const QString kSelect = QStringLiteral(R"(SELECT id, year, version, number, symbol, date, day, document, pdf, docx, odt,
        reopened_on, reopen_reason FROM submitted_report )");

SubmittedReport reportFrom(const Query &query)
{
    SubmittedReport report;
    report.id = {query.integer(0)};
    report.year = query.year(1);
    report.version = static_cast<int>(query.integer(2));
    report.number = query.text(3);
    report.symbol = query.text(4);
    report.date = query.day(5).value_or(QDate());
    report.day = query.day(6).value_or(QDate());
    report.document = query.text(7).toLatin1();
    report.pdf = query.text(8).toLatin1();
    report.docx = query.text(9).toLatin1();
    report.odt = query.text(10).toLatin1();
    report.reopenedOn = query.day(11);
    report.reopenReason = query.text(12);
    return report;
}

std::optional<SubmittedReport> firstReport(Query &query)
{
    return query.next() ? std::optional<SubmittedReport>(reportFrom(query)) : std::nullopt;
}

/// The newest in force of that year or a later one.
std::optional<SubmittedReport> newestFrom(Rows &rows, int year)
{
    Query query = rows.ask(
        kSelect + QStringLiteral("WHERE reopened_on IS NULL AND year >= :year ORDER BY year DESC LIMIT 1"));
    return firstReport(query.bind(QStringLiteral(":year"), year));
}

std::optional<SubmittedReport> inForceOf(Rows &rows, Year year)
{
    Query query = rows.ask(kSelect + QStringLiteral("WHERE reopened_on IS NULL AND year = :year"));
    return firstReport(query.bind(QStringLiteral(":year"), year.number()));
}

int nextVersion(Rows &rows, Year year)
{
    Query last = rows.ask(
        QStringLiteral("SELECT coalesce(max(version), 0) FROM submitted_report WHERE year = :year"));
    last.bind(QStringLiteral(":year"), year.number());
    return last.next() ? static_cast<int>(last.integer(0)) + 1 : 1;
}

/// What is decided on the plan after it tells nothing of the year (Decisions::holdingIn).
qint64 lastDecision(Rows &rows)
{
    return rows.connection().single(QStringLiteral("SELECT coalesce(max(id), 0) FROM decision")).toLongLong();
}

QJsonObject rowOf(const SubmittedReport &report)
{
    return {{QStringLiteral("year"), report.year.number()},
            {QStringLiteral("version"), report.version},
            {QStringLiteral("number"), report.number},
            {QStringLiteral("symbol"), report.symbol},
            {QStringLiteral("date"), storedDay(report.date)},
            {QStringLiteral("day"), storedDay(report.day)},
            {QStringLiteral("document"), QString::fromLatin1(report.document)},
            {QStringLiteral("pdf"), QString::fromLatin1(report.pdf)},
            {QStringLiteral("docx"), QString::fromLatin1(report.docx)},
            {QStringLiteral("odt"), QString::fromLatin1(report.odt)}};
}

Error notSubmitted(Year year)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("core/store",
                                        "The report of %1 has not been submitted, so there is nothing to reopen.")
                .arg(year.toString()),
            {}};
}

Error reopenWithoutReason(Year year)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/store",
                                        "Say why the report of %1 is reopened; the reason is kept with it.")
                .arg(year.toString()),
            {}};
}

} // namespace

Error frozenBy(const SubmittedReport &report)
{
    return {ErrorKind::Frozen,
            QCoreApplication::translate("core/store",
                                        "The report of %1 was submitted (No. %2 of %3): what belongs to that year and "
                                        "those before it stays as it was. To change it, first reopen the report and "
                                        "say why.")
                .arg(report.year.toString(), report.designation(), shortDate(report.date)),
            {}};
}

Error frozenBook(Rows &rows)
{
    if (const auto report = newestFrom(rows, 0))
        return frozenBy(*report);
    return {ErrorKind::Frozen,
            QCoreApplication::translate("core/store",
                                        "A report that was submitted is kept as it was, also after it was reopened."),
            {}};
}

Result<std::optional<SubmittedReport>> SubmittedReports::inForce(Year year) const
{
    return guarded([&]() { return inForceOf(m_rows, year); });
}

Result<std::optional<SubmittedReport>> SubmittedReports::freezing(Year year) const
{
    return guarded([&]() { return newestFrom(m_rows, year.number()); });
}

Result<std::vector<SubmittedReport>> SubmittedReports::all() const
{
    return guarded([&]() {
        Query query = m_rows.ask(kSelect + QStringLiteral("ORDER BY year, version"));
        return query.all(reportFrom);
    });
}

Result<SubmittedReport> SubmittedReports::submit(const SubmittedReport &report, const SubmittedFiles &files)
{
    SubmittedReport kept = report;
    kept.number = singleLine(report.number);
    kept.symbol = singleLine(report.symbol);
    const Action action{QStringLiteral("submit"), {kept.year.toString(), kept.designation()}, {}, {}};
    const auto done = m_book.change(action, [&]() -> Result<void> {
        if (const auto standing = newestFrom(m_rows, kept.year.number()))
            return frozenBy(*standing);
        kept.version = nextVersion(m_rows, kept.year);
        kept.document = m_rows.keep(files.document).toLatin1();
        kept.pdf = m_rows.keep(files.pdf).toLatin1();
        kept.docx = m_rows.keep(files.docx).toLatin1();
        kept.odt = m_rows.keep(files.odt).toLatin1();
        QJsonObject row = rowOf(kept);
        row.insert(QStringLiteral("last_decision"), lastDecision(m_rows));
        kept.id.value = m_rows.put(submittedReportTable(), row);
        return {};
    });
    return done ? Result<SubmittedReport>(kept) : done.error();
}

Result<void> SubmittedReports::reopen(Year year, const QDate &day, const QString &reason)
{
    const QString why = singleLine(reason);
    if (why.isEmpty())
        return reopenWithoutReason(year);
    return m_book.change({QStringLiteral("reopen"), {year.toString()}, {}, why}, [&]() -> Result<void> {
        const auto report = inForceOf(m_rows, year);
        if (!report)
            return notSubmitted(year);
        if (const auto newest = newestFrom(m_rows, year.next().number()); newest && newest->year > year)
            return frozenBy(*newest);
        QJsonObject row = m_rows.row(submittedReportTable(), report->id.value);
        row.insert(QStringLiteral("reopened_on"), storedDay(day));
        row.insert(QStringLiteral("reopen_reason"), why);
        m_rows.put(submittedReportTable(), row);
        return {};
    });
}

Result<QByteArray> SubmittedReports::bytesOf(const QByteArray &sha256) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT bytes FROM content WHERE sha256 = :sha256"));
        if (!query.bind(QStringLiteral(":sha256"), QString::fromLatin1(sha256)).next())
            fail(ErrorKind::NotFound,
                 QCoreApplication::translate("core/store", "This file of a submitted report is not in the book."));
        const QByteArray bytes = query.bytes(0);
        if (sha256Hex(bytes) != sha256)
            fail(ErrorKind::Damaged,
                 QCoreApplication::translate(
                     "core/store", "A file of a submitted report has been damaged. Restore the last backup."));
        return bytes;
    });
}

} // namespace ansinh
