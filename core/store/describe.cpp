// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("core/store", sentence);
}

// The phrases of a kind: with the words of the subject that each of them names, the longest first.
struct Phrase
{
    const char *kind;
    int words;
    const char *sentence;
};

constexpr Phrase kPhrases[] = {
    {"create", 1, QT_TRANSLATE_NOOP("core/store", "create the book with the plan “%1”")},
    {"plan", 1, QT_TRANSLATE_NOOP("core/store", "put the plan “%1” into force")},
    {"record", 3, QT_TRANSLATE_NOOP("core/store", "record the figure of %1, first half of %2")},
    {"record", 2, QT_TRANSLATE_NOOP("core/store", "record the figure of %1, year %2")},
    {"record", 1, QT_TRANSLATE_NOOP("core/store", "record figures: %1")},
    {"record", 0, QT_TRANSLATE_NOOP("core/store", "record figures")},
    {"remove", 2, QT_TRANSLATE_NOOP("core/store", "remove the figure of %1, year %2")},
    {"result", 3, QT_TRANSLATE_NOOP("core/store", "record the result of task %1, first half of %2")},
    {"result", 2, QT_TRANSLATE_NOOP("core/store", "record the result of task %1, year %2")},
    {"indicator", 3, QT_TRANSLATE_NOOP("core/store", "record an indicator of task %1, first half of %2")},
    {"indicator", 2, QT_TRANSLATE_NOOP("core/store", "record an indicator of task %1, year %2")},
    {"remove_result", 3, QT_TRANSLATE_NOOP("core/store", "remove the result of task %1, first half of %2")},
    {"remove_result", 2, QT_TRANSLATE_NOOP("core/store", "remove the result of task %1, year %2")},
    {"remove_indicator", 3, QT_TRANSLATE_NOOP("core/store", "remove an indicator of task %1, first half of %2")},
    {"remove_indicator", 2, QT_TRANSLATE_NOOP("core/store", "remove an indicator of task %1, year %2")},
    {"decide", 2, QT_TRANSLATE_NOOP("core/store", "decide %1: %2")},
    {"assign", 2, QT_TRANSLATE_NOOP("core/store", "assign %1 for the year %2")},
    {"unassign", 2, QT_TRANSLATE_NOOP("core/store", "take back the value assigned to %1 for the year %2")},
    {"remove_denominator", 2, QT_TRANSLATE_NOOP("core/store", "remove the denominator “%1” of the year %2")},
    {"denominator", 2, QT_TRANSLATE_NOOP("core/store", "enter the denominator “%1” of the year %2")},
    {"area", 1, QT_TRANSLATE_NOOP("core/store", "add the area %1")},
    {"organisation", 1, QT_TRANSLATE_NOOP("core/store", "add the organisation %1")},
    {"remove_organisation", 1, QT_TRANSLATE_NOOP("core/store", "remove the organisation %1")},
    {"areas", 1, QT_TRANSLATE_NOOP("core/store", "add %1 areas")},
    {"rename_area", 2, QT_TRANSLATE_NOOP("core/store", "rename %1 to “%2”")},
    {"move_area", 1, QT_TRANSLATE_NOOP("core/store", "change the place of %1 in the list of areas")},
    {"remove_area", 1, QT_TRANSLATE_NOOP("core/store", "remove the area %1")},
    {"join", 2, QT_TRANSLATE_NOOP("core/store", "make %1 a member of %2")},
    {"leave", 2, QT_TRANSLATE_NOOP("core/store", "take %1 out of %2")},
    {"contact", 1, QT_TRANSLATE_NOOP("core/store", "enter the contact of %1")},
    {"erase_contact", 1, QT_TRANSLATE_NOOP("core/store", "erase the contact of %1")},
    {"rename", 2, QT_TRANSLATE_NOOP("core/store", "rename %1 to “%2”")},
    {"succeed", 2, QT_TRANSLATE_NOOP("core/store", "name %2 as the successor of %1")},
    {"end", 1, QT_TRANSLATE_NOOP("core/store", "enter the last day of %1")},
    {"break", 2, QT_TRANSLATE_NOOP("core/store", "mark a break of the series of %1 in %2")},
    {"break", 1, QT_TRANSLATE_NOOP("core/store", "mark a break of all series in %1")},
    {"submission", 2, QT_TRANSLATE_NOOP("core/store", "receive the return of %1, year %2")},
    {"attachment", 1, QT_TRANSLATE_NOOP("core/store", "keep the file “%1”")},
    {"sample", 0, QT_TRANSLATE_NOOP("core/store", "enter the sample figures")},
    {"restore", 1, QT_TRANSLATE_NOOP("core/store", "restore from the backup “%1”")},
    {"submit", 1, QT_TRANSLATE_NOOP("core/store", "submit the report of the year %1")},
    {"reopen", 1, QT_TRANSLATE_NOOP("core/store", "reopen the report of the year %1")},
};

const Phrase *phraseFor(const Action &action)
{
    for (const Phrase &phrase : kPhrases) {
        if (action.kind == QLatin1String(phrase.kind) && action.subject.size() >= phrase.words)
            return &phrase;
    }
    return nullptr;
}

/// "CT19/2026-H1/whole" as the officer says it.
QString describeDispute(const Action &action)
{
    const QString target = action.subject[0].section(u'/', 0, 0);
    const QString period = action.subject[0].section(u'/', 1, 1);
    return (period.size() > 4 ? said(QT_TRANSLATE_NOOP("core/store", "decide %1, first half of %2: %3 holds"))
                              : said(QT_TRANSLATE_NOOP("core/store", "decide %1, year %2: %3 holds")))
        .arg(target, period.left(4), action.subject[1]);
}

Action turned(const Action &action)
{
    return {action.subject.value(0), action.subject.mid(1), {}, {}};
}

} // namespace

QString describe(const Action &action)
{
    if (action.kind == QLatin1String("undo"))
        return said(QT_TRANSLATE_NOOP("core/store", "take back: %1")).arg(describe(turned(action)));
    if (action.kind == QLatin1String("redo"))
        return said(QT_TRANSLATE_NOOP("core/store", "bring back: %1")).arg(describe(turned(action)));
    const Phrase *phrase = phraseFor(action);
    if (!phrase)
        return QStringList(QStringList(action.kind) + action.subject).join(u' ');
    if (action.kind == QLatin1String("decide") && action.subject[0].contains(u'/'))
        return describeDispute(action);
    QString sentence = said(phrase->sentence);
    // The third word only says that it is the half-year.
    if (phrase->words == 1)
        return sentence.arg(action.subject[0]);
    if (phrase->words >= 2)
        return sentence.arg(action.subject[0], action.subject[1]);
    return sentence;
}

} // namespace ansinh
