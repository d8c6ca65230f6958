// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dhis2_mappings.h"

#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace ansinh {

const TableSpec &dhis2MappingTable()
{
    static const TableSpec table{
        QStringLiteral("dhis2_mapping"),
        {QStringLiteral("id"), QStringLiteral("target"), QStringLiteral("amount"),
         QStringLiteral("data_element"), QStringLiteral("category_option_combo"), QStringLiteral("org_unit")},
        QStringLiteral(R"(SELECT id, target, amount, data_element, category_option_combo, org_unit
            FROM dhis2_mapping WHERE id = :id)"),
        QStringLiteral(R"(SELECT id, target, amount, data_element, category_option_combo, org_unit
            FROM dhis2_mapping
            WHERE target = :target AND amount = :amount)"),
        {QStringLiteral("target"), QStringLiteral("amount")},
        QStringLiteral(R"(INSERT INTO dhis2_mapping (id, target, amount, data_element, category_option_combo, org_unit)
            VALUES (:id, :target, :amount, :data_element, :category_option_combo, :org_unit)
            ON CONFLICT (id) DO UPDATE SET target = excluded.target, amount = excluded.amount,
                data_element = excluded.data_element,
                category_option_combo = excluded.category_option_combo, org_unit = excluded.org_unit)"),
        QStringLiteral("DELETE FROM dhis2_mapping WHERE id = :id"),
        {}};
    return table;
}


namespace {

Dhis2Mapping mappingFrom(const Query &query)
{
    return {Code<Target>(query.text(0)), dhis2AmountFrom(query.text(1)).value_or(Dhis2Mapping::Amount::Value),
            query.text(2), query.text(3), query.text(4)};
}

void insertUid(QJsonObject &row, const QString &column, const QString &uid)
{
    if (uid.isEmpty())
        return;
    if (!isDhis2Uid(uid))
        fail(ErrorKind::Invalid,
             QCoreApplication::translate("core/store",
                                         "“%1” is no identifier of DHIS2: those have eleven letters and digits and "
                                         "begin with a letter. Copy it from the server once more.")
                 .arg(uid));
    row.insert(column, uid);
}

QJsonObject rowOf(const Dhis2Mapping &mapping)
{
    QJsonObject row{{QStringLiteral("target"), mapping.target.text},
                    {QStringLiteral("amount"), nameOf(mapping.amount)},
                    {QStringLiteral("data_element"), QString()}};
    if (mapping.dataElement.isEmpty())
        fail(ErrorKind::Invalid,
             QCoreApplication::translate("core/store", "%1 has no data element of DHIS2. Enter its identifier.")
                 .arg(mapping.target.text));
    insertUid(row, QStringLiteral("data_element"), mapping.dataElement);
    insertUid(row, QStringLiteral("category_option_combo"), mapping.categoryOptionCombo);
    insertUid(row, QStringLiteral("org_unit"), mapping.orgUnit);
    return row;
}

} // namespace

Result<std::vector<Dhis2Mapping>> Dhis2Mappings::all() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT target, amount, data_element, category_option_combo, org_unit "
                                                "FROM dhis2_mapping ORDER BY target, amount DESC"));
        return query.all(mappingFrom);
    });
}

Result<void> Dhis2Mappings::put(const std::vector<Dhis2Mapping> &mappings)
{
    const QString what = mappings.size() == 1 ? mappings.front().target.text : QString::number(mappings.size());
    const QString kind = mappings.size() == 1 ? QStringLiteral("dhis2") : QStringLiteral("dhis2_many");
    return m_book.change({kind, {what}, {}, {}}, [&]() -> Result<void> {
        for (const Dhis2Mapping &mapping : mappings)
            m_rows.put(dhis2MappingTable(), rowOf(mapping));
        return {};
    });
}

Result<void> Dhis2Mappings::remove(const Code<Target> &target, Dhis2Mapping::Amount amount)
{
    return m_book.change({QStringLiteral("remove_dhis2"), {target.text}, {}, {}}, [&]() -> Result<void> {
        qint64 id = 0;
        {
            Query query = m_rows.ask(
                QStringLiteral("SELECT id FROM dhis2_mapping WHERE target = :target AND amount = :amount"));
            query.bind(QStringLiteral(":target"), target.text).bind(QStringLiteral(":amount"), nameOf(amount));
            id = query.next() ? query.integer(0) : 0;
        }
        if (id == 0)
            return Error{ErrorKind::NotFound,
                         QCoreApplication::translate("core/store", "%1 has no code of DHIS2 to take out.")
                             .arg(target.text),
                         {}};
        m_rows.remove(dhis2MappingTable(), id);
        return {};
    });
}

} // namespace ansinh
