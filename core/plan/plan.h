// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/organisation.h"
#include "core/plan/target.h"
#include "core/plan/task.h"

namespace ansinh {

/// A document that the plan cites, as the plan cites it; what is wrong in the citation stands in the note.
struct CitedDocument
{
    QString number; ///< "42-NQ/TW"; for a law without a number its title
    std::optional<QDate> date; ///< absent: the plan gives none
    QString issuer; ///< empty: the plan gives none
    QString subject;
    QString note;
};

/// One place of the plan that takes part in a contradiction; its key is what a decision chooses.
struct ContradictionPlace
{
    QString key; ///< unique inside the contradiction: "II.2"
    QString section; ///< where it stands in the plan
    QString text; ///< the plan's own words
    std::optional<Decimal> value; ///< the value of the target that it states, if it states one
};

/// Two or more places of the plan that cannot all hold. Open until the officer decides.
struct Contradiction
{
    QString id; ///< "MT01"
    QString subject; ///< one line, for the officer
    QString explanation; ///< why they cannot all hold, and what hangs on it
    Code<Target> target; ///< empty: not about a target
    std::vector<ContradictionPlace> places;
};

/// A duty of part IV: who does what by when.
struct Duty
{
    QString section;
    std::vector<Code<Organisation>> who;
    QString text;
    QString deadlineText; ///< the plan's own words: "trước ngày 10/11 hằng năm"; empty: none given
    QString role; ///< "collect" and "submit" mark the two deadlines of the year; else empty
    int deadlineMonth = 0; ///< 0: none
    int deadlineDay = 0;
    std::vector<Code<Organisation>> recipients; ///< to whom the result goes
};

/// One line of the plan's own distribution list (Nơi nhận).
struct Recipient
{
    Code<Organisation> organisation; ///< empty: only words ("Lưu: VT")
    QString text; ///< as the plan prints it
    bool toReport = false; ///< marked (b/c)
};

/// What the text says of itself. The plan of Phường 2 carries neither number nor date: empty, for the officer.
struct PlanIdentity
{
    QString id; ///< stable name of the plan over its versions: "phuong-2"
    QString title;
    QString number;
    std::optional<QDate> date;
    Code<Organisation> issuer;
    QString place; ///< of the place-and-date line: "Phường 2"
    QString signerPost;
    QString signerName;
    QString parentDocument; ///< number of the document that it carries out
    QString resolution; ///< number of the resolution behind it: "42-NQ/TW"
    QString resolutionPhrase; ///< how a report names it: "Nghị quyết số 42-NQ/TW"
    int firstYear = 0; ///< first year reported under it
    int lastYear = 0;
};

/// The plan in force: values only. Read from JSON (core/plan/plan_json.h), kept in versions by the book.
struct Plan
{
    PlanIdentity identity;
    QString goalsSection; ///< "II.1"; empty: not said
    std::vector<QString> generalGoals; ///< short lines of our own
    QString visionSection; ///< "II.3"; empty: not said
    QString vision;
    std::vector<TaskGroup> groups;
    std::vector<Task> tasks;
    std::vector<Target> targets;
    std::vector<TaskIndicator> indicators;
    std::vector<Organisation> organisations;
    std::vector<CitedDocument> documents;
    std::vector<Duty> duties;
    std::vector<Recipient> recipients;
    std::vector<Contradiction> contradictions;

    /// nullptr: no such code.
    const Target *target(const Code<Target> &code) const;
    const Task *task(const Code<Task> &code) const;
    const Organisation *organisation(const Code<Organisation> &code) const;
    /// The officer who keeps the book; nullptr: the plan names none.
    const Organisation *user() const;
    const Contradiction *contradiction(const QString &id) const;
    /// nullptr: the plan has no duty with that role ("collect", "submit").
    const Duty *duty(const QString &role) const;
    std::vector<const Task *> tasksOf(const Code<TaskGroup> &group) const;
    std::vector<const TaskIndicator *> indicatorsOf(const Code<Task> &task) const;
};

} // namespace ansinh
