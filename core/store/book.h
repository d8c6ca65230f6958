// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/store/journal.h"

#include <functional>
#include <memory>

namespace ansinh {

class Attachments;
class Contacts;
class Decisions;
class Dhis2Mappings;
class Directory;
class Figures;
class PlanShelf;
class References;
class ReportSettings;
class Sendings;
class SentPapers;
class Submissions;
class SubmittedReports;
class TaskResults;
class WardPackages;

/// What a book needs from outside: the time and who is writing.
struct BookContext
{
    std::function<QDateTime()> now; ///< UTC; the only clock of the store
    QString actor; ///< a token for the journal, never a person's name
    QString program; ///< "ansinh 0.1.0", shown to who finds the book locked
};

/// One book (sổ): the data file of a ward, a single SQLite file. Opens, asks, changes, undoes.
/// Lives on one thread and holds the file's lock until it is destroyed. Never creates a file by
/// opening, never touches a file that it refuses.
class Book
{
public:
    /// Application id in the file's header ("ASBK") and the format written by this program.
    static constexpr int kApplicationId = 0x4153424B;

    /// A new book with that plan. Errors: Exists, ReadOnly, DiskFull, Io.
    static Result<std::unique_ptr<Book>> create(const QString &path, const Plan &plan, const BookContext &context);
    /// When every page of the file is looked at: before the book opens, or meanwhile on a thread of its own,
    /// so that a window has it at once. Then the first change waits for it, and soundness() says what it found.
    enum class Look { First, Meanwhile };
    /// Errors: NotFound, NotABook, Newer, Damaged, Locked (names the holder), Io. A file that cannot be
    /// written opens read-only.
    static Result<std::unique_ptr<Book>> open(const QString &path, const BookContext &context,
                                              Look look = Look::First);
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    const QString &path() const;
    /// Its own name, given when it was made and the same in every copy; never shown.
    QString token() const;
    bool isReadOnly() const;
    /// Whether every page has been looked at by now.
    bool isLookedThrough() const;
    /// What the look found: Damaged. Waits for it.
    Result<void> soundness() const;
    /// Whether the figures are made up for showing (a mark of the book): every page then says so.
    bool isSample() const;
    /// Marks the book so; belongs into the change that fills it in.
    Result<void> markSample();

    /// Runs the body as one transaction with one entry in the journal; a refusal inside undoes all of
    /// it. A change inside a change joins the outer one. Without any row changed no entry is written.
    Result<void> change(const Action &action, const std::function<Result<void>()> &body);
    /// What undo would take back; absent: nothing (also behind a freeze).
    std::optional<JournalEntry> undoable() const;
    std::optional<JournalEntry> redoable() const;
    /// Takes the last change back (or brings it back), through the journal itself. Error NothingToUndo.
    Result<JournalEntry> undo();
    Result<JournalEntry> redo();

    PlanShelf &plans();
    Directory &directory();
    References &references();
    Figures &figures();
    TaskResults &results();
    Submissions &submissions();
    SentPapers &sentPapers();
    Sendings &sendings();
    SubmittedReports &submittedReports();
    Decisions &decisions();
    Attachments &attachments();
    Contacts &contacts();
    ReportSettings &reportSettings();
    WardPackages &wardPackages(); ///< only in the book of a town
    Dhis2Mappings &dhis2Mappings();
    Journal &journal();

private:
    friend struct BookFile; // check, backUp and restore look at the file itself
    struct Parts;
    explicit Book(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace ansinh
