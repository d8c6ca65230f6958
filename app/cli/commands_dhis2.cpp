// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked.h"
#include "app/cli/command.h"
#include "app/cli/dhis2_file.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "core/actions/export_dhis2.h"
#include "core/base/atomic_file.h"
#include "core/store/dhis2_mappings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ansinh {

namespace {

QJsonObject mappingJson(const Dhis2Mapping &mapping)
{
    return {{key("target"), mapping.target.text},
            {key("amount"), nameOf(mapping.amount)},
            {key("data_element"), mapping.dataElement},
            {key("category_option_combo"), jsonOf(mapping.categoryOptionCombo)},
            {key("org_unit"), jsonOf(mapping.orgUnit)}};
}

QString mappingText(const Dhis2Mapping &mapping)
{
    return QStringList{mapping.target.text, nameOf(mapping.amount), mapping.dataElement, mapping.categoryOptionCombo,
                       mapping.orgUnit}
        .join(QStringLiteral("  "))
        .trimmed();
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("app/cli", "The file “%1” cannot be read. Check the name.").arg(path),
                     file.errorString()};
    return file.readAll();
}

/// Takes codes in where a file is given; then tells those that the book has.
Result<Outcome> runDhis2(const Call &call)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    if (call.has("from")) {
        const auto csv = bytesOf(call.path("from"));
        if (!csv)
            return csv.error();
        if (const auto done = mapDhis2(**book, *csv); !done)
            return done.error();
    }
    const auto mappings = (*book)->dhis2Mappings().all();
    if (!mappings)
        return mappings.error();
    Outcome outcome;
    outcome.json = {{key("mappings"), jsonList(*mappings, mappingJson)}};
    QStringList lines;
    for (const Dhis2Mapping &mapping : *mappings)
        lines += mappingText(mapping);
    outcome.text = lines.isEmpty() ? QCoreApplication::translate("app/cli", "The book has no codes of DHIS2.")
                                   : lines.join(QLatin1Char('\n'));
    return outcome;
}

} // namespace

Result<Outcome> runDhis2Export(const Call &call)
{
    const auto period = periodOf(call);
    if (!period)
        return period.error();
    const QString out = call.path("dhis2");
    if (auto checked = checkOutput(call, out); !checked)
        return checked.error();
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const Dhis2Order order{*period, call.value("org-unit"), call.today()};
    const auto made = exportDhis2(**book, order);
    if (!made)
        return made.error();
    if (auto done = writeWhole(out, made->json); !done)
        return done.error();
    Outcome outcome;
    outcome.json = {{key("file"), out}, {key("values"), made->values}};
    outcome.text = QCoreApplication::translate("app/cli", "%n values were written to “%1”.", nullptr, made->values)
                       .arg(QDir::toNativeSeparators(out));
    return outcome;
}

std::vector<CommandRule> dhis2Commands()
{
    return {{"dhis2",
             {"BOOK"},
             {{"from", "FILE.csv",
               QT_TRANSLATE_NOOP("app/cli",
                                 "takes codes in: target, amount, data_element, category_option_combo, org_unit")}},
             QT_TRANSLATE_NOOP("app/cli", "shows under which codes of DHIS2 the targets go"),
             runDhis2}};
}

} // namespace ansinh
