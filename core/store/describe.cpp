// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <QCoreApplication>

#include <algorithm>

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
    {"record_part", 4, QT_TRANSLATE_NOOP("core/store", "record the figure of %1 for %3, first half of %2")},
    {"record_part", 3, QT_TRANSLATE_NOOP("core/store", "record the figure of %1 for %3, year %2")},
    {"remove_part", 4, QT_TRANSLATE_NOOP("core/store", "remove the figure of %1 for %3, first half of %2")},
    {"remove_part", 3, QT_TRANSLATE_NOOP("core/store", "remove the figure of %1 for %3, year %2")},
    {"remove", 3, QT_TRANSLATE_NOOP("core/store", "remove the figure of %1, first half of %2")},
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
    {"correct_submission", 2, QT_TRANSLATE_NOOP("core/store", "correct the receipt of %1, year %2")},
    {"remove_submission", 2, QT_TRANSLATE_NOOP("core/store", "take out the receipt of %1, year %2")},
    {"collect", 2, QT_TRANSLATE_NOOP("core/store", "take over the return of %1, year %2")},
    {"collect_many", 2, QT_TRANSLATE_NOOP("core/store", "take over %1 returns, year %2")},
    {"sent_form", 2, QT_TRANSLATE_NOOP("core/store", "note that the form went to %1, year %2")},
    {"sent_forms", 2, QT_TRANSLATE_NOOP("core/store", "note that forms went to %1 organisations, year %2")},
    {"sent_reminder", 2, QT_TRANSLATE_NOOP("core/store", "note that a reminder went to %1, year %2")},
    {"sent_reminders", 2, QT_TRANSLATE_NOOP("core/store", "note that reminders went to %1 organisations, year %2")},
    {"remove_sent", 2, QT_TRANSLATE_NOOP("core/store", "take out what was noted as sent to %1, year %2")},
    {"send_package", 2, QT_TRANSLATE_NOOP("core/store", "note that the package went to %1, year %2")},
    {"resend_package", 2, QT_TRANSLATE_NOOP("core/store", "note that the package went to %1 once more, year %2")},
    {"package_receipt", 2, QT_TRANSLATE_NOOP("core/store", "enter that %1 received the package, year %2")},
    {"remove_package_receipt", 2, QT_TRANSLATE_NOOP("core/store", "take out that %1 received the package, year %2")},
    {"remove_sending", 2, QT_TRANSLATE_NOOP("core/store", "take out what was noted as sent to %1, year %2")},
    {"recipient", 1, QT_TRANSLATE_NOOP("core/store", "enter the recipient of packages %1")},
    {"remove_recipient", 1, QT_TRANSLATE_NOOP("core/store", "remove the recipient of packages %1")},
    {"consolidate", 2, QT_TRANSLATE_NOOP("core/store", "take in the package of %1, year %2")},
    {"consolidate_many", 2, QT_TRANSLATE_NOOP("core/store", "take in the packages of %1 wards, year %2")},
    {"consolidate_many", 1, QT_TRANSLATE_NOOP("core/store", "take in the packages of %1 wards")},
    {"dhis2", 1, QT_TRANSLATE_NOOP("core/store", "enter the DHIS2 code of %1")},
    {"dhis2_many", 1, QT_TRANSLATE_NOOP("core/store", "enter the DHIS2 codes of %1 amounts")},
    {"remove_dhis2", 1, QT_TRANSLATE_NOOP("core/store", "take out the DHIS2 code of %1")},
    {"attachment", 1, QT_TRANSLATE_NOOP("core/store", "keep the file “%1”")},
    {"template", 1, QT_TRANSLATE_NOOP("core/store", "keep the outline “%1”")},
    {"copy_template", 2, QT_TRANSLATE_NOOP("core/store", "copy the outline “%1” as “%2”")},
    {"rename_template", 2, QT_TRANSLATE_NOOP("core/store", "rename the outline “%1” to “%2”")},
    {"remove_template", 1, QT_TRANSLATE_NOOP("core/store", "remove the outline “%1”")},
    {"choose_template", 2, QT_TRANSLATE_NOOP("core/store", "use the outline “%1” for the report of %2")},
    {"outline_move", 2, QT_TRANSLATE_NOOP("core/store", "move “%1” in the outline “%2”")},
    {"outline_level", 2, QT_TRANSLATE_NOOP("core/store", "change the level of “%1” in the outline “%2”")},
    {"outline_on", 2, QT_TRANSLATE_NOOP("core/store", "switch on “%1” in the outline “%2”")},
    {"outline_off", 2, QT_TRANSLATE_NOOP("core/store", "switch off “%1” in the outline “%2”")},
    {"outline_title", 2, QT_TRANSLATE_NOOP("core/store", "rename “%1” to “%2” in the outline")},
    {"outline_text", 2, QT_TRANSLATE_NOOP("core/store", "write own words under “%1” in the outline “%2”")},
    {"outline_charts", 2, QT_TRANSLATE_NOOP("core/store", "change the charts under “%1” in the outline “%2”")},
    {"outline_add", 2, QT_TRANSLATE_NOOP("core/store", "add the heading “%1” to the outline “%2”")},
    {"outline_remove", 2, QT_TRANSLATE_NOOP("core/store", "remove the heading “%1” from the outline “%2”")},
    {"letterhead_usage", 1, QT_TRANSLATE_NOOP("core/store", "change whether the superior body heads the report of %1")},
    {"letterhead_superior", 1, QT_TRANSLATE_NOOP("core/store", "change the superior body in the head of the report of %1")},
    {"letterhead_number", 1, QT_TRANSLATE_NOOP("core/store", "change the number of the report of %1")},
    {"letterhead_date", 1, QT_TRANSLATE_NOOP("core/store", "change the date of the report of %1")},
    {"letterhead_symbol", 1, QT_TRANSLATE_NOOP("core/store", "change the symbol of the report of %1")},
    {"letterhead_urgency", 1, QT_TRANSLATE_NOOP("core/store", "change the urgency of the report of %1")},
    {"letterhead_authority", 1, QT_TRANSLATE_NOOP("core/store", "change in whose name the report of %1 is signed")},
    {"letterhead_signer", 1, QT_TRANSLATE_NOOP("core/store", "change the signer of the report of %1")},
    {"letterhead_typist", 1, QT_TRANSLATE_NOOP("core/store", "change the typist's mark of the report of %1")},
    {"letterhead_address", 1, QT_TRANSLATE_NOOP("core/store", "change the address lines of the report of %1")},
    {"letterhead_addressees", 1, QT_TRANSLATE_NOOP("core/store", "change to whom the report of %1 is addressed")},
    {"letterhead_recipients", 1, QT_TRANSLATE_NOOP("core/store", "change the recipients of the report of %1")},
    {"forms_by_area", 1, QT_TRANSLATE_NOOP("core/store", "choose which targets are asked by area from %1 on")},
    {"sample", 0, QT_TRANSLATE_NOOP("core/store", "enter the sample figures")},
    {"restore", 1, QT_TRANSLATE_NOOP("core/store", "restore from the backup “%1”")},
    {"submit", 2, QT_TRANSLATE_NOOP("core/store", "submit the report of the year %1 as No. %2")},
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

