// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_files.h"

#include "app/cli/json_values.h"
#include "core/actions/export_tables.h"
#include "core/base/atomic_file.h"
#include "core/base/folder_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ansinh {

namespace {

QJsonObject orderJson(const ExportOrder &order)
{
    return {{key("year"), order.period.year.number()},
            {key("half"), order.period.half},
            {key("with_names"), order.withNames}};
}

QByteArray firstLine(const QByteArray &bytes)
{
    return bytes.left(bytes.indexOf('\n'));
}

/// Whether a table may be written there: nothing is, or an older one of ours.
Result<void> check(const QString &path, const ExportedFile &table)
{
    constexpr qint64 kLongestLine = 10'000; // bytes
    QFile file(path);
    if (!file.exists()
        || (file.open(QIODevice::ReadOnly) && firstLine(file.read(kLongestLine)) == firstLine(table.bytes)))
        return {};
    return Error{ErrorKind::Exists,
                 QCoreApplication::translate("app/cli",
                                             "“%1” is there already and is not a table of this program. Move it away, "
                                             "or choose another folder.")
                     .arg(QDir::toNativeSeparators(path)),
                 {}};
}

Result<void> writeAll(const std::vector<ExportedFile> &tables, const QString &path)
{
    FolderWriter folder(path);
    for (const ExportedFile &table : tables) {
        if (auto checked = check(folder.pathOf(table.name), table); !checked)
            return checked;
    }
    if (auto made = folder.begin(); !made)
        return made;
    for (const ExportedFile &table : tables) {
        if (const auto written = folder.write(table.name, table.bytes); !written)
            return written.error();
    }
    folder.finish();
    return {};
}

QJsonObject tableJson(const ExportedFile &table)
{
    return {{key("file"), table.name}, {key("bytes"), table.bytes.size()}, {key("rows"), table.rows}};
}

} // namespace

Result<ExportFormat> exportFormatOf(const Call &call)
{
    const QString out = call.value("out");
    const bool isWorkbook = out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const QString format = call.has("format") ? call.value("format") : isWorkbook ? key("xlsx") : key("zip");
    if (format == QLatin1String("zip"))
        return ExportFormat::Package;
    if (format == QLatin1String("xlsx"))
        return ExportFormat::Workbook;
    if (format == QLatin1String("csv"))
        return ExportFormat::Csv;
    return Error{ErrorKind::Usage,
                 QCoreApplication::translate("app/cli", "--format takes zip, xlsx or csv, not “%1”.").arg(format),
                 {}};
}

Result<Outcome> runWorkbookExport(const Call &call, Book &book, const ExportOrder &order)
{
    const QString out = call.path("out");
    const auto workbook = everythingWorkbook(book, order);
    if (!workbook)
        return workbook.error();
    if (auto done = writeWhole(out, *workbook); !done)
        return done.error();
    Outcome outcome;
    outcome.json = orderJson(order);
    outcome.json.insert(key("file"), out);
    outcome.json.insert(key("bytes"), workbook->size());
    outcome.text = QCoreApplication::translate("app/cli", "Everything was written into the workbook “%1”.")
                       .arg(QDir::toNativeSeparators(out));
    return outcome;
}

Result<Outcome> runCsvExport(const Call &call, Book &book, const ExportOrder &order)
{
    const QString out = call.path("out");
    const auto tables = everythingTables(book, order);
    if (!tables)
        return tables.error();
    if (auto done = writeAll(*tables, out); !done)
        return done.error();
    Outcome outcome;
    outcome.json = orderJson(order);
    outcome.json.insert(key("folder"), out);
    outcome.json.insert(key("files"), jsonList(*tables, tableJson));
    outcome.text
        = QCoreApplication::translate("app/cli", "%n table(s) were written to “%1”.", nullptr, int(tables->size()))
              .arg(QDir::toNativeSeparators(out));
    return outcome;
}

} // namespace ansinh
