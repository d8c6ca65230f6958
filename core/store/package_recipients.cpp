// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/rows.h"
#include "core/store/sendings.h"
#include "core/store/stored_list.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

namespace ansinh {

const TableSpec &packageRecipientTable()
{
    static const TableSpec table{
        QStringLiteral("package_recipient"),
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("organisation"),
         QStringLiteral("address"), QStringLiteral("fields")},
        QStringLiteral(R"(SELECT id, name, organisation, address, fields
            FROM package_recipient WHERE id = :id)"),
        {},
        {},
        QStringLiteral(R"(INSERT INTO package_recipient (id, name, organisation, address, fields)
            VALUES (:id, :name, :organisation, :address, :fields)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, organisation = excluded.organisation,
                address = excluded.address,
                fields = excluded.fields)"),
        QStringLiteral("DELETE FROM package_recipient WHERE id = :id"),
        {}};
    return table;
}


namespace {

PackageRecipient recipientFrom(const Query &query)
{
    return {{query.integer(0)}, query.text(1), Code<Organisation>(query.text(2)), query.text(3), listFrom(query.text(4))};
}

std::vector<PackageRecipient> readRecipients(Rows &rows)
{
    Query query
        = rows.ask(QStringLiteral("SELECT id, name, organisation, address, fields FROM package_recipient ORDER BY id"));
    return query.all(recipientFrom);
}

/// Throws StoreFailure when the name cannot be borne by that recipient.
void checkName(Rows &rows, const QString &name, Id<PackageRecipient> bearer)
{
    if (name.isEmpty())
        fail(ErrorKind::Invalid,
             QCoreApplication::translate("core/store", "The recipient has no name. Give it one."));
    for (const PackageRecipient &other : readRecipients(rows)) {
        if (other.id != bearer && matchKey(other.name) == matchKey(name))
            fail(ErrorKind::Exists,
                 QCoreApplication::translate("core/store", "There is a recipient “%1” already. Choose another name.")
                     .arg(other.name));
    }
}

/// Throws StoreFailure as checkName().
Id<PackageRecipient> putRow(Rows &rows, const PackageRecipient &recipient)
{
    const QString name = singleLine(recipient.name);
    checkName(rows, name, recipient.id);
    QJsonObject row{{QStringLiteral("name"), name},
                    {QStringLiteral("address"), singleLine(recipient.address)},
                    {QStringLiteral("fields"), storedList(recipient.fields)}};
    insertGiven(row, QStringLiteral("organisation"), recipient.organisation.text);
    if (recipient.id.isStored())
        row.insert(QStringLiteral("id"), recipient.id.value);
    return {rows.put(packageRecipientTable(), row)};
}

} // namespace

Result<std::vector<PackageRecipient>> Sendings::recipients() const
{
    return guarded([&]() { return readRecipients(m_rows); });
}

Result<PackageRecipient> Sendings::putRecipient(const PackageRecipient &recipient)
{
    PackageRecipient kept = recipient;
    kept.name = singleLine(recipient.name);
    const auto done = m_book.change({QStringLiteral("recipient"), {kept.name}, {}, {}}, [&]() -> Result<void> {
        kept.id = putRow(m_rows, kept);
        return {};
    });
    return done ? Result<PackageRecipient>(kept) : done.error();
}

Result<void> Sendings::putRecipients(const std::vector<PackageRecipient> &recipients)
{
    QStringList names;
    for (const PackageRecipient &recipient : recipients)
        names += singleLine(recipient.name);
    const Action action{QStringLiteral("recipient"), {names.join(QStringLiteral(", "))}, {}, {}};
    return m_book.change(action, [&]() -> Result<void> {
        for (const PackageRecipient &recipient : recipients)
            putRow(m_rows, recipient);
        return {};
    });
}

Result<void> Sendings::removeRecipient(Id<PackageRecipient> id)
{
    const auto all = recipients();
    if (!all)
        return all.error();
    for (const PackageRecipient &recipient : *all) {
        if (recipient.id == id)
            return m_book.change({QStringLiteral("remove_recipient"), {recipient.name}, {}, {}}, [&]() -> Result<void> {
                m_rows.remove(packageRecipientTable(), id.value);
                return {};
            });
    }
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("core/store", "This recipient is no longer in the book."),
                 {}};
}

} // namespace ansinh
