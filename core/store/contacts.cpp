// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contacts.h"

#include "core/store/book.h"
#include "core/store/directory_rows.h"
#include "core/store/failure.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

const QString kOrganisation = QStringLiteral("organisation:");
const QString kArea = QStringLiteral("area:");

Contact contactFrom(const Query &query, int column)
{
    return {query.text(column), query.text(column + 1), query.text(column + 2), query.text(column + 3),
            query.text(column + 4)};
}

Contact tidied(const Contact &contact)
{
    return {singleLine(contact.name), singleLine(contact.post), singleLine(contact.phone), singleLine(contact.email),
            contact.note.trimmed()};
}

/// What the journal calls it: the code of the organisation, the name of the area; absent: unknown.
std::optional<QString> subjectOf(Rows &rows, const QString &about)
{
    if (about.startsWith(kOrganisation)) {
        const QString code = about.mid(kOrganisation.size());
        return knownOrganisation(rows, code).isEmpty() ? std::nullopt : std::optional<QString>(code);
    }
    Query query = rows.ask(QStringLiteral("SELECT name FROM area WHERE id = :id"));
    query.bind(QStringLiteral(":id"), about.mid(kArea.size()).toLongLong());
    return query.next() ? std::optional<QString>(query.text(0)) : std::nullopt;
}

QJsonObject contactRow(Rows &rows, const QString &about)
{
    Query query = rows.ask(QStringLiteral("SELECT id FROM contact WHERE about = :about"));
    query.bind(QStringLiteral(":about"), about);
    return query.next() ? rows.row(contactTable(), query.integer(0)) : QJsonObject();
}

Error unknownOwner(const QString &about)
{
    if (about.startsWith(kOrganisation))
        return unknownOrganisation(about.mid(kOrganisation.size()));
    return {
        ErrorKind::NotFound, QCoreApplication::translate("core/store", "This area is no longer in the directory."), {}};
}

QString tokenOf(qint64 person)
{
    return QStringLiteral("person:%1").arg(person);
}

} // namespace

const TableSpec &contactTable()
{
    static const TableSpec table{QStringLiteral("contact"),
                                 {QStringLiteral("id"), QStringLiteral("about"), QStringLiteral("person")},
                                 QStringLiteral("SELECT id, about, person FROM contact WHERE id = :id"),
                                 QStringLiteral("SELECT id, about, person FROM contact WHERE about = :about"),
                                 {QStringLiteral("about")},
                                 QStringLiteral(R"(INSERT INTO contact (id, about, person)
            VALUES (:id, :about, :person)
            ON CONFLICT (id) DO UPDATE SET about = excluded.about, person = excluded.person)"),
                                 QStringLiteral("DELETE FROM contact WHERE id = :id"),
                                 {}};
    return table;
}

// Outside the journal, as the bytes of files are.
qint64 keepPerson(Rows &rows, const QString &about, const Contact &contact)
{
    return rows
        .ask(QStringLiteral("INSERT INTO person (about, name, post, phone, email, note) "
                            "VALUES (:about, :name, :post, :phone, :email, :note)"))
        .bind(QStringLiteral(":about"), about)
        .bind(QStringLiteral(":name"), contact.name)
        .bind(QStringLiteral(":post"), contact.post)
        .bind(QStringLiteral(":phone"), contact.phone)
        .bind(QStringLiteral(":email"), contact.email)
        .bind(QStringLiteral(":note"), contact.note)
        .run()
        .newId();
}

bool Contact::isEmpty() const
{
    return name.isEmpty() && post.isEmpty() && phone.isEmpty() && email.isEmpty() && note.isEmpty();
}

QString aboutOf(const Code<Organisation> &code)
{
    return kOrganisation + code.text;
}

QString aboutOf(Id<Area> id)
{
    return kArea + QString::number(id.value);
}

QString signersOf(const QString &about)
{
    return about + QStringLiteral("#signer");
}

bool hasContact(Rows &rows, const QString &about)
{
    // What was taken back lies in the table of persons still.
    Query query = rows.ask(QStringLiteral("SELECT 1 FROM person WHERE about = :about "
                                          "AND name || post || phone || email || note <> '' LIMIT 1"));
    return query.bind(QStringLiteral(":about"), about).next();
}

void removeContactRow(Rows &rows, const QString &about)
{
    if (const QJsonObject row = contactRow(rows, about); !row.isEmpty())
        rows.remove(contactTable(), row.value(QStringLiteral("id")).toInteger());
}

Error contactStands(const QString &who)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/store", "%1 has a contact. Erase the contact first, then remove it.")
                .arg(who),
            {}};
}

Result<QHash<QString, Contact>> Contacts::all() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT c.about, p.name, p.post, p.phone, p.email, p.note "
                                                "FROM contact c JOIN person p ON p.id = c.person"));
        QHash<QString, Contact> contacts;
        while (query.next()) {
            if (const Contact contact = contactFrom(query, 1); !contact.isEmpty())
                contacts.insert(query.text(0), contact);
        }
        return contacts;
    });
}

Result<Contact> Contacts::of(const QString &about) const
{
    const auto contacts = all();
    if (!contacts)
        return contacts.error();
    return contacts->value(about);
}

Result<void> Contacts::set(const QString &about, const Contact &given)
{
    const Contact contact = tidied(given);
    if (contact.isEmpty())
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/store", "The contact says nothing. Enter a name or a number."),
                     {}};
    const auto before = of(about);
    if (!before)
        return before.error();
    if (*before == contact)
        return {};
    const auto read = guarded([&]() {
        // Asked before: the subject names the token that the person is about to get.
        const qint64 last = m_rows.connection().single(QStringLiteral("SELECT max(id) FROM person")).toLongLong();
        return std::make_pair(subjectOf(m_rows, about), last + 1);
    });
    if (!read)
        return read.error();
    if (!read->first)
        return unknownOwner(about);
    const Action action{QStringLiteral("contact"), {*read->first, tokenOf(read->second)}, {}, {}};
    return m_book.change(action, [&]() -> Result<void> {
        const qint64 person = keepPerson(m_rows, about, contact);
        m_rows.put(contactTable(), {{QStringLiteral("about"), about}, {QStringLiteral("person"), person}});
        return {};
    });
}

Result<void> Contacts::erase(const QString &about)
{
    const auto read = guarded([&]() { return subjectOf(m_rows, about); });
    if (!read)
        return read.error();
    const Action action{QStringLiteral("erase_contact"), {(*read).value_or(about)}, {}, {}};
    const auto erased = m_book.change(action, [&]() -> Result<void> {
        removeContactRow(m_rows, about);
        m_rows
            .ask(QStringLiteral("UPDATE person SET name = '', post = '', phone = '', email = '', note = '' "
                                "WHERE about IN (:about, :signers)"))
            .bind(QStringLiteral(":about"), about)
            .bind(QStringLiteral(":signers"), signersOf(about))
            .run();
        return {};
    });
    if (!erased || m_rows.isInChange())
        return erased;
    // Rows that moved between pages have left their bytes behind.
    return guarded([&]() { m_rows.connection().run(QStringLiteral("VACUUM")); });
}

} // namespace ansinh
