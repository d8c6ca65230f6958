// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/export_dhis2.h"

#include "core/actions/figure_file.h"
#include "core/actions/status.h"
#include "core/actions/town_status.h"
#include "core/sheet/csv.h"
#include "core/store/book.h"
#include "core/store/dhis2_mappings.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

/// The plan of a period and how its targets stand, of a ward or over wards.
struct Standing
{
    Plan plan;
    std::vector<Assessment> assessments;
};

Result<Standing> townStanding(Book &town, const Dhis2Order &order)
{
    auto status = townStatusOf(town, order.period, order.completed);
    if (!status)
        return status.error();
    Standing standing{std::move(status.value().plan), {}};
    for (TownTarget &target : status.value().targets)
        standing.assessments.push_back(std::move(target.assessment));
    return standing;
}

Result<Standing> standingOf(Book &book, const Dhis2Order &order)
{
    const auto isTown = isTownBook(book);
    if (!isTown)
        return isTown.error();
    if (*isTown)
        return townStanding(book, order);
    auto status = statusOf(book, order.period, order.completed);
    if (!status)
        return status.error();
    return Standing{std::move(status.value().plan), std::move(status.value().targets)};
}

Error noCodes()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("core/actions", "The book has no codes of DHIS2 yet. Enter them first."),
            {}};
}

Error noOrgUnit(const Code<Target> &target)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions",
                                        "%1 names no organisation unit of DHIS2. Give one for all of them.")
                .arg(target.text),
            {}};
}

Error atLine(int line, const QString &message)
{
    return {ErrorKind::Invalid, QStringLiteral("%1: %2").arg(linePlace(line), message), {}};
}

Result<Dhis2Mapping> mappingFrom(const CsvTable &table, const CsvRecord &record)
{
    const QString amount = table.field(record, QStringLiteral("amount"));
    Dhis2Mapping mapping;
    mapping.target = Code<Target>(table.field(record, QStringLiteral("target")));
    const auto known = dhis2AmountFrom(amount.isEmpty() ? QStringLiteral("value") : amount);
    if (!known)
        return atLine(record.line,
                      QCoreApplication::translate("core/actions",
                                                  "the column amount takes value, numerator or denominator, not “%1”.")
                          .arg(amount));
    mapping.amount = *known;
    mapping.dataElement = table.field(record, QStringLiteral("data_element"));
    mapping.categoryOptionCombo = table.field(record, QStringLiteral("category_option_combo"));
    mapping.orgUnit = table.field(record, QStringLiteral("org_unit"));
    for (const QString &uid : {mapping.dataElement, mapping.categoryOptionCombo, mapping.orgUnit}) {
        if (!uid.isEmpty() && !isDhis2Uid(uid))
            return atLine(record.line,
                          QCoreApplication::translate("core/actions", "“%1” is no identifier of DHIS2.").arg(uid));
    }
    return mapping;
}

} // namespace

Result<Dhis2Export> exportDhis2(Book &book, const Dhis2Order &order)
{
    const auto mappings = book.dhis2Mappings().all();
    if (!mappings)
        return mappings.error();
    if (mappings->empty())
        return noCodes();
    const auto homeless = std::find_if(mappings->begin(), mappings->end(),
                                       [](const Dhis2Mapping &mapping) { return mapping.orgUnit.isEmpty(); });
    if (order.orgUnit.isEmpty() && homeless != mappings->end())
        return noOrgUnit(homeless->target);
    const auto standing = standingOf(book, order);
    if (!standing)
        return standing.error();
    return Dhis2Export{dhis2DataValues(standing->assessments, standing->plan, *mappings, order),
                       dhis2ValueCount(standing->assessments, standing->plan, *mappings)};
}

Result<int> mapDhis2(Book &book, const QByteArray &csv)
{
    const auto table = parseCsv(csv);
    if (!table)
        return table.error();
    for (const char *column : {"target", "data_element"}) {
        if (table->column(QLatin1String(column)) < 0)
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("core/actions", "The column “%1” is missing in the first line.")
                             .arg(QLatin1String(column)),
                         {}};
    }
    std::vector<Dhis2Mapping> mappings;
    for (const CsvRecord &record : table->records) {
        auto mapping = mappingFrom(*table, record);
        if (!mapping)
            return mapping.error();
        mappings.push_back(std::move(mapping).value());
    }
    if (const auto done = book.dhis2Mappings().put(mappings); !done)
        return done.error();
    return int(mappings.size());
}

} // namespace ansinh
