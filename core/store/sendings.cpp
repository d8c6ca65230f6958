// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sendings.h"

#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/rows.h"
#include "core/store/stored_list.h"
#include "core/text/normalise.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ansinh {

const TableSpec &sendingTable()
{
    static const TableSpec table{
        QStringLiteral("sending"),
        {QStringLiteral("id"), QStringLiteral("recipient"), QStringLiteral("organisation"),
         QStringLiteral("year"), QStringLiteral("half"), QStringLiteral("day"), QStringLiteral("channel"),
         QStringLiteral("state"), QStringLiteral("number"), QStringLiteral("fields"), QStringLiteral("file"),
         QStringLiteral("code"), QStringLiteral("sha256"), QStringLiteral("resends"),
         QStringLiteral("received_on"), QStringLiteral("received_words"), QStringLiteral("note"),
         QStringLiteral("version")},
        QStringLiteral(R"(SELECT id, recipient, organisation, year, half, day, channel, state, number, fields,
                file, code,
                sha256, resends, received_on, received_words, note, version
            FROM sending WHERE id = :id)"),
        {},
        {},
        QStringLiteral(R"(INSERT INTO sending (id, recipient, organisation, year, half, day, channel, state,
                number, fields, file, code, sha256,
                resends, received_on, received_words, note, version)
            VALUES (:id, :recipient, :organisation, :year, :half, :day, :channel, :state, :number, :fields, :file,
                :code, :sha256, :resends, :received_on, :received_words, :note,
                :version)
            ON CONFLICT (id) DO UPDATE SET recipient = excluded.recipient, organisation = excluded.organisation,
                year = excluded.year,
                half = excluded.half, day = excluded.day, channel = excluded.channel,
                state = excluded.state, number = excluded.number, fields = excluded.fields,
                file = excluded.file, code = excluded.code, sha256 = excluded.sha256,
                resends = excluded.resends, received_on = excluded.received_on,
                received_words = excluded.received_words, note = excluded.note, version = excluded.version)"),
        QStringLiteral("DELETE FROM sending WHERE id = :id"),
        {}};
    return table;
}


namespace {

const QString kSelect = QStringLiteral(R"(SELECT id, recipient, organisation, year, half, day, channel, state, number,
        fields, file, code, sha256, resends, received_on, received_words, note, version FROM sending )");

Sending sendingFrom(const Query &query)
{
    Sending sending;
    sending.id = {query.integer(0)};
    sending.recipient = query.text(1);
    sending.organisation = Code<Organisation>(query.text(2));
    sending.period = query.period(3);
    sending.day = query.day(5).value_or(QDate());
    sending.channel = sendingChannelFrom(query.text(6)).value_or(SendingChannel::Paper);
    sending.isSubmitted = query.text(7) == QStringLiteral("submitted");
    sending.number = query.text(8);
    sending.fields = listFrom(query.text(9));
    sending.file = query.text(10);
    sending.code = query.text(11);
    sending.sha256 = query.text(12).toLatin1();
    sending.resends = {query.integer(13)};
    sending.receivedOn = query.day(14);
    sending.receivedWords = query.text(15);
    sending.note = query.text(16);
    sending.version = static_cast<int>(query.integer(17));
    return sending;
}

QJsonObject rowOf(const Sending &sending)
{
    QJsonObject row{{QStringLiteral("recipient"), singleLine(sending.recipient)},
                    {QStringLiteral("year"), sending.period.year.number()},
                    {QStringLiteral("half"), sending.period.half ? 1 : 0},
                    {QStringLiteral("day"), storedDay(sending.day)},
                    {QStringLiteral("channel"), nameOf(sending.channel)},
                    {QStringLiteral("state"),
                     sending.isSubmitted ? QStringLiteral("submitted") : QStringLiteral("draft")},
                    {QStringLiteral("number"), singleLine(sending.number)},
                    {QStringLiteral("fields"), storedList(sending.fields)},
                    // A folder's name may be a person's.
                    {QStringLiteral("file"), QFileInfo(sending.file).fileName()},
                    {QStringLiteral("received_words"), QString()},
                    {QStringLiteral("note"), sending.note},
                    {QStringLiteral("version"), sending.isSubmitted ? sending.version : 0}};
    insertGiven(row, QStringLiteral("organisation"), sending.organisation.text);
    insertGiven(row, QStringLiteral("code"), sending.code);
    insertGiven(row, QStringLiteral("sha256"), QString::fromLatin1(sending.sha256));
    if (sending.resends.isStored())
        row.insert(QStringLiteral("resends"), sending.resends.value);
    return row;
}

Error unsendable(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

std::optional<Error> faultOf(const Sending &sending)
{
    if (singleLine(sending.recipient).isEmpty())
        return unsendable(QCoreApplication::translate("core/store", "Name to whom it was sent."));
    if (!sending.day.isValid())
        return unsendable(QCoreApplication::translate("core/store", "Enter the day on which it was sent."));
    if (sending.channel != SendingChannel::Paper && (sending.code.isEmpty() || sending.sha256.isEmpty()))
        return unsendable(QCoreApplication::translate(
            "core/store", "A file is noted as sent with its check code. Make the package first."));
    return std::nullopt;
}

Error noSuchSending()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("core/store", "This sending is no longer in the book."),
            {}};
}

