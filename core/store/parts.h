// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/store/journal.h"
#include "core/year/figure.h"
#include "core/year/task_result.h"

#include <map>

namespace ansinh {

class Book;
class Rows;

/// A drawer of the book. Writing outside Book::change makes a change of its own.
class BookPart
{
public:
    BookPart(Book &book, Rows &rows) : m_book(book), m_rows(rows) { }

protected:
    Book &m_book;
    Rows &m_rows;
};

/// A version of the plan and the years reported under it.
struct PlanVersion
{
    int number = 1;
    Year fromYear = Year::of({});
    QDateTime importedAt;
    QString title;
};

/// The plan, versioned: an amendment keeps the old wording for the years before it.
class PlanShelf : public BookPart
{
public:
    using BookPart::BookPart;
    /// The plan in force in that year, with the directory's organisations, members and names merged in.
    Result<Plan> inForce(Year year) const;
    /// The newest version, merged likewise.
    Result<Plan> latest() const;
    Result<std::vector<PlanVersion>> versions() const;
    /// The newest version as it was read, for plan-export: nothing merged in.
    Result<Plan> asImported() const;
    /// The version in force in that year as it was read.
    Result<Plan> asImported(Year year) const;
    /// Puts a plan into force from that year on; without a year it replaces the newest version, but
    /// never for a submitted year. Error Frozen: it would stand for one.
    /// Refused when figures would lose their target, results their task.
    Result<void> put(const Plan &plan, const std::optional<Year> &fromYear = {});

private:
    const Plan &read(const QString &sha256) const;

