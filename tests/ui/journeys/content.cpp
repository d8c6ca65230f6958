// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journeys/content.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <algorithm>

namespace ansinh::test {

namespace {

QStringList rowsOf(const QSqlDatabase &database, const QString &table)
{
    QSqlQuery query(database);
    INFO(table.toStdString());
    REQUIRE(query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table)));
    QStringList rows;
    while (query.next()) {
        QStringList row;
        for (int column = 0; column < query.record().count(); ++column)
            row += query.value(column).toString();
        rows += row.join(QStringLiteral(" | "));
    }
    rows.sort();
    return rows;
}

bool isOfTheJournal(const QString &table)
{
    return table.startsWith(QLatin1String("journal_")) || table.startsWith(QLatin1String("sqlite_"));
}

} // namespace

BookContent contentOf(const QString &path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ansinh"));
    REQUIRE(QFile::copy(path, copy));
    BookContent content;
    const QString name = QStringLiteral("content");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(copy);
        REQUIRE(database.open());
        for (const QString &table : database.tables(QSql::Tables)) {
            if (!isOfTheJournal(table))
                content.insert(table, rowsOf(database, table));
        }
    }
    QSqlDatabase::removeDatabase(name);
    REQUIRE(content.size() > 10);
    return content;
}

QString differenceOf(const BookContent &a, const BookContent &b)
{
    QStringList different;
    for (auto table = a.begin(); table != a.end(); ++table) {
        const QStringList other = b.value(table.key());
        const auto [mine, its] = std::mismatch(table->begin(), table->end(), other.begin(), other.end());
        if (mine != table->end() || its != other.end())
            different += QStringLiteral("%1: “%2” and “%3”")
                             .arg(table.key(), mine == table->end() ? QString() : *mine,
                                  its == other.end() ? QString() : *its);
    }
    return different.join(QLatin1Char('\n'));
}

} // namespace ansinh::test
