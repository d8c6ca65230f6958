// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/return_questions.h"
#include "core/plan/target.h"

namespace ansinh {

/// What kind of number a cell of a return holds.
enum class AmountKind {
    Count, ///< whole units: counts, numerators, denominators
    Share, ///< a percentage
    Amount ///< any number: averages, money
};

/// What a number cell of a return turned out to say.
struct AmountReading
{
    std::optional<Decimal> number;
    std::optional<std::pair<Decimal, Decimal>> fraction; ///< "38/40"
    std::optional<FigureState> state; ///< "không phát sinh" where a number belongs
    bool isOpen = false; ///< says something that was not understood, or not yet

    bool isBlank() const { return !number && !fraction && !state && !isOpen; }
};

/// Reads the number cells of one answer; what there is to say about them becomes problems of that answer.
class AmountReader
{
public:
    AmountReader(ReturnQuestions &questions, const QString &sheet, int answer, const QString &subject)
        : m_questions(questions), m_sheet(sheet), m_answer(answer), m_subject(subject)
    {
    }

    /// `isTiny`: shares below 2% are usual here, so that 0,9 is no 90%.
    AmountReading read(const FilledCell &cell, AmountKind kind, bool isTiny = false);
    /// Whether the cell cannot be read at all; says so.
    bool isUnreadable(const FilledCell &cell);
    /// Raises a problem about the answer; gives its place, which is added to `problems`.
    int raise(const char *rule, const FilledCell &cell, const QStringList &words);
    /// The same; where it is a question, it is taken only with a reason.
    int doubt(const char *rule, const FilledCell &cell, const QStringList &words);
    /// Asks for one of the choices; gives what was chosen, -1: nothing yet.
    int ask(const char *rule, const FilledCell &cell, const QStringList &words, const QStringList &choices);

    std::vector<int> problems;

private:
    int add(ReturnProblem problem);
    AmountReading readText(const FilledCell &cell, AmountKind kind, bool isTiny);
    AmountReading share(const FilledCell &cell, Decimal value, bool isPercent, bool isTiny);
    AmountReading percentElsewhere(const FilledCell &cell, AmountKind kind);
    AmountReading chosen(const char *rule, const FilledCell &cell, const QVector<Decimal> &readings,
                         bool wantsReason = false);
    AmountReading notRead(const FilledCell &cell, AmountKind kind);
    static AmountReading asWords(FigureState state);

    ReturnQuestions &m_questions;
    QString m_sheet;
    int m_answer;
    QString m_subject;
};

/// "-", "…": stands for no answer, and does not say which.
bool isPlaceholder(const FilledCell &cell);
/// What a cell says of something that is attained or not: its words, 0 or 1. Absent: neither.
std::optional<bool> attainedIn(const FilledCell &cell);

} // namespace ansinh
