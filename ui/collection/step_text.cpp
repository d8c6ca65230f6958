// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/step_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kNamed = 3;

struct CollectWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::CollectWords)
};

/// The first few by name, the rest by number.
QString someNames(const std::vector<QString> &all)
{
    QStringList names;
    for (const QString &name : all) {
        if (names.size() < kNamed)
            names += name;
    }
    const int more = static_cast<int>(all.size()) - static_cast<int>(names.size());
    const QString list = names.join(QStringLiteral(", "));
    return more > 0 ? CollectWords::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

QString awaitedNames(const ReturnRegister &sheet)
{
    std::vector<QString> names;
    for (const RegisterRow &row : sheet.rows) {
        if (row.isAwaited())
            names.push_back(row.name);
    }
    return someNames(names);
}

/// Who is reminded; and who is awaited, but stands above the ward, which never presses it.
QString remindedNames(const ReturnRegister &sheet)
{
    std::vector<QString> names;
    std::vector<QString> above;
    for (const Code<Organisation> &code : dueForReminder(sheet))
        names.push_back(sheet.row(code)->name);
    for (const RegisterRow &row : sheet.rows) {
        if (row.isAwaited() && row.getsLetters && !row.isToBeReminded)
            above.push_back(row.name);
    }
    return above.empty()
        ? someNames(names)
        : CollectWords::tr("%1. Above the ward, so not reminded: %2.").arg(someNames(names), someNames(above));
}

CollectText completeText(const RegisterTotals &totals)
{
    const QString title = CollectWords::tr("All organisations have sent");
    if (totals.incomplete > 0)
        return {title, CollectWords::tr("%n of them incomplete: what is missing stands beside each.", nullptr, totals.incomplete),
                CollectWords::tr("Show incomplete")};
    return {title, CollectWords::tr("Nothing is missing. What is left is to check the figures."),
            CollectWords::tr("Check the figures")};
}

} // namespace

CollectText textOf(CollectStep step, const ReturnRegister &sheet)
{
    const RegisterTotals totals = sheet.totals();
    switch (step) {
    case CollectStep::NobodyAsked:
        return {CollectWords::tr("Nobody is asked to report"),
                CollectWords::tr("The plan names nobody who owns a target or leads a task in %1.")
                    .arg(sheet.period.year.number()),
                CollectWords::tr("Look at the plan")};
    case CollectStep::SendForms:
        return {CollectWords::tr("Send the forms to %n organisations", nullptr, totals.lettered),
                CollectWords::tr("A workbook for each with only its own rows, and the request letter."),
                CollectWords::tr("Make the forms…")};
    case CollectStep::Remind:
        return {CollectWords::tr("Remind %n organisations", nullptr, static_cast<int>(dueForReminder(sheet).size())),
                remindedNames(sheet), CollectWords::tr("Reminder letters…")};
    case CollectStep::Complete: return completeText(totals);
    case CollectStep::Over:
        return {CollectWords::tr("The year is over; %n organisations never reported", nullptr, totals.awaited),
                CollectWords::tr("What still comes can be read in at any time."), CollectWords::tr("Read returns…")};
    case CollectStep::ReadReturns: break;
    }
    return {CollectWords::tr("Read the returns that come in"),
            CollectWords::tr("Awaited: %1. Files can be dropped anywhere on this page.").arg(awaitedNames(sheet)),
            CollectWords::tr("Read returns…")};
}

QString tallyText(const RegisterTotals &totals)
{
    QStringList pieces;
    const auto add = [&](const char *shape, int count, const QString &word) {
        if (count > 0)
            pieces += QStringLiteral("%1 %2 %3").arg(QString::fromUtf8(shape)).arg(count).arg(word).replace(u' ', QChar::Nbsp);
    };
    add("●", totals.onTime, CollectWords::tr("on time"));
    add("●", totals.received() - totals.onTime - totals.late, CollectWords::tr("with all figures"));
    add("▲", totals.late, CollectWords::tr("late"));
    add("○", totals.awaited, CollectWords::tr("not sent"));
    const QString parts = pieces.join(QStringLiteral("   "));
    // Of those before: no further part of the whole.
    return totals.incomplete == 0
        ? parts
        : CollectWords::tr("%1 · ◑ %2 of them incomplete").arg(parts, QString::number(totals.incomplete));
}

} // namespace ansinh