std::optional<Sending> sendingWith(Rows &rows, Id<Sending> id)
{
    Query query = rows.ask(kSelect + QStringLiteral("WHERE id = :id"));
    return query.bind(QStringLiteral(":id"), id.value).next() ? std::optional<Sending>(sendingFrom(query))
                                                              : std::nullopt;
}

Action about(const char *kind, const Sending &sending)
{
    return {QString::fromLatin1(kind), {sending.recipient, sending.period.year.toString()}, sending.file, {}};
}

} // namespace

Result<std::vector<Sending>> Sendings::in(const Period &period) const
{
    return guarded([&]() {
        Query query = m_rows.ask(kSelect + QStringLiteral("WHERE year = :year AND half = :half ORDER BY day, id"));
        query.bind(period);
        return query.all(sendingFrom);
    });
}

Result<std::vector<Sending>> Sendings::all() const
{
    return guarded([&]() {
        Query query = m_rows.ask(kSelect + QStringLiteral("ORDER BY day, id"));
        return query.all(sendingFrom);
    });
}

Result<Sending> Sendings::note(const Sending &sending)
{
    if (const auto fault = faultOf(sending))
        return *fault;
    Sending noted = sending;
    noted.receivedOn.reset();
    noted.receivedWords.clear();
    const char *kind = sending.resends.isStored() ? "resend_package" : "send_package";
    const auto done = m_book.change(about(kind, sending), [&]() -> Result<void> {
        if (sending.resends.isStored() && !sendingWith(m_rows, sending.resends))
            return noSuchSending();
        noted.id.value = m_rows.put(sendingTable(), rowOf(sending));
        return {};
    });
    return done ? Result<Sending>(noted) : done.error();
}

Result<void> Sendings::noteReceipt(Id<Sending> id, const std::optional<QDate> &day, const QString &words)
{
    const auto found = guarded([&]() { return sendingWith(m_rows, id); });
    if (!found)
        return found.error();
    if (!*found)
        return noSuchSending();
    const Sending &sending = **found;
    if (day && *day < sending.day)
        return unsendable(
            QCoreApplication::translate("core/store", "It cannot have been received before it was sent. Mend the day."));
    return m_book.change(about(day ? "package_receipt" : "remove_package_receipt", sending), [&]() -> Result<void> {
        QJsonObject row = m_rows.row(sendingTable(), id.value);
        row.remove(QStringLiteral("received_on"));
        row.insert(QStringLiteral("received_words"), day ? singleLine(words) : QString());
        if (day)
            row.insert(QStringLiteral("received_on"), storedDay(*day));
        m_rows.put(sendingTable(), row);
        return {};
    });
}

Result<void> Sendings::remove(Id<Sending> id)
{
    const auto found = guarded([&]() { return sendingWith(m_rows, id); });
    if (!found)
        return found.error();
    if (!*found)
        return noSuchSending();
    return m_book.change(about("remove_sending", **found), [&]() -> Result<void> {
        Query again = m_rows.ask(QStringLiteral("SELECT count(*) FROM sending WHERE resends = :id"));
        if (again.bind(QStringLiteral(":id"), id.value).next() && again.truth(0))
            return unsendable(QCoreApplication::translate(
                "core/store", "It was sent again later. Take the later sending out of the register first."));
        m_rows.remove(sendingTable(), id.value);
        return {};
    });
}

} // namespace ansinh
