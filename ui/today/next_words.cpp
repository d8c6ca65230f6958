// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/day_text.h"
#include "ui/today/today_words.h"
#include "ui/widgets/plan_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace ansinh {

namespace {

constexpr int kNamed = 3;
constexpr int kNear = 60; ///< days: before, how many there are says more

struct NextWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::NextWords)
};

/// The first few by name, the rest by number.
QString someOf(const std::vector<QString> &subjects, const std::function<QString(const QString &)> &nameOfSubject)
{
    QStringList names;
    for (const QString &subject : subjects) {
        if (names.size() < kNamed)
            names += nameOfSubject(subject);
    }
    const QString list = names.join(QStringLiteral(", "));
    const int more = static_cast<int>(subjects.size()) - static_cast<int>(names.size());
    return more > 0 ? NextWords::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

QString organisationsOf(const NextStep &step, const Plan &plan)
{
    return someOf(step.subjects, [&](const QString &code) { return nameOf(plan, Code<Organisation>(code)); });
}

QString targetsOf(const NextStep &step, const Plan &plan)
{
    return someOf(step.subjects, [&](const QString &code) {
        const Target *target = plan.target(Code<Target>(code));
        return target ? QStringLiteral("%1 %2").arg(code, target->name) : code;
    });
}

QString contradictionsOf(const NextStep &step, const Plan &plan)
{
    return someOf(step.subjects, [&](const QString &id) {
        const Contradiction *contradiction = plan.contradiction(id);
        return contradiction ? contradiction->subject : id;
    });
}

/// The days of the deadline that makes it urgent, else how many there are.
void number(NextText &text, const NextStep &step, const QDate &today)
{
    const int days = step.deadline ? step.deadline->daysLeft(today) : 0;
    if (step.deadline && (days <= kNear || step.count == 0)) {
        const QString date = dayMonthText(step.deadline->effectiveDay);
        text.number = QString::number(qAbs(days));
        text.caption = days < 0 ? NextWords::tr("days over, last day %1").arg(date)
                                : NextWords::tr("days left, last day %1").arg(date);
    } else if (step.count > 0) {
        text.number = QString::number(step.count);
        text.caption = NextWords::tr("to settle");
    }
}

NextText groundText(const NextStep &step, const YearFacts &facts)
{
    const int year = facts.year.number();
    switch (step.kind) {
    case NextStep::Kind::AddAreas:
        return {{}, {}, NextWords::tr("Name the khu phố of the ward"),
                NextWords::tr("Figures are then entered by khu phố and added up by the program."),
                NextWords::tr("Go to the directory")};
    case NextStep::Kind::EnterDenominators:
        return {{}, {}, NextWords::tr("Enter the shared denominators of %1").arg(year),
                NextWords::tr("Population, households, labour force: entered once, used by every target that names "
                              "them."),
                NextWords::tr("Enter denominators")};
    default:
        return {{}, {}, NextWords::tr("Enter the values assigned for %1").arg(year),
                NextWords::tr("Each target is then judged by the year's assigned value beside the plan's."),
                NextWords::tr("Enter assigned values")};
    }
}

QString namesOf(const NextStep &step)
{
    return someOf(step.subjects, [](const QString &name) { return name; });
}

/// To whom it went, and since when they have been silent.
QString awaitedReceipts(const NextStep &step, const YearFacts &facts)
{
    QDate first;
    for (const Sending &sending : facts.sending.unconfirmed)
        first = first.isValid() ? std::min(first, sending.day) : sending.day;
    return NextWords::tr("%1 (sent on %2)").arg(namesOf(step), dayMonthText(first));
}

NextText sendingText(const NextStep &step, const YearFacts &facts)
{
    switch (step.kind) {
    case NextStep::Kind::Submit:
        return {{}, {}, NextWords::tr("Submit the annual report"),
                NextWords::tr("Everybody has reported and nothing is left to decide. What is submitted is kept "
                              "unchanged."),
                NextWords::tr("Go and submit")};
    case NextStep::Kind::SendPackage:
        return {{}, {}, NextWords::tr("Send the data package"),
                step.subjects.empty() ? NextWords::tr("The report is submitted: %1.").arg(facts.sending.number)
                                      : NextWords::tr("It has not gone yet to: %1").arg(namesOf(step)),
                NextWords::tr("Go and send")};
    case NextStep::Kind::AskReceipt:
        return {{}, {}, NextWords::tr("Ask whether the package was received"), awaitedReceipts(step, facts),
                NextWords::tr("Open the register")};
    default:
        return {{}, {}, NextWords::tr("The report of %1 is submitted, sent and received").arg(facts.year.number()),
                NextWords::tr("It is kept and can be printed again, the same, at any time."),
                NextWords::tr("Open the register")};
    }
}

NextText reportText(const NextStep &step, const YearFacts &facts)
{
    switch (step.kind) {
    case NextStep::Kind::ReadDraft:
        return {{}, {}, NextWords::tr("Read the draft of the annual report"),
                NextWords::tr("Everybody has reported and nothing is left to decide."), NextWords::tr("Open the report")};
    case NextStep::Kind::LookBack:
        return {{}, {}, NextWords::tr("The year %1 is over").arg(facts.year.number()),
                facts.missing.empty()
                    ? NextWords::tr("Everybody has reported. The report can be read and printed at any time.")
                    : NextWords::tr("%n organisations never reported. The report can be read and printed as it is.",
                                    nullptr, static_cast<int>(facts.missing.size())),
                NextWords::tr("Open the report")};
    default:
        return {{}, {}, NextWords::tr("The year %1 is prepared").arg(facts.year.number()),
                NextWords::tr("Nothing waits until the year begins."), NextWords::tr("Look at the plan")};
    }
}

NextText bareText(const NextStep &step, const Plan &plan, const YearFacts &facts)
{
    switch (step.kind) {
    case NextStep::Kind::RemindMissing:
        return {{}, {}, NextWords::tr("Remind %n organisations that have not reported", nullptr, step.count),
                organisationsOf(step, plan), NextWords::tr("See what they owe")};
    case NextStep::Kind::SendForms:
        return {{}, {}, NextWords::tr("Send the forms to the organisations"),
                NextWords::tr("A workbook for each with only its own rows, and the request letter."),
                NextWords::tr("Make the forms")};
    case NextStep::Kind::EnterFigures:
        return {{}, {}, NextWords::tr("Take in what the organisations report"),
                NextWords::tr("Awaited: %1").arg(organisationsOf(step, plan)), NextWords::tr("Collection")};
    case NextStep::Kind::DecideDisputes:
        return {{}, {}, NextWords::tr("Decide %n figures on which the sources disagree", nullptr, step.count),
                targetsOf(step, plan), NextWords::tr("Compare and decide")};
    case NextStep::Kind::SettleContradictions:
        return {{}, {}, NextWords::tr("Clarify %n points of the plan", nullptr, step.count),
                contradictionsOf(step, plan), NextWords::tr("Compare the places")};
    case NextStep::Kind::AddAreas:
    case NextStep::Kind::EnterDenominators:
    case NextStep::Kind::AssignValues: return groundText(step, facts);
    case NextStep::Kind::Submit:
    case NextStep::Kind::SendPackage:
    case NextStep::Kind::AskReceipt:
    case NextStep::Kind::Kept: return sendingText(step, facts);
    default: return reportText(step, facts);
    }
}

} // namespace

NextText textOf(const NextStep &step, const Plan &plan, const YearFacts &facts)
{
    NextText text = bareText(step, plan, facts);
    if (!facts.isOver())
        number(text, step, facts.today);
    return text;
}

} // namespace ansinh
