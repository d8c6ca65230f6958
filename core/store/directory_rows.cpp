// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directory_rows.h"

#include <QCoreApplication>

namespace ansinh {

const TableSpec &areaTable()
{
    static const TableSpec table{
        QStringLiteral("area"),
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("match_key"), QStringLiteral("position")},
        QStringLiteral("SELECT id, name, match_key, position FROM area WHERE id = :id"),
        {},
        {},
        QStringLiteral(R"(INSERT INTO area (id, name, match_key, position)
            VALUES (:id, :name, :match_key, :position)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, match_key = excluded.match_key,
                position = excluded.position)"),
        QStringLiteral("DELETE FROM area WHERE id = :id"),
        {}};
    return table;
}

const TableSpec &areaNameTable()
{
    static const TableSpec table{
        QStringLiteral("area_name"),
        {QStringLiteral("id"), QStringLiteral("area"), QStringLiteral("name"), QStringLiteral("from_day")},
        QStringLiteral("SELECT id, area, name, from_day FROM area_name WHERE id = :id"),
        QStringLiteral("SELECT id, area, name, from_day FROM area_name WHERE area = :area AND from_day = :from_day"),
        {QStringLiteral("area"), QStringLiteral("from_day")},
        QStringLiteral(R"(INSERT INTO area_name (id, area, name, from_day)
            VALUES (:id, :area, :name, :from_day)
            ON CONFLICT (id) DO UPDATE SET area = excluded.area, name = excluded.name,
                from_day = excluded.from_day)"),
        QStringLiteral("DELETE FROM area_name WHERE id = :id"),
        {}};
    return table;
}

const TableSpec &organisationTable()
{
    static const TableSpec table{
        QStringLiteral("organisation"),
        {QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("is_added"), QStringLiteral("name"),
         QStringLiteral("successor"), QStringLiteral("ends_on")},
        QStringLiteral("SELECT id, code, is_added, name, successor, ends_on FROM organisation WHERE id = :id"),
        QStringLiteral("SELECT id, code, is_added, name, successor, ends_on FROM organisation WHERE code = :code"),
        {QStringLiteral("code")},
        QStringLiteral(R"(INSERT INTO organisation (id, code, is_added, name, successor, ends_on)
            VALUES (:id, :code, :is_added, :name, :successor, :ends_on)
            ON CONFLICT (id) DO UPDATE SET code = excluded.code, is_added = excluded.is_added, name = excluded.name,
                successor = excluded.successor, ends_on = excluded.ends_on)"),
        QStringLiteral("DELETE FROM organisation WHERE id = :id"),
        {}};
    return table;
}

const TableSpec &organisationNameTable()
{
    static const TableSpec table{
        QStringLiteral("organisation_name"),
        {QStringLiteral("id"), QStringLiteral("organisation"), QStringLiteral("name"), QStringLiteral("from_day")},
        QStringLiteral("SELECT id, organisation, name, from_day FROM organisation_name WHERE id = :id"),
        QStringLiteral("SELECT id, organisation, name, from_day FROM organisation_name "
                       "WHERE organisation = :organisation AND from_day = :from_day"),
        {QStringLiteral("organisation"), QStringLiteral("from_day")},
        QStringLiteral(R"(INSERT INTO organisation_name (id, organisation, name, from_day)
            VALUES (:id, :organisation, :name, :from_day)
            ON CONFLICT (id) DO UPDATE SET organisation = excluded.organisation, name = excluded.name,
                from_day = excluded.from_day)"),
        QStringLiteral("DELETE FROM organisation_name WHERE id = :id"),
        {}};
    return table;
}

const TableSpec &membershipTable()
{
    static const TableSpec table{QStringLiteral("membership"),
                                 {QStringLiteral("id"), QStringLiteral("organisation"), QStringLiteral("member_of")},
                                 QStringLiteral("SELECT id, organisation, member_of FROM membership WHERE id = :id"),
                                 QStringLiteral("SELECT id, organisation, member_of FROM membership "
                                                "WHERE organisation = :organisation AND member_of = :member_of"),
                                 {QStringLiteral("organisation"), QStringLiteral("member_of")},
                                 QStringLiteral(R"(INSERT INTO membership (id, organisation, member_of)
            VALUES (:id, :organisation, :member_of)
            ON CONFLICT (id) DO UPDATE SET organisation = excluded.organisation, member_of = excluded.member_of)"),
                                 QStringLiteral("DELETE FROM membership WHERE id = :id"),
                                 {}};
    return table;
}

const TableSpec &metaTable()
{
    static const TableSpec table{
        QStringLiteral("meta"),
        {QStringLiteral("id"), QStringLiteral("key"), QStringLiteral("value")},
        QStringLiteral("SELECT id, key, value FROM meta WHERE id = :id"),
        QStringLiteral("SELECT id, key, value FROM meta WHERE key = :key"),
        {QStringLiteral("key")},
        QStringLiteral("INSERT INTO meta (id, key, value) VALUES (:id, :key, :value) "
                       "ON CONFLICT (id) DO UPDATE SET key = excluded.key, value = excluded.value"),
        QStringLiteral("DELETE FROM meta WHERE id = :id"),
        {}};
    return table;
}

void registerOrganisation(Rows &rows, const QString &code)
{
    Query known = rows.ask(QStringLiteral("SELECT 1 FROM organisation WHERE code = :code"));
    if (known.bind(QStringLiteral(":code"), code).next())
        return;
    rows.put(organisationTable(),
             {{QStringLiteral("code"), code},
              {QStringLiteral("is_added"), 0},
              {QStringLiteral("name"), QStringLiteral("")}});
}

QJsonObject knownOrganisation(Rows &rows, const QString &code)
{
    Query query = rows.ask(QStringLiteral("SELECT id FROM organisation WHERE code = :code"));
    query.bind(QStringLiteral(":code"), code);
    return query.next() ? rows.row(organisationTable(), query.integer(0)) : QJsonObject();
}

void addDatedName(std::vector<DatedName> &names, const DatedName &name)
{
    for (DatedName &earlier : names) {
        if (!earlier.to || *earlier.to >= *name.from)
            earlier.to = name.from->addDays(-1);
    }
    names.push_back(name);
}

Error unknownOrganisation(const QString &codeOrName)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("core/store",
                                        "There is no organisation “%1”. Check the code or the name, or add "
                                        "it to the directory.")
                .arg(codeOrName),
            {}};
}

Error emptyName()
{
    return {ErrorKind::Invalid, QCoreApplication::translate("core/store", "A name is missing. Enter one."), {}};
}

} // namespace ansinh
