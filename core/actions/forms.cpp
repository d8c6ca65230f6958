// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/forms.h"

#include "core/actions/paper_matter.h"
#include "core/forms/form_builder.h"
#include "core/plan/asked.h"
#include "core/report/deadline_text.h"
#include "core/report/paper.h"
#include "core/store/book.h"
#include "core/store/contacts.h"
#include "core/store/report_settings.h"
#include "core/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

const QString kByArea = QStringLiteral("forms_by_area");

using Histories = std::vector<TargetHistory>;

Result<Histories> historiesOf(StatusKeeper &keeper, const Plan &plan)
{
    Histories histories;
    for (const Target &target : plan.targets) {
        auto history = keeper.amounts(target, plan);
        if (!history)
            return history.error();
        histories.push_back(std::move(history).value());
    }
    return histories;
}

Result<std::vector<Code<Target>>> chosenByArea(Book &book, const Period &period, const Histories &histories)
{
    const auto values = book.reportSettings().of(period, {});
    if (!values)
        return values.error();
    if (!values->contains(kByArea))
        return targetsWithAreas(histories, period);
    const QStringList chosen = values->value(kByArea).split(u',', Qt::SkipEmptyParts);
    std::vector<Code<Target>> codes;
    for (const TargetHistory &history : histories) {
        if (chosen.contains(history.target.code.text))
            codes.push_back(history.target.code);
    }
    return codes;
}

/// This period's and those of the period before.
Result<std::vector<TaskIndicatorValue>> indicatorsAround(Book &book, const Period &period)
{
    auto now = book.results().indicatorsIn(period);
    const auto before = book.results().indicatorsIn({period.year.previous(), period.half});
    if (!now || !before)
        return now ? before.error() : now.error();
    now.value().insert(now.value().end(), before->begin(), before->end());
    return now;
}

/// "Nguyễn Văn A, điện thoại 0905…, thư điện tử …"; empty: nothing is known.
QString contactText(const Contact &contact)
{
    QStringList parts{contact.name};
    if (!contact.phone.isEmpty())
        parts += QStringLiteral("điện thoại ") + contact.phone;
    if (!contact.email.isEmpty())
        parts += QStringLiteral("thư điện tử ") + contact.email;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void nameIn(FormMatter &matter, const ReportReading &reading)
{
    matter.ward = reading.place();
    matter.wholeName = QStringLiteral("Toàn ") + reading.unitWord();
    matter.collector = collectorName(reading);
    if (reading.collect())
        matter.deadline = dueText(*reading.collect());
}

/// As far as names and days are read from it: a form is made of what is asked, not of how anything stands.
Result<ReportMatter> groundOf(Book &book, StatusKeeper &keeper, const Period &period, const QDate &day)
{
    auto plan = keeper.plan(period);
    auto areas = keeper.areas();
    if (!plan || !areas)
        return plan ? areas.error() : plan.error();
    ReportMatter ground;
    ground.period = period;
    ground.asOf = day;
    ground.letterhead.date = day;
    ground.plan = std::move(plan).value();
    ground.areas = std::move(areas).value();
    ground.isSample = book.isSample();
    return ground;
}

Error notAsked(const Code<Organisation> &code, const FormMatter &matter)
{
    const Organisation *organisation = matter.plan.organisation(code);
    return {ErrorKind::NotFound,
            QCoreApplication::translate("core/actions",
                                        "“%1” is asked nothing in %2, so it gets no form. Choose another organisation.")
                .arg(organisation ? organisation->nameOn(matter.day) : code.text, matter.period.year.toString()),
            {}};
}

} // namespace

Result<FormMatter> formMatterOf(Book &book, StatusKeeper &keeper, const Period &period, const QDate &day)
{
    const auto ground = groundOf(book, keeper, period, day);
    if (!ground)
        return ground.error();
    const ReportReading reading(*ground);
    FormMatter matter;
    matter.plan = ground->plan;
    matter.period = period;
    matter.day = day;
    matter.book = book.token();
    matter.areas = ground->areas;
    matter.isSample = ground->isSample;
    nameIn(matter, reading);
    const auto contact = contactOfUser(book, matter.plan);
    auto histories = historiesOf(keeper, matter.plan);
    auto indicators = indicatorsAround(book, period);
    if (!contact || !histories || !indicators)
        return !contact ? contact.error() : !histories ? histories.error() : indicators.error();
    auto byArea = chosenByArea(book, period, *histories);
    if (!byArea)
        return byArea.error();
    matter.contact = contactText(*contact);
    matter.histories = std::move(histories).value();
    matter.indicators = std::move(indicators).value();
    matter.byArea = std::move(byArea).value();
    return matter;
}

Result<std::vector<Form>> requestForms(Book &book, StatusKeeper &keeper, const Period &period, const QDate &day,
                                       const std::vector<Code<Organisation>> &only)
{
    const auto matter = formMatterOf(book, keeper, period, day);
    if (!matter)
        return matter.error();
    std::vector<Form> forms = composeForms(*matter, only);
    const auto isOf = [](const Code<Organisation> &code) {
        return [code](const Form &form) { return form.identity.organisation == code; };
    };
    for (const Code<Organisation> &code : only) {
        if (std::none_of(forms.begin(), forms.end(), isOf(code)))
            return notAsked(code, *matter);
    }
    return forms;
}

Result<std::vector<Code<Target>>> targetsByArea(Book &book, StatusKeeper &keeper, const Period &period)
{
    const auto plan = keeper.plan(period);
    if (!plan)
        return plan.error();
    const auto histories = historiesOf(keeper, *plan);
    return histories ? chosenByArea(book, period, *histories) : histories.error();
}

Result<void> askByArea(Book &book, const Period &period, const std::vector<Code<Target>> &targets)
{
    QStringList codes;
    for (const Code<Target> &target : targets)
        codes += target.text;
    return book.reportSettings().set(period, kByArea, codes.join(u','), {kByArea, {period.year.toString()}, {}, {}});
}

} // namespace ansinh
