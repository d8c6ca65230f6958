// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amount_reading.h"
#include "core/actions/return_base.h"
#include "core/forms/problem_words.h"

namespace ansinh {

/// A return while it is weighed: what it is held against, and what has been found so far.
struct ReturnDraft
{
    ReturnBase &base;
    const Form &form;
    const ReportedPeriod &reported;
    ReturnPreview preview;
    ReturnQuestions questions;

    bool isTyped() const { return preview.file.name.isEmpty(); }
    /// Reads the cells of the answer that is added next.
    AmountReader cellsOf(const QString &sheet, const QString &subject);
    /// The answer takes its place, with what its cells raised.
    void add(ReturnAnswer answer, const AmountReader &cells);
    /// Raises a problem about an answer, or about the file (-1).
    void raise(int answer, const char *rule, const FormPlace &place, const QStringList &words);
    /// A row that answers nothing that was asked.
    void raiseUnknown(const QString &sheet, const FilledCell &place, const QStringList &words);
};

/// "12" of "F12".
QString rowNumberOf(const FilledCell &cell);

} // namespace ansinh
