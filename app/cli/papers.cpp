// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/papers.h"

#include "core/actions/assignment.h"
#include "core/actions/papers.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

/// One kind of paper: which options it knows, and what is said when it was written.
struct Kind
{
    const char *name;
    bool takesOrganisation;
    bool takesTogether;
    bool takesBy;
    bool takesHalf;
    bool takesArea;
    const char *written;
};

constexpr Kind kKinds[] = {
    {"annual", false, false, false, true, false, QT_TRANSLATE_NOOP("app/cli", "The report was written to “%1”.")},
    {"progress", false, false, true, true, false,
     QT_TRANSLATE_NOOP("app/cli", "The progress report was written to “%1”.")},
    {"request", true, true, false, true, false, QT_TRANSLATE_NOOP("app/cli", "The request was written to “%1”.")},
    {"reminder", true, true, false, true, false, QT_TRANSLATE_NOOP("app/cli", "The reminder was written to “%1”.")},
    {"assignment", true, false, false, false, false,
     QT_TRANSLATE_NOOP("app/cli", "The assignment sheets were written to “%1”.")},
    {"confirmation", true, false, false, true, false,
     QT_TRANSLATE_NOOP("app/cli", "The confirmation was written to “%1”.")},
    {"area_form", true, false, false, true, true,
     QT_TRANSLATE_NOOP("app/cli", "The forms of the areas were written to “%1”.")},
};

QString kindName(const Call &call)
{
    const QString kind = call.value("kind");
    return kind.isEmpty() ? QStringLiteral("annual") : kind;
}

const Kind *kindOf(const Call &call)
{
    for (const Kind &kind : kKinds) {
        if (kindName(call) == QLatin1String(kind.name))
            return &kind;
    }
    return nullptr;
}

Error misuse(const QString &message)
{
    return {ErrorKind::Usage, message, {}};
}

/// The first option given that the kind does not know; nullptr: none.
const char *strangeOption(const Call &call, const Kind &kind)
{
    const std::pair<const char *, bool> known[] = {{"organisation", kind.takesOrganisation},
                                                   {"together", kind.takesTogether},
                                                   {"by", kind.takesBy},
                                                   {"half", kind.takesHalf},
                                                   {"area", kind.takesArea}};
    for (const auto &[option, isKnown] : known) {
        if (!isKnown && call.has(option))
            return option;
    }
    return nullptr;
}

PaperOrder orderOf(const Call &call, const Period &period)
{
    return {period, call.today(), call.value("organisation"), call.has("together"), call.value("area")};
}

} // namespace

bool isPaper(const Call &call)
{
    return kindName(call) != QLatin1String("annual");
}

Result<void> checkKind(const Call &call)
{
    const Kind *kind = kindOf(call);
    if (!kind)
        return misuse(QCoreApplication::translate("app/cli", "There is no report “%1”. There are: %2.")
                          .arg(call.value("kind"),
                               QString::fromLatin1(kPaperKinds).replace(QLatin1Char('|'), QStringLiteral(", "))));
    if (const char *option = strangeOption(call, *kind))
        return misuse(QCoreApplication::translate("app/cli", "--%1 does not go with --kind %2; leave it out.")
                          .arg(QLatin1String(option), kindName(call)));
    if (call.has("by") && !progressByFrom(call.value("by")))
        return misuse(QCoreApplication::translate("app/cli", "--by takes %1, not “%2”.")
                          .arg(QStringLiteral("group, organisation, target"), call.value("by")));
    return {};
}

Result<Document> paperOf(const Call &call, Book &book, const Period &period)
{
    const QString kind = kindName(call);
    const PaperOrder order = orderOf(call, period);
    if (kind == QLatin1String("assignment"))
        return assignmentSheets(book, period.year, order.day, order.organisation);
    if (kind == QLatin1String("request"))
        return requestLetters(book, order);
    if (kind == QLatin1String("reminder"))
        return reminderLetters(book, order);
    if (kind == QLatin1String("confirmation"))
        return confirmationSlips(book, order);
    if (kind == QLatin1String("area_form"))
        return areaForms(book, order);
    return progressReport(book, order, progressByFrom(call.value("by")).value_or(ProgressBy::Group));
}

QString writtenText(const Call &call)
{
    return QCoreApplication::translate("app/cli", kindOf(call)->written).arg(call.path("out"));
}

} // namespace ansinh
