// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QMimeDatabase>

namespace ansinh {

const TableSpec &attachmentTable()
{
    static const TableSpec table{QStringLiteral("attachment"),
                                 {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("media_type"),
                                  QStringLiteral("sha256"), QStringLiteral("size"), QStringLiteral("about")},
                                 QStringLiteral(R"(SELECT id, name, media_type, sha256, size, about
            FROM attachment WHERE id = :id)"),
                                 QStringLiteral(R"(SELECT id, name, media_type, sha256, size, about
            FROM attachment WHERE sha256 = :sha256 AND name = :name AND about = :about)"),
                                 {QStringLiteral("sha256"), QStringLiteral("name"), QStringLiteral("about")},
                                 QStringLiteral(R"(INSERT INTO attachment (id, name, media_type, sha256, size, about)
            VALUES (:id, :name, :media_type, :sha256, :size, :about)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name,
                media_type = excluded.media_type,
                sha256 = excluded.sha256,
                size = excluded.size,
                about = excluded.about)"),
                                 QStringLiteral("DELETE FROM attachment WHERE id = :id"),
                                 {}};
    return table;
}

namespace {

Attachment attachmentFrom(const Query &query)
{
    return {{query.integer(0)},       query.text(1),    query.text(2),
            query.text(3).toLatin1(), query.integer(4), query.text(5)};
}

} // namespace

Result<std::vector<Attachment>> Attachments::all() const
{
    return guarded([&]() {
        Query query = m_rows.ask(
            QStringLiteral("SELECT id, name, media_type, sha256, size, about FROM attachment ORDER BY id"));
        return query.all(attachmentFrom);
    });
}

Result<Attachment> Attachments::add(const QString &name, const QByteArray &bytes, const QString &about)
{
    Attachment attachment{{}, name,         QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name(),
                          {}, bytes.size(), about};
    const auto done = m_book.change({QStringLiteral("attachment"), {name}, name, {}}, [&]() -> Result<void> {
        const QString hash = m_rows.keep(bytes);
        attachment.sha256 = hash.toLatin1();
        attachment.id.value = m_rows.put(attachmentTable(),
                                         {{QStringLiteral("name"), name},
                                          {QStringLiteral("media_type"), attachment.mediaType},
                                          {QStringLiteral("sha256"), hash},
                                          {QStringLiteral("size"), attachment.size},
                                          {QStringLiteral("about"), about}});
        return {};
    });
    return done ? Result<Attachment>(attachment) : done.error();
}

Result<QByteArray> Attachments::bytesOf(Id<Attachment> id) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT a.name, a.sha256, c.bytes FROM attachment a "
                                                "JOIN content c ON c.sha256 = a.sha256 WHERE a.id = :id"));
        if (!query.bind(QStringLiteral(":id"), id.value).next())
            fail(ErrorKind::NotFound,
                 QCoreApplication::translate("core/store", "This attachment is no longer in the book."));
        const QByteArray bytes = query.bytes(2);
        if (sha256Hex(bytes) != query.text(1).toLatin1())
            fail(ErrorKind::Damaged,
                 QCoreApplication::translate("core/store", "The attachment “%1” has been damaged. Restore a backup.")
                     .arg(query.text(0)));
        return bytes;
    });
}

} // namespace ansinh
