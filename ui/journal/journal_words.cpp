// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_words.h"

#include "core/text/words.h"

#include <QCoreApplication>
#include <QHash>

namespace ansinh {

namespace {

struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

const QHash<QString, EntryGroup> &groups()
{
    static const QHash<QString, EntryGroup> kGroups = [] {
        const std::pair<EntryGroup, QStringList> kinds[]
            = {{EntryGroup::Figures,
                {QStringLiteral("record"), QStringLiteral("record_part"), QStringLiteral("remove"),
                 QStringLiteral("remove_part"), QStringLiteral("sample")}},
               {EntryGroup::References,
                {QStringLiteral("denominator"), QStringLiteral("remove_denominator"), QStringLiteral("assign"),
                 QStringLiteral("unassign"), QStringLiteral("break")}},
               {EntryGroup::Results,
                {QStringLiteral("result"), QStringLiteral("indicator"), QStringLiteral("remove_result"),
                 QStringLiteral("remove_indicator")}},
               {EntryGroup::Decisions, {QStringLiteral("decide")}},
               {EntryGroup::Directory,
                {QStringLiteral("area"), QStringLiteral("areas"), QStringLiteral("rename_area"),
                 QStringLiteral("move_area"), QStringLiteral("remove_area"), QStringLiteral("organisation"),
                 QStringLiteral("rename"), QStringLiteral("succeed"), QStringLiteral("end"), QStringLiteral("join"),
                 QStringLiteral("leave"), QStringLiteral("remove_organisation"), QStringLiteral("contact"),
                 QStringLiteral("erase_contact")}},
               {EntryGroup::Plan, {QStringLiteral("plan")}},
               {EntryGroup::Returns, {QStringLiteral("submission"), QStringLiteral("attachment")}}};
        QHash<QString, EntryGroup> all;
        for (const auto &[group, its] : kinds)
            for (const QString &kind : its)
                all.insert(kind, group);
        return all;
    }();
    return kGroups;
}

} // namespace

EntryGroup groupOf(const Action &action)
{
    const bool isTurn = action.kind == QLatin1String("undo") || action.kind == QLatin1String("redo");
    return groups().value(isTurn ? action.subject.value(0) : action.kind, EntryGroup::Book);
}

QString groupText(EntryGroup group)
{
    switch (group) {
    case EntryGroup::All: return JournalWords::tr("Everything");
    case EntryGroup::Figures: return JournalWords::tr("Figures");
    case EntryGroup::References: return JournalWords::tr("Denominators, assigned values");
    case EntryGroup::Results: return JournalWords::tr("Task results");
    case EntryGroup::Decisions: return JournalWords::tr("Decisions");
    case EntryGroup::Directory: return JournalWords::tr("Directory");
    case EntryGroup::Plan: return JournalWords::tr("Plan");
    case EntryGroup::Returns: return JournalWords::tr("Returns and files");
    case EntryGroup::Book: return JournalWords::tr("The book itself");
    }
    return {};
}

QString stateText(const JournalEntry &entry)
{
    if (entry.undoes != 0)
        return QStringLiteral("↶ ") + JournalWords::tr("Undo");
    if (entry.redoes != 0)
        return QStringLiteral("↷ ") + JournalWords::tr("Redo");
    return entry.isUndone ? QStringLiteral("○ ") + JournalWords::tr("Taken back")
                          : QStringLiteral("● ") + JournalWords::tr("In force");
}

QString actorText(const QString &actor)
{
    if (actor == QLatin1String("can-bo"))
        return JournalWords::tr("the officer");
    return actor == QLatin1String("cli") ? JournalWords::tr("command line") : actor;
}

QString whenText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString sentenceOf(const Action &action, const Naming &names)
{
    return withUpperFirst(describe(action, names));
}

} // namespace ansinh
