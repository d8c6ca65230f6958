// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_file.h"

#include "core/sheet/csv.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

#include <iterator>

namespace ansinh {

namespace {

struct Column
{
    const char *name;
    QString FigureEntry::*field;
};

const Column kColumns[] = {
    {"year", &FigureEntry::year},
    {"target", &FigureEntry::target},
    {"by", &FigureEntry::by},
    {"value", &FigureEntry::value},
    {"numerator", &FigureEntry::numerator},
    {"denominator", &FigureEntry::denominator},
    {"state", &FigureEntry::state},
    {"area", &FigureEntry::area},
    {"member", &FigureEntry::member},
    {"certainty", &FigureEntry::certainty},
    {"as-of", &FigureEntry::asOf},
    {"reason", &FigureEntry::reason},
    {"note", &FigureEntry::note},
};
constexpr int kRequired = 3; // year, target and by stand first

const QString kHalf = QStringLiteral("half");

/// Options are written with a dash, JSON and CSV often with an underscore: both are heard.
QString columnName(const QString &header)
{
    return header.toLower().replace(QLatin1Char('_'), QLatin1Char('-'));
}

const Column *columnNamed(const QString &header)
{
    for (const Column &column : kColumns)
        if (columnName(header) == QLatin1String(column.name))
            return &column;
    return nullptr;
}

QString knownColumns()
{
    QStringList names{kHalf};
    for (const Column &column : kColumns)
        names.append(QLatin1String(column.name));
    names.sort();
    return names.join(QStringLiteral(", "));
}

std::optional<Error> unusable(const QStringList &header)
{
    for (const QString &name : header)
        if (!name.isEmpty() && columnName(name) != kHalf && !columnNamed(name))
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("core/actions", "There is no column “%1”. The columns are: %2.")
                             .arg(name, knownColumns()),
                         {}};
    for (const Column *column = kColumns; column != kColumns + kRequired; ++column)
        if (!header.contains(QLatin1String(column->name), Qt::CaseInsensitive))
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("core/actions", "The column “%1” is missing in the first line.")
                             .arg(QLatin1String(column->name)),
                         {}};
    return {};
}

Result<bool> isHalf(const QString &word, const QString &place)
{
    const QString lower = word.toLower();
    if (lower.isEmpty() || lower == QStringLiteral("no") || lower == QStringLiteral("0"))
        return false;
    if (lower == QStringLiteral("yes") || lower == QStringLiteral("1") || lower == kHalf)
        return true;
    return Error{ErrorKind::Invalid,
                 QCoreApplication::translate("core/actions", "%1: the column half takes yes or nothing, not “%2”.")
                     .arg(place, word),
                 {}};
}

Result<FigureEntry> entryOf(const CsvTable &table, const CsvRecord &record)
{
    FigureEntry entry;
    entry.place = linePlace(record.line);
    for (int i = 0; i < table.header.size(); ++i)
        if (const Column *column = columnNamed(table.header.at(i)))
            entry.*(column->field) = multiLine(record.fields.at(i));
    const auto half = isHalf(table.field(record, kHalf), entry.place);
    if (!half)
        return half.error();
    entry.half = *half;
    return entry;
}

} // namespace

QString linePlace(int line)
{
    return QCoreApplication::translate("core/actions", "line %1").arg(line);
}

Result<std::vector<FigureEntry>> figureEntries(const CsvTable &table)
{
    if (auto error = unusable(table.header))
        return *error;
    std::vector<FigureEntry> entries;
    entries.reserve(table.records.size());
    for (const CsvRecord &record : table.records) {
        auto entry = entryOf(table, record);
        if (!entry)
            return entry.error();
        entries.push_back(std::move(entry).value());
    }
    return entries;
}

Result<std::vector<FigureEntry>> readFigureFile(const QString &path)
{
    const auto table = readCsv(path);
    if (!table)
        return table.error();
    return figureEntries(*table);
}

} // namespace ansinh
