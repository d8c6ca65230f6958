// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_table.h"

#include "core/exchange/package_rows.h"
#include "core/exchange/table_check.h"
#include "core/exchange/table_schema.h"
#include "tests/core/exchange/sample_package.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("The tables that the format promises are there, and each is said in Vietnamese")
{
    QStringList names;
    for (const PackageTable &table : packageTables())
        names += table.name;
    for (const char *name : {"targets", "statements", "figures", "denominators", "areas", "tasks", "results",
                             "submissions", "organisations", "decisions", "documents"})
        CHECK(names.contains(QLatin1String(name)));
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    for (const PackageTable &table : packageTables()) {
        INFO(table.name.toStdString());
        CHECK_FALSE(table.title.isEmpty());
        CHECK(table.title.size() <= 31); // the name of a sheet
        for (const PackageColumn &column : table.columns)
            CHECK_FALSE(column.title.isEmpty());
    }
}

TEST_CASE("Keys and references name columns that there are")
{
    for (const PackageTable &table : packageTables()) {
        INFO(table.name.toStdString());
        CHECK_FALSE(table.key.empty());
        for (const int column : table.key)
            CHECK(column >= 0);
        for (const PackageReference &reference : table.references) {
            CHECK(reference.column >= 0);
            CHECK(packageTables()[packageTableNamed(reference.table)].column(reference.field) >= 0);
        }
    }
}

TEST_CASE("A table's key is primary where none of its columns may be empty, else unique")
{
    for (const PackageTable &table : packageTables()) {
        INFO(table.name.toStdString());
        QJsonArray names;
        bool mayBeEmpty = false;
        for (const int column : table.key) {
            names.append(table.columns[size_t(column)].name);
            mayBeEmpty = mayBeEmpty || !table.columns[size_t(column)].isRequired;
        }
        const QJsonObject schema = QJsonDocument::fromJson(tableSchema(table).toBytes()).object();
        const QJsonValue primary = schema.value(QStringLiteral("primaryKey"));
        const QJsonValue unique = schema.value(QStringLiteral("uniqueKeys"));
        CHECK(primary == (mayBeEmpty ? QJsonValue(QJsonValue::Undefined) : QJsonValue(names)));
        CHECK(unique == (mayBeEmpty ? QJsonValue(QJsonArray{names}) : QJsonValue(QJsonValue::Undefined)));
    }
}

TEST_CASE("What is written fits the columns: as many cells, values of their types, keys and references")
{
    const PackageRows rows = rowsOf(sampleContents());
    PackageFindings findings;
    for (size_t i = 0; i < rows.size(); ++i) {
        INFO(packageTables()[i].name.toStdString());
        for (const PackageRow &row : rows[i])
            REQUIRE(row.size() == qsizetype(packageTables()[i].columns.size()));
        checkValues(packageTables()[i], rows[i], findings);
    }
    checkKeys(rows, findings);
    for (const PackageFinding &finding : findings.all())
        UNSCOPED_INFO(inOneLine(finding).toStdString());
    CHECK(findings.isEmpty());
}
