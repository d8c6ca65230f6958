// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/contacts.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

namespace ansinh {

const TableSpec &submissionTable()
{
    static const TableSpec table{
        QStringLiteral("submission"),
        {QStringLiteral("id"), QStringLiteral("organisation"), QStringLiteral("year"), QStringLiteral("half"),
         QStringLiteral("version"), QStringLiteral("received"), QStringLiteral("origin"), QStringLiteral("file"),
         QStringLiteral("note"), QStringLiteral("document_number"), QStringLiteral("document_date"),
         QStringLiteral("channel"), QStringLiteral("signer"), QStringLiteral("sha256")},
        QStringLiteral(R"(SELECT id, organisation, year, half, version, received, origin, file, note,
                document_number, document_date, channel, signer, sha256
            FROM submission WHERE id = :id)"),
        {},
        {},
        QStringLiteral(R"(INSERT INTO submission (id, organisation, year, half, version, received, origin, file, note,
                document_number, document_date, channel, signer, sha256)
            VALUES (:id, :organisation, :year, :half, :version, :received, :origin, :file, :note,
                :document_number, :document_date, :channel, :signer, :sha256)
            ON CONFLICT (id) DO UPDATE SET organisation = excluded.organisation,
                year = excluded.year,
                half = excluded.half,
                version = excluded.version,
                received = excluded.received,
                origin = excluded.origin,
                file = excluded.file,
                note = excluded.note,
                document_number = excluded.document_number,
                document_date = excluded.document_date,
                channel = excluded.channel,
                signer = excluded.signer,
                sha256 = excluded.sha256)"),
        QStringLiteral("DELETE FROM submission WHERE id = :id"),
        {}};
    return table;
}

namespace {

const QString kSelect = QStringLiteral(R"(SELECT s.id, s.organisation, s.year, s.half, s.version, s.received, s.origin,
        s.file, s.note, s.document_number, s.document_date, s.channel, s.sha256, p.name, p.post
    FROM submission s LEFT JOIN person p ON p.id = s.signer )");

Submission submissionFrom(const Query &query)
{
    Submission submission;
    submission.id = {query.integer(0)};
    submission.organisation = Code<Organisation>(query.text(1));
    submission.period = query.period(2);
    submission.version = static_cast<int>(query.integer(4));
    submission.received = query.day(5).value_or(QDate());
    submission.origin = query.text(6);
    submission.file = query.text(7);
    submission.note = query.text(8);
    submission.documentNumber = query.text(9);
    submission.documentDate = query.day(10);
    submission.channel = channelFrom(query.text(11)).value_or(Channel::Unknown);
    submission.sha256 = query.text(12).toLatin1();
    submission.signer = query.text(13);
    submission.signerPost = query.text(14);
    return submission;
}

Error missingDay(const Submission &submission)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/store", "%1: the day of receipt is missing. Enter it.")
                .arg(submission.organisation.text),
            {}};
}

Error noSuchReturn()
{
    return {
        ErrorKind::NotFound, QCoreApplication::translate("core/store", "This return is no longer in the book."), {}};
}

/// What the register says of a return. A signer is a person: the row points to what the journal never copies.
void insertRegister(Rows &rows, const Submission &submission, const Submission &before, QJsonObject &row)
{
    row.insert(QStringLiteral("received"), storedDay(submission.received));
    row.insert(QStringLiteral("note"), submission.note);
    insertGiven(row, QStringLiteral("document_number"), singleLine(submission.documentNumber));
    insertGiven(row, QStringLiteral("document_date"),
                submission.documentDate ? storedDay(*submission.documentDate) : QString());
    insertGiven(row, QStringLiteral("channel"), nameOf(submission.channel));
    const QString signer = singleLine(submission.signer);
    const QString post = singleLine(submission.signerPost);
    if (signer == before.signer && post == before.signerPost)
        return;
    row.remove(QStringLiteral("signer"));
    if (!signer.isEmpty() || !post.isEmpty())
        row.insert(QStringLiteral("signer"),
                   keepPerson(rows, signersOf(aboutOf(submission.organisation)), {signer, post, {}, {}, {}}));
}

int lastVersion(Rows &rows, const Submission &submission)
{
    Query last = rows.ask(QStringLiteral("SELECT coalesce(max(version), 0) FROM submission "
                                         "WHERE organisation = :organisation AND year = :year AND half = :half"));
    last.bind(QStringLiteral(":organisation"), submission.organisation.text)
        .bind(submission.period);
    return last.next() ? static_cast<int>(last.integer(0)) : 0;
}