/// What holds: an organisation, or a way to come to the whole.
QString sideOf(const QString &choice, const Naming &nameOf)
{
    if (choice == QLatin1String("whole"))
        return said(QT_TRANSLATE_NOOP("core/store", "the figure of the whole ward"));
    if (choice == QLatin1String("areas"))
        return said(QT_TRANSLATE_NOOP("core/store", "the sum of the areas"));
    if (choice == QLatin1String("members"))
        return said(QT_TRANSLATE_NOOP("core/store", "the sum of the members"));
    return nameOf(choice);
}

/// "CT19/2026-H1/whole", "CT19/2026/area:Khu phố 4" as the officer says it.
QString describeDispute(const Action &action, const Naming &nameOf)
{
    const QString period = action.subject[0].section(u'/', 1, 1);
    const QString part = action.subject[0].section(u'/', 2).section(u':', 1);
    QString what = action.subject[0].section(u'/', 0, 0);
    if (!part.isEmpty())
        what = said(QT_TRANSLATE_NOOP("core/store", "%1 for %2")).arg(what, nameOf(part));
    return (period.size() > 4 ? said(QT_TRANSLATE_NOOP("core/store", "decide %1, first half of %2: %3 holds"))
                              : said(QT_TRANSLATE_NOOP("core/store", "decide %1, year %2: %3 holds")))
        .arg(what, period.left(4), sideOf(action.subject[1], nameOf));
}

/// The kinds whose subjects are organisations by code.
bool namesOrganisations(const Action &action)
{
    static const QStringList kKinds{
        QStringLiteral("rename"),  QStringLiteral("succeed"),       QStringLiteral("end"),
        QStringLiteral("join"),    QStringLiteral("leave"),         QStringLiteral("submission"),
        QStringLiteral("contact"), QStringLiteral("erase_contact"), QStringLiteral("remove_organisation"),
        QStringLiteral("collect"), QStringLiteral("correct_submission"), QStringLiteral("remove_submission"),
        QStringLiteral("sent_form"), QStringLiteral("sent_reminder"), QStringLiteral("remove_sent")};
    return kKinds.contains(action.kind);
}

Action turned(const Action &action)
{
    return {action.subject.value(0), action.subject.mid(1), {}, {}};
}

} // namespace

QString describe(const Action &action, const Naming &given)
{
    const Naming nameOf = given ? given : [](const QString &code) { return code; };
    if (action.kind == QLatin1String("undo"))
        return said(QT_TRANSLATE_NOOP("core/store", "take back: %1")).arg(describe(turned(action), nameOf));
    if (action.kind == QLatin1String("redo"))
        return said(QT_TRANSLATE_NOOP("core/store", "bring back: %1")).arg(describe(turned(action), nameOf));
    const Phrase *phrase = phraseFor(action);
    if (!phrase)
        return QStringList(QStringList(action.kind) + action.subject).join(u' ');
    if (action.kind == QLatin1String("decide") && action.subject[0].contains(u'/'))
        return describeDispute(action, nameOf);
    const QString sentence = said(phrase->sentence);
    QStringList words = action.subject.mid(0, phrase->words);
    if (namesOrganisations(action))
        std::transform(words.begin(), words.end(), words.begin(), nameOf);
    // A last word may only say that it is the half-year.
    if (sentence.contains(QLatin1String("%3")))
        return sentence.arg(words[0], words[1], words[2]);
    if (words.size() >= 2)
        return sentence.arg(words[0], words[1]);
    return words.isEmpty() ? sentence : sentence.arg(words[0]);
}

} // namespace ansinh