    mutable std::map<QString, Plan> m_read; ///< by hash: the bytes of a version never change
};

/// Areas, and what the ward adds to the plan's organisations: members, dated names, successors.
class Directory : public BookPart
{
public:
    using BookPart::BookPart;
    /// In the order of lists.
    Result<std::vector<Area>> areas() const;
    /// Refuses a name that is already there, whatever its tone placement, case or spaces.
    Result<Area> addArea(const QString &name);
    /// Several as one change.
    Result<void> addAreas(const QStringList &names);
    /// By any of its names.
    Result<Area> areaNamed(const QString &name) const;
    /// Gives an area a name from that day on; the earlier one stays for the days before.
    Result<void> renameArea(Id<Area> id, const QString &name, const QDate &from);
    /// Moves an area in the order of lists: below 0 towards the beginning; stops at the ends.
    Result<void> moveArea(Id<Area> id, int places);
    /// Refused while figures, denominators or a contact belong to it.
    Result<void> removeArea(Id<Area> id);
    /// Those of the newest plan first, then those added, in the order of adding.
    Result<std::vector<Organisation>> organisations() const;
    /// A new organisation with a code made from its name; `memberOf` empty: of no group.
    Result<Organisation> addOrganisation(const QString &name, const Code<Organisation> &memberOf);
    /// Gives an organisation a name from that day on; the earlier one stays for the days before.
    Result<void> rename(const Code<Organisation> &code, const QString &name, const QDate &from);
    /// Ends an organisation and names who follows it; an empty successor: nobody is known yet.
    Result<void> succeed(const Code<Organisation> &code, const Code<Organisation> &successor, const QDate &lastDay);
    /// Makes it a member of a group.
    Result<void> join(const Code<Organisation> &code, const Code<Organisation> &group);
    /// Only what was added here: the plan's own memberships stay.
    Result<void> leave(const Code<Organisation> &code, const Code<Organisation> &group);
    /// Only one that was added, while nothing refers to it.
    Result<void> removeOrganisation(const Code<Organisation> &code);
    /// By code, or by a name or spelling of the plan. Error NotFound names what was looked for.
    Result<Organisation> organisation(const QString &codeOrName) const;
};

/// What figures are held against: shared denominators, assigned values, breaks of series.
class References : public BookPart
{
public:
    using BookPart::BookPart;
    Result<std::vector<SharedDenominator>> denominators() const;
    Result<void> setDenominator(const SharedDenominator &denominator);
    Result<void> removeDenominator(Id<SharedDenominator> id);
    Result<std::vector<AssignedValue>> assigned() const;
    Result<void> assign(const AssignedValue &value);
    /// Error NotFound when nothing is assigned.
    Result<void> unassign(const Code<Target> &target, Year year);
    Result<std::vector<SeriesBreak>> breaks() const;
    Result<void> markBreak(const SeriesBreak &seriesBreak);
};

/// Figures. The same organisation's later figure replaces its earlier one; the journal keeps both.
class Figures : public BookPart
{
public:
    using BookPart::BookPart;
    /// Every figure of the book that holds, by target, period, part.
    Result<std::vector<Figure>> all() const;
    /// The same by target, of each figure only what it comes to: without days, reason, note, source and time, which
    /// are most of what there is to read.
    Result<std::vector<Figure>> amounts() const;
    Result<std::vector<Figure>> of(const Code<Target> &target) const;
    /// All of one period (all targets).
    Result<std::vector<Figure>> in(const Period &period) const;
    /// Those that carry a note or a reason, the newest year first.
    Result<std::vector<Figure>> noted() const;
    /// One transaction; ids and recordedAt are given by the book.
    Result<void> record(const std::vector<Figure> &figures, const Action &action);
    Result<void> remove(Id<Figure> id);
};

/// Task results and task indicators.
class TaskResults : public BookPart
{
public:
    using BookPart::BookPart;
    Result<std::vector<TaskResult>> in(const Period &period) const;
    /// Those of every period, the newest year first.
    Result<std::vector<TaskResult>> all() const;
    Result<std::vector<TaskIndicatorValue>> indicatorsIn(const Period &period) const;
    /// Those of every period, the earliest first.
    Result<std::vector<TaskIndicatorValue>> indicators() const;
    /// Replaces what the organisation reported before on that task and period.
    Result<void> record(const TaskResult &result);
    Result<void> recordIndicator(const TaskIndicatorValue &value);
    Result<void> remove(Id<TaskResult> id);
    Result<void> removeIndicator(Id<TaskIndicatorValue> id);
};

/// The organisations' returns. A later one is a new version; what an earlier one said stays in the journal.
class Submissions : public BookPart
{
public:
    using BookPart::BookPart;
    Result<std::vector<Submission>> in(const Period &period) const;
    /// Those of every period, the earliest first.
    Result<std::vector<Submission>> all() const;
    /// Years whose whole has a return, in order.
    Result<std::vector<Year>> years() const;
    /// The one that came from a file of these bytes; absent: none did.
    Result<std::optional<Submission>> withFile(const QByteArray &sha256) const;
    /// The version is given by the book: one more than the last of that organisation and period.
    Result<Submission> receive(const Submission &submission);
    /// Corrects what the register says of it: day of receipt, document, channel, signer, note. Error NotFound.
    Result<void> correct(const Submission &submission);
    /// Takes the newest version out; what was recorded with it stays. Errors: NotFound, Invalid (not the newest).
    Result<void> remove(Id<Submission> id);
};

/// What went out to the organisations, and when.
class SentPapers : public BookPart
{
public:
    using BookPart::BookPart;
    /// The earliest first.
    Result<std::vector<SentPaper>> in(const Period &period) const;
    /// As one change; what is noted already stays as it is.
    Result<void> note(const std::vector<SentPaper> &papers);
    Result<void> remove(const SentPaper &paper);
};

/// What the officer settled. The last decision on an item holds.
class Decisions : public BookPart
{
public:
    using BookPart::BookPart;
    /// The one that holds for each item.
    Result<std::vector<Decision>> all() const;
    /// Those that hold for a year: of a submitted one what was decided on the plan afterwards is not among them.
    Result<std::vector<Decision>> holdingIn(Year year) const;
    Result<void> decide(const Decision &decision);
};

/// A file kept whole inside the book.
struct Attachment
{
    Id<Attachment> id;
    QString name;
    QString mediaType;
    QByteArray sha256; ///< of the bytes, lower-case hex
    qint64 size = 0;
    QString about; ///< what it belongs to: "submission:12"
};

/// To whom the files of a return belong: "submission:12".
inline QString aboutOf(Id<Submission> id)
{
    return QStringLiteral("submission:%1").arg(id.value);
}

class Attachments : public BookPart
{
public:
    using BookPart::BookPart;
    Result<std::vector<Attachment>> all() const;
    /// The same bytes are kept once.
    Result<Attachment> add(const QString &name, const QByteArray &bytes, const QString &about);
    /// Error Damaged when the bytes no longer agree with their hash.
    Result<QByteArray> bytesOf(Id<Attachment> id) const;
};

} // namespace ansinh