std::optional<Submission> submissionWith(Rows &rows, Id<Submission> id)
{
    Query query = rows.ask(kSelect + QStringLiteral("WHERE s.id = :id"));
    return query.bind(QStringLiteral(":id"), id.value).next() ? std::optional<Submission>(submissionFrom(query))
                                                              : std::nullopt;
}

Action about(const char *kind, const Submission &submission)
{
    return {QString::fromLatin1(kind),
            {submission.organisation.text, submission.period.year.toString()},
            submission.file,
            {}};
}

void removeAttachments(Rows &rows, Id<Submission> id)
{
    std::vector<qint64> attachments;
    {
        Query query = rows.ask(QStringLiteral("SELECT id FROM attachment WHERE about = :about ORDER BY id"));
        query.bind(QStringLiteral(":about"), aboutOf(id));
        while (query.next())
            attachments.push_back(query.integer(0));
    }
    for (const qint64 attachment : attachments)
        rows.remove(attachmentTable(), attachment);
}

} // namespace

Result<std::vector<Submission>> Submissions::in(const Period &period) const
{
    return guarded([&]() {
        Query query = m_rows.ask(
            kSelect + QStringLiteral("WHERE s.year = :year AND s.half = :half ORDER BY s.organisation, s.version"));
        query.bind(period);
        return query.all(submissionFrom);
    });
}

Result<std::vector<Submission>> Submissions::all() const
{
    return guarded([&]() {
        Query query
            = m_rows.ask(kSelect + QStringLiteral("ORDER BY s.year, s.half DESC, s.organisation, s.version"));
        return query.all(submissionFrom);
    });
}

Result<std::vector<Year>> Submissions::years() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT DISTINCT year FROM submission WHERE half = 0 ORDER BY year"));
        return query.all([](const Query &row) { return row.year(0); });
    });
}

Result<std::optional<Submission>> Submissions::withFile(const QByteArray &sha256) const
{
    return guarded([&]() -> std::optional<Submission> {
        Query query = m_rows.ask(kSelect + QStringLiteral("WHERE s.sha256 = :sha256 ORDER BY s.id LIMIT 1"));
        query.bind(QStringLiteral(":sha256"), QString::fromLatin1(sha256));
        return query.next() ? std::optional<Submission>(submissionFrom(query)) : std::nullopt;
    });
}

Result<Submission> Submissions::receive(const Submission &submission)
{
    if (!submission.received.isValid())
        return missingDay(submission);
    Submission received = submission;
    const auto done = m_book.change(about("submission", submission), [&]() -> Result<void> {
        received.version = lastVersion(m_rows, submission) + 1;
        QJsonObject row{{QStringLiteral("organisation"), submission.organisation.text},
                        {QStringLiteral("year"), submission.period.year.number()},
                        {QStringLiteral("half"), submission.period.half ? 1 : 0},
                        {QStringLiteral("version"), received.version},
                        {QStringLiteral("origin"), submission.origin},
                        {QStringLiteral("file"), submission.file}};
        insertGiven(row, QStringLiteral("sha256"), QString::fromLatin1(submission.sha256));
        insertRegister(m_rows, submission, {}, row);
        received.id.value = m_rows.put(submissionTable(), row);
        return {};
    });
    return done ? Result<Submission>(received) : done.error();
}

Result<void> Submissions::correct(const Submission &submission)
{
    if (!submission.received.isValid())
        return missingDay(submission);
    return m_book.change(about("correct_submission", submission), [&]() -> Result<void> {
        const auto before = submissionWith(m_rows, submission.id);
        if (!before)
            return noSuchReturn();
        QJsonObject row = m_rows.row(submissionTable(), submission.id.value);
        insertRegister(m_rows, submission, *before, row);
        m_rows.put(submissionTable(), row);
        return {};
    });
}

Result<void> Submissions::remove(Id<Submission> id)
{
    const auto found = guarded([&]() { return submissionWith(m_rows, id); });
    if (!found)
        return found.error();
    if (!*found)
        return noSuchReturn();
    return m_book.change(about("remove_submission", **found), [&]() -> Result<void> {
        if ((*found)->version != lastVersion(m_rows, **found))
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate(
                             "core/store", "Version %1 of this return is followed by a newer one. Take that out first.")
                             .arg((*found)->version),
                         {}};
        removeAttachments(m_rows, id);
        m_rows.remove(submissionTable(), id.value);
        return {};
    });
}

} // namespace ansinh
