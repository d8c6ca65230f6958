// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/contacts.h"
#include "core/store/directory_rows.h"
#include "core/store/failure.h"
#include "core/store/parts.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

/// The row of a membership that the book added; 0: there is none.
qint64 membershipOf(Rows &rows, const Code<Organisation> &member, const Code<Organisation> &group)
{
    Query query = rows.ask(
        QStringLiteral("SELECT id FROM membership WHERE organisation = :organisation AND member_of = :member_of"));
    query.bind(QStringLiteral(":organisation"), member.text).bind(QStringLiteral(":member_of"), group.text);
    return query.next() ? query.integer(0) : 0;
}

/// Whether anything of the book speaks of the organisation, besides its own names and groups.
bool isReferredTo(Rows &rows, const QString &code)
{
    for (const QString &sql : {QStringLiteral("SELECT 1 FROM figure WHERE :code IN (reported_by, member) LIMIT 1"),
                               QStringLiteral("SELECT 1 FROM task_result WHERE reported_by = :code LIMIT 1"),
                               QStringLiteral("SELECT 1 FROM task_indicator_value WHERE reported_by = :code LIMIT 1"),
                               QStringLiteral("SELECT 1 FROM submission WHERE organisation = :code LIMIT 1"),
                               QStringLiteral("SELECT 1 FROM sent_paper WHERE organisation = :code LIMIT 1"),
                               QStringLiteral("SELECT 1 FROM sending WHERE organisation = :code LIMIT 1"),
                               QStringLiteral("SELECT 1 FROM package_recipient WHERE organisation = :code LIMIT 1"),
                               QStringLiteral("SELECT 1 FROM membership WHERE member_of = :code LIMIT 1"),
                               QStringLiteral("SELECT 1 FROM organisation WHERE successor = :code LIMIT 1")}) {
        Query query = rows.ask(sql);
        if (query.bind(QStringLiteral(":code"), code).next())
            return true;
    }
    return false;
}

/// Why an organisation stays; absent: it can go.
std::optional<Error> obstacleTo(Rows &rows, const QJsonObject &row)
{
    const QString code = row.value(QStringLiteral("code")).toString();
    if (row.value(QStringLiteral("is_added")).toInt() == 0)
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/store",
                                                 "%1 is named in the plan and stays in the directory. If it no longer "
                                                 "exists, enter its last day.")
                         .arg(code),
                     {}};
    if (isReferredTo(rows, code))
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("core/store",
                                        "%1 has figures, results or returns in the book, or another "
                                        "organisation refers to it. Enter its last day instead of removing it.")
                .arg(code),
            {}};
    if (hasContact(rows, aboutOf(Code<Organisation>(code))))
        return contactStands(code);
    return {};
}

// Collected first: a row cannot go while it is being asked for.
void removeAll(Rows &rows, const TableSpec &table, const QString &ids, const QString &code)
{
    std::vector<qint64> found;
    {
        Query query = rows.ask(ids);
        query.bind(QStringLiteral(":code"), code);
        while (query.next())
            found.push_back(query.integer(0));
    }
    for (const qint64 id : found)
        rows.remove(table, id);
}

} // namespace

Result<void> Directory::join(const Code<Organisation> &code, const Code<Organisation> &group)
{
    return m_book.change({QStringLiteral("join"), {code.text, group.text}, {}, {}}, [&]() -> Result<void> {
        const auto member = organisation(code.text);
        if (!member)
            return member.error();
        const auto its = organisation(group.text);
        if (!its)
            return its.error();
        if (its->kind != OrganisationKind::Group || member->code == its->code)
            return Error{
                ErrorKind::Invalid,
                QCoreApplication::translate("core/store", "%1 is not a group that %2 could belong to. Choose a group.")
                    .arg(its->name, member->name),
                {}};
        const auto &groups = member->memberOf;
        if (std::find(groups.begin(), groups.end(), its->code) == groups.end())
            m_rows.put(
                membershipTable(),
                {{QStringLiteral("organisation"), member->code.text}, {QStringLiteral("member_of"), its->code.text}});
        return {};
    });
}

Result<void> Directory::leave(const Code<Organisation> &code, const Code<Organisation> &group)
{
    return m_book.change({QStringLiteral("leave"), {code.text, group.text}, {}, {}}, [&]() -> Result<void> {
        const qint64 id = membershipOf(m_rows, code, group);
        if (id == 0)
            return Error{ErrorKind::NotFound,
                         QCoreApplication::translate("core/store",
                                                     "That %1 belongs to %2 stands in the plan, or was never entered. "
                                                     "Only what was added here can be taken out.")
                             .arg(code.text, group.text),
                         {}};
        m_rows.remove(membershipTable(), id);
        return {};
    });
}

Result<void> Directory::removeOrganisation(const Code<Organisation> &code)
{
    const auto read = guarded([&]() { return knownOrganisation(m_rows, code.text); });
    if (!read)
        return read.error();
    const QJsonObject row = *read;
    const QString name = row.value(QStringLiteral("name")).toString();
    return m_book.change({QStringLiteral("remove_organisation"), {name}, {}, {}}, [&]() -> Result<void> {
        if (row.isEmpty())
            return unknownOrganisation(code.text);
        if (const auto obstacle = obstacleTo(m_rows, row))
            return *obstacle;
        removeContactRow(m_rows, aboutOf(code));
        removeAll(m_rows, membershipTable(), QStringLiteral("SELECT id FROM membership WHERE organisation = :code"),
                  code.text);
        removeAll(m_rows, organisationNameTable(),
                  QStringLiteral("SELECT id FROM organisation_name WHERE organisation = :code"), code.text);
        m_rows.remove(organisationTable(), row.value(QStringLiteral("id")).toInteger());
        return {};
    });
}

Result<void> Directory::succeed(const Code<Organisation> &code, const Code<Organisation> &successor,
                                const QDate &lastDay)
{
    const Action action = successor.isEmpty() ? Action{QStringLiteral("end"), {code.text}, {}, {}}
                                              : Action{QStringLiteral("succeed"), {code.text, successor.text}, {}, {}};
    return m_book.change(action, [&]() -> Result<void> {
        QJsonObject row = knownOrganisation(m_rows, code.text);
        if (row.isEmpty())
            return unknownOrganisation(code.text);
        if (!successor.isEmpty() && knownOrganisation(m_rows, successor.text).isEmpty())
            return unknownOrganisation(successor.text);
        if (code == successor || !lastDay.isValid())
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("core/store",
                                                     "%1 needs another organisation as its successor, and "
                                                     "a last day.")
                             .arg(code.text),
                         {}};
        row.remove(QStringLiteral("successor"));
        if (!successor.isEmpty())
            row.insert(QStringLiteral("successor"), successor.text);
        row.insert(QStringLiteral("ends_on"), storedDay(lastDay));
        m_rows.put(organisationTable(), row);
        return {};
    });
}

} // namespace ansinh
