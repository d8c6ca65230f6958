// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/report_outline.h"

#include "core/report/report_template_json.h"
#include "core/store/book.h"
#include "core/store/freeze.h"
#include "core/store/submitted_reports.h"
#include "core/text/fold.h"

#include <algorithm>

namespace ansinh {

namespace {

const QString kField = QStringLiteral("template");

QString yearOf(const Period &period)
{
    return period.year.toString();
}

Result<void> follow(Book &book, const Period &period, Id<StoredTemplate> id, const QString &name)
{
    return book.reportSettings().set(period, kField, QString::number(id.value),
                                     {QStringLiteral("choose_template"), {name, yearOf(period)}, {}, {}});
}

std::optional<StoredTemplate> keptAs(const std::vector<StoredTemplate> &kept, Id<StoredTemplate> id)
{
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const StoredTemplate &each) { return each.id == id; });
    return found == kept.end() ? std::nullopt : std::optional(*found);
}

/// "Đề cương của phường", with a number where the name is taken.
QString freeName(const std::vector<StoredTemplate> &kept)
{
    const QString wanted = QStringLiteral("Đề cương của phường");
    QString name = wanted;
    const auto isTaken = [&](const StoredTemplate &each) { return matchKey(each.name) == matchKey(name); };
    for (int number = 2; std::any_of(kept.begin(), kept.end(), isTaken); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

Action actionOf(const OutlineDeed &deed, const QString &name)
{
    return {deed.kind, {deed.title, deed.renamedTo.isEmpty() ? name : deed.renamedTo}, {}, {}};
}

/// Keeps it under that name and follows it: one change.
Result<void> keepNew(Book &book, const Period &period, const ReportTemplate &outline, const QString &name,
                     const Action &action)
{
    return book.change(action, [&]() -> Result<void> {
        const auto kept = book.reportSettings().addTemplate(name, templateJson(outline));
        if (!kept)
            return kept.error();
        return follow(book, period, kept->id, kept->name);
    });
}

} // namespace

Result<std::vector<StoredTemplate>> outlinesOf(Book &book)
{
    return book.reportSettings().templates();
}

Result<Id<StoredTemplate>> chosenOutline(Book &book, const Period &period)
{
    const auto values = book.reportSettings().of(period, {});
    if (!values)
        return values.error();
    return Id<StoredTemplate>{values->value(kField).toLongLong()};
}

Result<OutlineChoice> outlineOf(Book &book, const Period &period)
{
    const Result<Id<StoredTemplate>> id = chosenOutline(book, period);
    if (!id)
        return id.error();
    OutlineChoice choice;
    if (!id->isStored())
        return choice;
    const auto kept = outlinesOf(book);
    if (!kept)
        return kept.error();
    const std::optional<StoredTemplate> chosen = keptAs(*kept, *id);
    if (!chosen)
        return choice; // it was removed
    choice.id = *id;
    const Result<ReportTemplate> outline = templateFrom(chosen->outline, chosen->name);
    if (outline)
        choice.outline = *outline;
    else
        choice.refused = outline.error().message;
    return choice;
}

Result<void> chooseOutline(Book &book, const Period &period, Id<StoredTemplate> id, const QString &usualName)
{
    if (!id.isStored())
        return follow(book, period, id, usualName);
    const auto kept = outlinesOf(book);
    if (!kept)
        return kept.error();
    const std::optional<StoredTemplate> chosen = keptAs(*kept, id);
    return follow(book, period, id, chosen ? chosen->name : usualName);
}

Result<void> copyOutline(Book &book, const Period &period, const QString &name, const QString &usualName)
{
    const Result<OutlineChoice> choice = outlineOf(book, period);
    if (!choice)
        return choice.error();
    const QString from = choice->outline.name.isEmpty() ? usualName : choice->outline.name;
    return keepNew(book, period, choice->outline, name, {QStringLiteral("copy_template"), {from, name}, {}, {}});
}

Result<void> renameOutline(Book &book, Id<StoredTemplate> id, const QString &name)
{
    const auto kept = outlinesOf(book);
    if (!kept)
        return kept.error();
    StoredTemplate renamed = keptAs(*kept, id).value_or(StoredTemplate{id, name, {}});
    const QString before = std::exchange(renamed.name, name);
    return book.reportSettings().putTemplate(renamed, {QStringLiteral("rename_template"), {before, name}, {}, {}});
}

Result<void> keepOutline(Book &book, const Period &period, const ReportTemplate &outline, const OutlineDeed &deed)
{
    // An outline may serve several years; it is not edited as that of one which is frozen.
    const auto freezing = book.submittedReports().freezing(period.year);
    if (!freezing || *freezing)
        return freezing ? frozenBy(**freezing) : freezing.error();
    const Result<OutlineChoice> choice = outlineOf(book, period);
    if (!choice)
        return choice.error();
    if (choice->id.isStored() && choice->refused.isEmpty()) {
        const QString &name = choice->outline.name;
        return book.reportSettings().putTemplate({choice->id, name, templateJson(outline)}, actionOf(deed, name));
    }
    const auto kept = outlinesOf(book);
    if (!kept)
        return kept.error();
    const QString name = freeName(*kept);
    return keepNew(book, period, outline, name, actionOf(deed, name));
}

} // namespace ansinh
