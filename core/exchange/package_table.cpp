// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_table.h"

#include <QFile>

#include <algorithm>

static void registerTables()
{
    Q_INIT_RESOURCE(ansinh_exchange); // a static library's resources are not found without
}

namespace ansinh {

namespace {

using Type = PackageColumn::Type;

Type typeFrom(const QString &name)
{
    const QStringList names{QStringLiteral("text"),   QStringLiteral("word"),   QStringLiteral("whole"),
                            QStringLiteral("number"), QStringLiteral("judged"), QStringLiteral("day"),
                            QStringLiteral("moment"), QStringLiteral("truth")};
    return static_cast<Type>(names.indexOf(name));
}

std::optional<qint64> boundFrom(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<qint64>(text.toLongLong());
}

/// "required", "1990..2100" (either end may be open), "pattern=…".
void takeRule(const QString &rule, PackageColumn &column)
{
    const qsizetype dots = rule.indexOf(QStringLiteral(".."));
    if (rule == QStringLiteral("required")) {
        column.isRequired = true;
    } else if (rule.startsWith(QStringLiteral("pattern="))) {
        column.pattern = rule.mid(8);
        column.form.setPattern(QRegularExpression::anchoredPattern(column.pattern));
    } else if (dots >= 0) {
        column.least = boundFrom(rule.left(dots));
        column.most = boundFrom(rule.mid(dots + 2));
    }
}

PackageColumn columnFrom(const QStringList &cells)
{
    PackageColumn column;
    column.name = cells.value(1);
    column.type = typeFrom(cells.value(2));
    for (const QString &rule : cells.value(3).split(u';', Qt::SkipEmptyParts))
        takeRule(rule, column);
    for (const QString &word : cells.value(4).split(u'|', Qt::SkipEmptyParts))
        column.words.push_back({word.section(u'=', 0, 0), word.section(u'=', 1)});
    column.unit = cells.value(5);
    column.title = cells.value(6);
    column.description = cells.value(7);
    return column;
}

/// A table whose key and references wait, as words, for its columns.
struct Described
{
    PackageTable table;
    QString key;
    QString references;
};

PackageTable finished(Described described)
{
    PackageTable table = std::move(described.table);
    for (const QString &name : described.key.split(u';', Qt::SkipEmptyParts))
        table.key.push_back(table.column(name));
    for (const QString &reference : described.references.split(u';', Qt::SkipEmptyParts)) {
        const QString to = reference.section(u'>', 1);
        table.references.push_back(
            {table.column(reference.section(u'>', 0, 0)), to.section(u'.', 0, 0), to.section(u'.', 1)});
    }
    return table;
}

std::vector<PackageTable> readTables()
{
    registerTables();
    QFile file(QStringLiteral(":/exchange/tables.tsv"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    std::vector<Described> described;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.front() == QStringLiteral("table"))
            described.push_back({{cells.value(1), cells.value(2), cells.value(3), {}, {}, {}, cells.value(6).toUInt()},
                                 cells.value(4),
                                 cells.value(5)});
        else if (cells.front() == QStringLiteral("column"))
            described.back().table.columns.push_back(columnFrom(cells));
    }
    std::vector<PackageTable> tables;
    for (Described &one : described)
        tables.push_back(finished(std::move(one)));
    return tables;
}

} // namespace

QString PackageColumn::meaningOf(const QString &word) const
{
    const auto found
        = std::find_if(words.begin(), words.end(), [&](const PackageWord &its) { return its.name == word; });
    return found == words.end() ? QString() : found->meaning;
}

int PackageTable::column(const QString &columnName) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const PackageColumn &its) { return its.name == columnName; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const std::vector<PackageTable> &packageTables()
{
    static const std::vector<PackageTable> tables = readTables();
    return tables;
}

size_t packageTableNamed(const QString &name)
{
    const auto &tables = packageTables();
    const auto found
        = std::find_if(tables.begin(), tables.end(), [&](const PackageTable &its) { return its.name == name; });
    Q_ASSERT(found != tables.end());
    return static_cast<size_t>(found - tables.begin());
}

} // namespace ansinh
