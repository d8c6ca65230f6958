// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked.h"
#include "app/cli/command.h"
#include "app/cli/json_town.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "app/cli/text_town.h"
#include "core/actions/consolidate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ansinh {

namespace {

/// The last day for sending is judged by it.
Result<QDate> dayTakenIn(const Call &call)
{
    auto day = dayOfReceipt(call);
    if (!day || *day <= call.today())
        return day;
    return Error{ErrorKind::Usage,
                 QCoreApplication::translate("app/cli",
                                             "The day received, %1, is yet to come. Give the day on which the "
                                             "packages came in.")
                     .arg(call.value("received")),
                 {}};
}

/// Folders become the packages in them.
Result<std::vector<WardFile>> filesOf(const Call &call)
{
    std::vector<WardFile> files;
    for (const QString &operand : call.operands.mid(1)) {
        const QFileInfo info(operand);
        if (!info.exists())
            return Error{ErrorKind::NotFound,
                         QCoreApplication::translate("app/cli", "There is no file “%1”. Check the name.").arg(operand),
                         {}};
        if (!info.isDir()) {
            files.push_back(wardFileAt(operand));
            continue;
        }
        const QDir folder(operand);
        for (const QString &name : folder.entryList({QStringLiteral("*.zip")}, QDir::Files, QDir::Name))
            files.push_back(wardFileAt(folder.filePath(name)));
    }
    return files;
}

bool isSound(const std::vector<WardReading> &wards)
{
    return std::all_of(wards.begin(), wards.end(), [](const WardReading &ward) { return ward.isSound(); });
}

QString lastLine(const Consolidated &all)
{
    if (all.isRefused())
        return QCoreApplication::translate("app/cli",
                                           "Nothing was taken in: leave out the refused files, or ask the "
                                           "wards for sound ones.");
    return QCoreApplication::translate("app/cli", "%n packages were taken in.", nullptr, all.taken());
}

Outcome outcomeOf(const Call &call, const Consolidated &all, bool isNew)
{
    Outcome outcome;
    outcome.exitCode = all.isRefused() ? 1 : 0;
    for (const ConsolidatedPackage &package : all.packages)
        outcome.text += consolidatedText(package) + QLatin1Char('\n');
    outcome.text += lastLine(all);
    outcome.json = {{key("book"), call.operands.constFirst()},
                    {key("created"), isNew && !all.isRefused()},
                    {key("packages"), jsonList(all.packages, consolidatedJson)},
                    {key("backup"), jsonOf(all.backup)}};
    return outcome;
}

Result<Outcome> runConsolidate(const Call &call)
{
    const auto received = dayTakenIn(call);
    if (!received)
        return received.error();
    const auto files = filesOf(call);
    if (!files)
        return files.error();
    if (files->empty())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("app/cli", "There is no package (.zip) in that folder."),
                     {}};
    auto wards = readWards(*files);
    if (!wards)
        return wards.error();
    const bool isNew = !QFileInfo::exists(call.operands.constFirst());
    if (!isSound(*wards))
        return outcomeOf(call, outlined(*wards), isNew);
    const auto all = consolidateInto({call.operands.constFirst(), contextOf(call)}, *files, std::move(wards).value(),
                                     {*received, call.today()});
    return all ? outcomeOf(call, *all, isNew) : Result<Outcome>(all.error());
}

} // namespace

std::vector<CommandRule> townCommands()
{
    return {{"consolidate",
             {"TOWNBOOK", "PACKAGE"},
             {{"received", "YYYY-MM-DD", QT_TRANSLATE_NOOP("app/cli", "the day of receipt; without it today")}},
             QT_TRANSLATE_NOOP("app/cli", "takes the packages of wards, or a folder of them, into the book of a town"),
             runConsolidate,
             true}};
}

} // namespace ansinh
