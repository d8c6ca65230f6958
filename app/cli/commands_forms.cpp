// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked.h"
#include "app/cli/command.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "core/actions/forms.h"
#include "core/actions/lookup.h"
#include "ui/print/pdf_renderer.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace ansinh {

namespace {

Result<FormsOrder> orderOf(const Call &call)
{
    const auto period = periodOf(call);
    if (!period)
        return period.error();
    FormsOrder order;
    order.period = *period;
    order.day = call.today();
    order.folder = call.path("out");
    order.withLetters = true;
    return order;
}

/// Those named, each through who answers for it.
Result<void> chooseIn(const Call &call, Book &book, const Plan &plan, FormsOrder &order)
{
    for (const Call::Option &option : call.options) {
        if (option.name != QLatin1String("organisation"))
            continue;
        const auto codes = answering(book, plan, order.day, option.value.simplified());
        if (!codes)
            return codes.error();
        order.only.insert(order.only.end(), codes->begin(), codes->end());
    }
    return {};
}

QJsonObject writtenJson(const FormsWritten &written, const QString &folder)
{
    QJsonArray files;
    for (const FormFile &file : written.each)
        files.append(QJsonObject{{key("organisation"), file.organisation.text},
                                 {key("file"), file.file},
                                 {key("letter"), jsonOf(file.letter)},
                                 {key("rows"), file.rows}});
    return {{key("folder"), folder},
            {key("files"), files},
            {key("archive"), jsonOf(written.archive)},
            {key("letters"), jsonOf(written.letters)},
            {key("calendar"), jsonOf(written.calendar)}};
}

Result<Outcome> runForms(const Call &call)
{
    auto order = orderOf(call);
    if (!order)
        return order.error();
    if (auto checked = checkOutput(call, order->folder); !checked)
        return checked.error();
    const auto book = openWardBook(call);
    if (!book)
        return book.error();
    StatusKeeper keeper(**book, call.today());
    const auto plan = keeper.plan(order->period);
    if (!plan)
        return plan.error();
    if (auto chosen = chooseIn(call, **book, *plan, order.value()); !chosen)
        return chosen.error();
    PdfRenderer renderer;
    const auto written = writeForms(**book, keeper, *order, &renderer);
    if (!written)
        return written.error();
    Outcome outcome;
    outcome.json = writtenJson(*written, order->folder);
    outcome.text = QCoreApplication::translate("app/cli", "%n form(s) were written to “%1”.", nullptr,
                                               static_cast<int>(written->each.size()))
                       .arg(QDir::toNativeSeparators(order->folder));
    if (!written->archive.isEmpty())
        outcome.text += QLatin1Char(' ')
            + QCoreApplication::translate("app/cli", "All of them also lie in %1.").arg(written->archive);
    if (written->replaced > 0)
        outcome.messages += QCoreApplication::translate("app/cli", "%n older form(s) of the same name were replaced.",
                                                        nullptr, written->replaced);
    return outcome;
}

} // namespace

std::vector<CommandRule> formCommands()
{
    return {
        {"forms",
         {"BOOK"},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year"), true},
          {"out", "DIR", QT_TRANSLATE_NOOP("app/cli", "the folder to write to; made when it is not there"), true},
          {"half", nullptr, QT_TRANSLATE_NOOP("app/cli", "the first half of the year")},
          {"organisation", "ORG", QT_TRANSLATE_NOOP("app/cli", "only for this organisation; can be given again"), false,
           true}},
         QT_TRANSLATE_NOOP("app/cli", "writes a request workbook and a letter for every organisation that is asked"),
         runForms},
    };
}

} // namespace ansinh
