// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked.h"
#include "app/cli/command.h"
#include "app/cli/dhis2_file.h"
#include "app/cli/json_package.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "app/cli/package_file.h"
#include "app/cli/table_files.h"
#include "core/actions/export_package.h"
#include "core/base/atomic_file.h"
#include "ui/print/rendering.h"

#include <QCoreApplication>
#include <QDir>

namespace ansinh {

namespace {

QStringList valuesOf(const Call &call, const char *name)
{
    QStringList values;
    for (const Call::Option &option : call.options) {
        if (option.name == QLatin1String(name))
            values += option.value;
    }
    return values;
}

Result<ExportOrder> orderOf(const Call &call)
{
    const auto period = periodOf(call);
    if (!period)
        return period.error();
    ExportOrder order;
    order.period = *period;
    order.day = call.today();
    order.fields = valuesOf(call, "field");
    order.recipients = valuesOf(call, "to");
    order.withNames = call.has("with-names");
    return order;
}

Result<MadePackage> written(const Call &call, Book &book, const ExportOrder &order)
{
    const QString out = call.path("out");
    if (auto checked = checkPackagePath(out, book.token()); !checked)
        return checked.error();
    auto made = exportPackage(book, order, packageRendering());
    if (!made)
        return made;
    if (auto done = writeWhole(out, made->bytes); !done)
        return done.error();
    return made;
}

Result<Outcome> runPackageExport(const Call &call, Book &book, const ExportOrder &order)
{
    const QString out = call.path("out");
    const auto made = written(call, book, order);
    if (!made)
        return made.error();
    Outcome outcome;
    outcome.json = {{key("file"), out},
                    {key("bytes"), made->bytes.size()},
                    {key("check_code"), made->code},
                    {key("year"), order.period.year.number()},
                    {key("half"), order.period.half},
                    {key("state"), nameOf(made->state)},
                    {key("with_names"), order.withNames}};
    outcome.text = QCoreApplication::translate("app/cli", "The data package was written to “%1”. Check code: %2")
                       .arg(QDir::toNativeSeparators(out), made->code);
    return outcome;
}

Result<Outcome> runExport(const Call &call)
{
    if (call.has("dhis2") == call.has("out"))
        return Error{
            ErrorKind::Usage, QCoreApplication::translate("app/cli", "Give either --out for a file or --dhis2."), {}};
    if (call.has("dhis2"))
        return runDhis2Export(call);
    const auto format = exportFormatOf(call);
    if (!format)
        return format.error();
    const auto order = orderOf(call);
    if (!order)
        return order.error();
    if (auto checked = checkOutput(call, call.path("out")); !checked)
        return checked.error();
    const auto book = openBook(call);
    if (!book)
        return book.error();
    switch (*format) {
    case ExportFormat::Package: return runPackageExport(call, **book, *order);
    case ExportFormat::Workbook: return runWorkbookExport(call, **book, *order);
    case ExportFormat::Csv: return runCsvExport(call, **book, *order);
    }
    return Outcome();
}

QJsonObject jsonOf(const PackagedFile &file)
{
    return {{key("path"), file.path}, {key("bytes"), file.bytes}, {key("sha256"), QString::fromLatin1(file.sha256)}};
}

QJsonObject identityJson(const PackageReading &reading)
{
    const QJsonValue null(QJsonValue::Null);
    const PackageIdentity *identity = reading.contents ? &reading.contents->identity : nullptr;
    return {{key("ward"), identity ? ansinh::jsonOf(identity->ward) : null},
            {key("year"), identity ? QJsonValue(identity->period.year.number()) : null},
            {key("half"), identity ? QJsonValue(identity->period.half) : null},
            {key("state"), identity ? QJsonValue(nameOf(identity->state)) : null},
            {key("made_by"), identity ? ansinh::jsonOf(identity->madeBy) : null},
            {key("made_on"), identity ? ansinh::jsonOf(identity->madeOn) : null},
            {key("with_names"), identity ? QJsonValue(identity->withNames) : null}};
}

QJsonObject readingJson(const QString &path, const PackageReading &reading)
{
    QJsonObject json = identityJson(reading);
    json.insert(key("file"), path);
    json.insert(key("sound"), reading.isSound());
    json.insert(key("check_code"), ansinh::jsonOf(reading.code));
    json.insert(key("files"), jsonList(reading.files, [](const PackagedFile &file) { return jsonOf(file); }));
    json.insert(key("findings"), jsonList(reading.findings, findingJson));
    return json;
}

QString soundText(const PackageReading &reading)
{
    const PackageIdentity &identity = reading.contents->identity;
    return QCoreApplication::translate("app/cli", "The package is whole: %1, %2. Check code: %3")
        .arg(identity.ward,
             identity.period.half
                 ? QCoreApplication::translate("app/cli", "first half of %1").arg(identity.period.year.toString())
                 : identity.period.year.toString(),
             reading.code);
}

Result<Outcome> runVerify(const Call &call)
{
    const QString path = call.operands.constFirst();
    const auto bytes = readPackageFile(path);
    if (!bytes)
        return bytes.error();
    const PackageReading reading = readPackage(*bytes);
    Outcome outcome;
    outcome.json = readingJson(path, reading);
    outcome.exitCode = reading.isSound() ? 0 : 1;
    if (reading.isSound()) {
        outcome.text = soundText(reading);
        return outcome;
    }
    outcome.messages += QCoreApplication::translate("app/cli", "The package is refused; nothing was taken from it.");
    for (const PackageFinding &finding : reading.findings)
        outcome.messages += inOneLine(finding);
    outcome.messages += remediesOf(reading.findings);
    return outcome;
}

} // namespace

std::vector<CommandRule> packageCommands()
{
    return {
        {"export",
         {"BOOK"},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year; earlier ones go with it"), true},
          {"out", "PACKAGE.zip|FILE.xlsx|FOLDER",
           QT_TRANSLATE_NOOP("app/cli", "a package, a workbook of everything, or the folder for the tables")},
          {"format", "zip|xlsx|csv",
           QT_TRANSLATE_NOOP("app/cli", "what is written, where the ending of --out does not say it")},
          {"dhis2", "FILE.json", QT_TRANSLATE_NOOP("app/cli", "instead of a package the values for DHIS2")},
          {"org-unit", "UID",
           QT_TRANSLATE_NOOP("app/cli", "with --dhis2: the organisation unit, where no code names one")},
          {"half", nullptr, QT_TRANSLATE_NOOP("app/cli", "the first half of the year")},
          {"field", "FIELD",
           QT_TRANSLATE_NOOP("app/cli", "only this field of work, task or group of tasks; can be given again"), false,
           true},
          {"to", "NAME",
           QT_TRANSLATE_NOOP("app/cli",
                             "to whom it goes, instead of whom the report is addressed to; can be given again"),
           false, true},
          {"with-names", nullptr, QT_TRANSLATE_NOOP("app/cli", "with the names of persons who signed")}},
         QT_TRANSLATE_NOOP("app/cli",
                           "writes the data package for the town office, or everything as a workbook or as CSV"),
         runExport},
        {"verify",
         {"PACKAGE.zip"},
         {},
         QT_TRANSLATE_NOOP("app/cli", "checks a data package; 1 when anything is wrong with it"),
         runVerify},
    };
}

} // namespace ansinh
