// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status_keeper.h"
#include "core/store/contacts.h"
#include "core/year/submission.h"

#include <QDate>

namespace ansinh {

/// A target that was answered, but not for every part of it.
struct MissingParts
{
    Code<Target> target;
    std::vector<Part> parts;
};

/// What the register of returns says of one organisation that is asked.
struct RegisterRow
{
    enum class State {
        NotSent, ///< nothing of it is there
        Begun, ///< figures or results are there, but no return, and not all that it owes
        Answered, ///< all that it owes is there, without a return
        Received ///< a return is recorded
    };

    Code<Organisation> code;
    QString name; ///< of the day of the register
    State state = State::NotSent;
    bool isLate = false; ///< received after the last day, or still awaited past it
    int daysLate = 0; ///< after the last day on time; 0: not late
    std::vector<Submission> versions; ///< the earliest first
    std::vector<Attachment> files; ///< kept with its versions
    std::optional<QDate> formSent; ///< the last time
    std::vector<QDate> reminders; ///< the earliest first
    std::vector<Code<Target>> targetsMissing;
    std::vector<Code<Task>> tasksMissing;
    std::vector<MissingParts> partsMissing; ///< khu phố without an answer, of targets that it owns
    int figures = 0; ///< that it reported
    int results = 0; ///< tasks that it reported on
    int reasoned = 0; ///< of its figures those that were taken with a reason, for something about them is unusual
    std::vector<Code<Target>> disputed; ///< open disputes in which it is a side, or of what it owns
    Contact contact;
    bool getsLetters = false; ///< not the officer who keeps the book
    bool isToBeReminded = false; ///< a reminder to all goes to it

    /// Whether it still has to report; the same as isAwaited() of its standing.
    bool isAwaited() const { return state == State::NotSent || state == State::Begun; }
    /// A part of it is there.
    bool isIncomplete() const;
    int owed() const { return static_cast<int>(targetsMissing.size() + tasksMissing.size()); }
    const Submission *first() const { return versions.empty() ? nullptr : &versions.front(); }
    const Submission *newest() const { return versions.empty() ? nullptr : &versions.back(); }
};

/// The register counted. `late`, `incomplete` and `awaited` can count the same organisation.
struct RegisterTotals
{
    int asked = 0;
    int awaited = 0;
    int onTime = 0; ///< returns that came in time, or that have no last day
    int late = 0; ///< returns that came after it
    int overdue = 0; ///< awaited past it
    int incomplete = 0;
    int formsSent = 0; ///< organisations to which the form has gone
    int lettered = 0; ///< organisations that get letters and forms
    int toRemind = 0;

    /// Everybody who is not awaited any more, as "Today" counts them.
    int received() const { return asked - awaited; }
};

/// The register of returns of a period (sổ theo dõi): a row for everybody who is asked, in the plan's order.
struct ReturnRegister
{
    Period period{Year::of({})};
    QDate day; ///< on which it is drawn up
    std::optional<Deadline> collect; ///< absent: a first half, or the plan has none
    std::vector<RegisterRow> rows;

    RegisterTotals totals() const;
    const RegisterRow *row(const Code<Organisation> &code) const; ///< nullptr: it is not asked
    bool isOver() const { return day.year() > period.year.number(); }
};

/// What is read for the register besides the status of the period.
struct RegisterMatter
{
    const Returns &returns;
    std::vector<SentPaper> sent;
    std::vector<Attachment> files; ///< of the whole book
    QHash<QString, Contact> contacts; ///< by whom they belong to (aboutOf)
    std::vector<Code<Organisation>> toRemind;
};

/// Pure.
ReturnRegister registerOf(const Status &status, const RegisterMatter &matter, const QDate &day);

/// The register of the period on that day. Judges nothing anew: the keeper knows.
Result<ReturnRegister> returnRegister(Book &book, StatusKeeper &keeper, const Period &period, const QDate &day);

/// What collecting needs next.
enum class CollectStep {
    NobodyAsked, ///< the plan asks nobody
    SendForms, ///< nobody has got a form, nothing has come
    ReadReturns, ///< wait, and take in what comes
    Remind, ///< the last day is near or over, and somebody was not reminded lately
    Complete, ///< everybody has reported
    Over ///< the year is over, and somebody never reported
};

/// Who was reminded so lately is left in peace.
constexpr int kRemindAgainDays = 3;

CollectStep collectStep(const ReturnRegister &sheet);
/// To whom a reminder has to go now: to be reminded, and not reminded lately.
std::vector<Code<Organisation>> dueForReminder(const ReturnRegister &sheet);

} // namespace ansinh
