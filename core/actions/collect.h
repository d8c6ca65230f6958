// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status_keeper.h"
#include "core/forms/filled_form.h"
#include "core/forms/form_problem.h"

#include <QVector>

namespace ansinh {

/// A file that came in.
struct ReturnFile
{
    QString name; ///< without folder
    QByteArray bytes;
};

/// The file at that path. Errors: NotFound, Io, Invalid (larger than any return).
Result<ReturnFile> readReturnFile(const QString &path);

/// The workbooks and other spreadsheets in a folder, in the order in which they were written; what Excel leaves beside an open one is none.
QStringList returnFilesIn(const QString &folder);

/// What a return says on one thing that was asked, beside what the book knows.
struct ReturnAnswer
{
    enum class Kind { Figure, Result, Indicator };
    enum class Change { New, Changed, Unchanged, Blank };

    Kind kind = Kind::Figure;
    Change change = Change::Blank;
    QString sheet; ///< empty: typed from paper
    QString cell; ///< the first of its cells
    QString subject; ///< "CT19", "CT29 · Khu phố 4", "1.1", "1.1 · Lượt người dự"
    QString name; ///< of the target or the task
    QString before; ///< what the book says, as people read it; empty: nothing
    QString now; ///< what the return says, as people read it; empty: blank
    std::optional<Figure> figure; ///< Kind::Figure, where it says something that was understood
    std::optional<TaskResult> result;
    std::optional<TaskIndicatorValue> indicator;
    /// Places in ReturnPreview::problems; a question about a whole (its `answer`) stands with its parts too.
    std::vector<int> problems;
};

/// A problem of a return, and what can be answered to it.
struct ReturnProblem : FormProblem
{
    int answer = -1; ///< place in ReturnPreview::answers; -1: about the file
    QVector<Decimal> readings = {}; ///< Ask, ambiguous number: what it can mean; one has to be chosen
    bool wantsReason = false; ///< Ask: taken only with a reason, which stays with the figure
    /// Ask: what can be chosen, as people read it; one has to be. Where there are readings, those in their order.
    QStringList choices = {};
};

/// What the officer answers to a question (severity Ask) of a return. Without an answer it is not taken.
struct ReturnReply
{
    enum class Kind { LeaveOut, Take };

    int problem = -1; ///< place in ReturnPreview::problems
    Kind kind = Kind::LeaveOut;
    int reading = -1; ///< the one of ReturnProblem::readings, or of its choices, that is meant
    QString reason;
};

/// One return, read and weighed; nothing of it is written yet.
struct ReturnPreview
{
    ReturnFile file; ///< empty bytes: typed from paper
    QByteArray sha256;
    FilledForm filled; ///< as read; for the marked copy
    std::optional<FormIdentity> identity;
    Code<Organisation> organisation; ///< empty: not known
    QString organisationName;
    std::optional<Period> period;
    int version = 0; ///< that it will have when it is taken; 0: not known
    QString encoding; ///< "TCVN3", "VNI": its texts were converted; empty: they are Unicode
    QStringList samples; ///< of the conversion: "TRÇn ¸nh → TRần ánh"
    std::vector<ReturnProblem> problems;
    std::vector<ReturnAnswer> answers; ///< in the order of the form
    QByteArray base; ///< of what the book said when it was weighed: tells whether that has changed since

    /// Nothing of it can be taken: there is a problem of severity Stop.
    bool isRefused() const;
    int count(ReturnAnswer::Change change) const;
    /// Nothing was filled in: a form that went out, not a return.
    bool isBlank() const;
    /// Questions without an answer among these replies.
    int openQuestions(const std::vector<ReturnReply> &replies) const;
    /// Whether that answer goes into the book with these replies: it is new or changed, understood, and each question
    /// about it was answered by taking it, with its reading and reason where they are wanted.
    bool takes(const ReturnAnswer &answer, const std::vector<ReturnReply> &replies) const;
};

/// Whether the reply settles the question: left out, or taken with the reading and the reason that are wanted.
bool isSettledBy(const ReturnProblem &question, const ReturnReply &reply);

/// Returns that are to be taken together: of two files with the same bytes the later one is refused ("same_file"), and
/// a later return of the same organisation and period is a further version; a form that nobody filled in is none.
void alignReturns(std::vector<ReturnPreview> &previews);

/// The problems of a return for the marked copy of its form, as they are told to who filled it in: what needs nothing
/// is left out. Under the form's own names of its sheets, whatever the file calls them.
std::vector<FormProblem> problemsToMark(const ReturnPreview &preview);

/// How a return reached the ward; what the register keeps.
struct Receipt
{
    QDate received;
    Channel channel = Channel::Unknown;
    QString documentNumber;
    std::optional<QDate> documentDate;
    QString signer;
    QString signerPost;
    QString note;
    std::vector<ReturnFile> attachments; ///< scans, documents: kept in the book with their hash
};

/// What is expected of a return besides what it says itself.
struct ReturnExpectation
{
    std::optional<Period> period; ///< another one is refused; absent: any of the plan
    std::optional<Code<Organisation>> organisation; ///< another one is refused
};

/// Reads and weighs returns, one after the other, against the book. Writes nothing. The rules by which a file is
/// refused, asked about or noted, and their severity, stand in core/forms/problem_words.cpp. Deliberately not refused,
/// but asked: a state and a value at once, a value unlike its numerator and denominator, "≥ 50%", "-", a denominator
/// unlike the shared one, parts unlike the whole, a jump against three or more earlier years. A numerator above its
/// denominator, and a share above 100%, refuse a workbook, but may be typed with a reason. What says the same as the
/// book is taken as it is, whatever it says.
class ReturnReader
{
public:
    /// Both must outlive it; what the keeper knows is taken as the state of the book.
    ReturnReader(Book &book, StatusKeeper &keeper, const QDate &today, const ReturnExpectation &expected = {});
    ~ReturnReader();

    /// Errors only where the book cannot be read; what is wrong with the file stands in its problems.
    Result<ReturnPreview> read(const ReturnFile &file);
    /// The same of many files, in their order: some are taken apart on a thread of its own while others are weighed.
    Result<std::vector<ReturnPreview>> readAll(const std::vector<ReturnFile> &files);
    /// A return typed from paper, for that organisation and period.
    Result<ReturnPreview> weigh(const FilledForm &typed);
    /// The same return with these replies: what is taken then, and what still stands in the way. A problem keeps its
    /// place; what only a reply brings up (a number that was chosen may be a jump) is added behind. Ask with the
    /// preview that it gave last, and with every reply.
    Result<ReturnPreview> answered(const ReturnPreview &preview, const std::vector<ReturnReply> &replies);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// A return that the officer has seen and takes.
struct AcceptedReturn
{
    ReturnPreview preview;
    std::vector<ReturnReply> replies;
    Receipt receipt;
};

/// What was taken.
struct Collected
{
    int returns = 0;
    int figures = 0;
    int results = 0;
    int indicators = 0;
    int leftOut = 0; ///< questions without an answer, or answered by leaving out
    QString backup; ///< where the verified backup lies
};

/// Takes returns as one change with one undo, after a verified backup: figures, results, the submission as a new
/// version, the file itself and its attachments. All or nothing. Errors: Invalid (a refused return among them, a
/// missing day of receipt, a question that cannot be answered so), Exists (the book has changed since the preview:
/// look again), those of backUp.
Result<Collected> acceptReturns(Book &book, const std::vector<AcceptedReturn> &returns, const QDate &today);

} // namespace ansinh
