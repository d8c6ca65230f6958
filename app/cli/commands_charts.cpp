// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked.h"
#include "app/cli/chart_files.h"
#include "app/cli/command.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "core/actions/chart_matter.h"
#include "core/charts/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kNarrowest = 800;
constexpr int kWidest = 6000;

Error misuse(const QString &message)
{
    return {ErrorKind::Usage, message, {}};
}

Error noSuchChart(const QString &id)
{
    return misuse(
        QCoreApplication::translate("app/cli", "There is no chart “%1”. There are: %2; TARGET is the code of a target.")
            .arg(id,
                 QStringLiteral("overview, overview_by_verdict, trend:TARGET, parts:TARGET, groups, areas, "
                                "returns, years")));
}

/// Those named, each once; empty: all that there are.
Result<std::vector<ChartChoice>> namedCharts(const Call &call)
{
    std::vector<ChartChoice> choices;
    for (const Call::Option &option : call.options) {
        if (option.name != QLatin1String("chart"))
            continue;
        const auto choice = ChartChoice::from(option.value.simplified());
        if (!choice)
            return noSuchChart(option.value);
        if (std::find(choices.begin(), choices.end(), *choice) == choices.end())
            choices.push_back(*choice);
    }
    return choices;
}

Result<PictureForm> formOf(const Call &call)
{
    PictureForm form;
    form.folder = call.path("out");
    form.isGrey = call.has("grey");
    if (call.has("format"))
        form.ending = call.value("format");
    if (!PictureForm::endings().contains(form.ending))
        return misuse(
            QCoreApplication::translate("app/cli", "Charts are written as png or svg, not as “%1”.").arg(form.ending));
    if (!call.has("width"))
        return form;
    bool isNumber = false;
    form.width = call.value("width").toInt(&isNumber);
    if (isNumber && form.width >= kNarrowest && form.width <= kWidest)
        return form;
    return misuse(QCoreApplication::translate("app/cli", "--width takes a number of pixels from %1 to %2, not “%3”.")
                      .arg(kNarrowest)
                      .arg(kWidest)
                      .arg(call.value("width")));
}

Result<std::vector<Chart>> composed(const ChartMatter &matter, std::vector<ChartChoice> choices, ChartLanguage language)
{
    if (choices.empty())
        choices = chartsOf(matter);
    std::vector<Chart> charts;
    for (const ChartChoice &choice : choices) {
        auto chart = composeChart(matter, choice, language);
        if (!chart)
            return Error{ErrorKind::NotFound,
                         QCoreApplication::translate("app/cli", "The plan of the year has no target “%1”.")
                             .arg(choice.target.text),
                         {}};
        charts.push_back(*std::move(chart));
    }
    return charts;
}

Result<std::vector<Chart>> askedCharts(const Call &call, const Period &period, const std::vector<ChartChoice> &choices)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    StatusKeeper keeper(**book, call.today());
    const auto matter = chartMatterOf(keeper, period, call.today());
    if (!matter)
        return matter.error();
    const bool isEnglish = call.globals.language == QLatin1String("en");
    return composed(*matter, choices, isEnglish ? ChartLanguage::English : ChartLanguage::Vietnamese);
}

Outcome told(const PictureForm &form, const std::vector<Chart> &charts, int replaced)
{
    QJsonArray files;
    for (const Chart &chart : charts)
        files.append(
            QJsonObject{{key("id"), chart.id}, {key("title"), chart.title}, {key("file"), form.fileName(chart)}});
    Outcome outcome;
    outcome.json = {{key("folder"), form.folder}, {key("charts"), files}};
    outcome.text = QCoreApplication::translate("app/cli", "%n chart(s) were written to “%1”.", nullptr,
                                               static_cast<int>(charts.size()))
                       .arg(QDir::toNativeSeparators(form.folder));
    if (replaced > 0)
        outcome.messages += QCoreApplication::translate("app/cli", "%n older chart(s) of the same name were replaced.",
                                                        nullptr, replaced);
    return outcome;
}

Result<Outcome> runCharts(const Call &call)
{
    const auto period = periodOf(call);
    if (!period)
        return period.error();
    const auto form = formOf(call);
    if (!form)
        return form.error();
    const auto choices = namedCharts(call);
    if (!choices)
        return choices.error();
    if (auto checked = checkOutput(call, form->folder); !checked)
        return checked.error();
    const auto charts = askedCharts(call, *period, *choices);
    if (!charts)
        return charts.error();
    const auto replaced = writePictures(*charts, *form);
    if (!replaced)
        return replaced.error();
    return told(*form, *charts, *replaced);
}

} // namespace

std::vector<CommandRule> chartCommands()
{
    return {
        {"charts",
         {"BOOK"},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year"), true},
          {"out", "DIR", QT_TRANSLATE_NOOP("app/cli", "the folder to write to; made when it is not there"), true},
          {"half", nullptr, QT_TRANSLATE_NOOP("app/cli", "the first half of the year")},
          {"chart", "ID",
           QT_TRANSLATE_NOOP("app/cli", "only this chart, such as overview or trend:CT14; can be given again"), false,
           true},
          {"format", "png|svg", QT_TRANSLATE_NOOP("app/cli", "the kind of file; without it png")},
          {"grey", nullptr, QT_TRANSLATE_NOOP("app/cli", "without colours, as a black-and-white printer shows it")},
          {"width", "PX", QT_TRANSLATE_NOOP("app/cli", "how many pixels wide; without it 1800")}},
         QT_TRANSLATE_NOOP("app/cli", "draws the charts of the year into files"),
         runCharts},
    };
}

} // namespace ansinh
