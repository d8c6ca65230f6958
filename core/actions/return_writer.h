// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"
#include "core/actions/return_base.h"

namespace ansinh {

/// Writes returns that were weighed, one after the other; belongs into one change. Beside what stands in the book by
/// then: an earlier return of the same call may have written the same row.
class ReturnWriter
{
public:
    explicit ReturnWriter(Book &book) : m_book(book) { }

    Result<void> write(const AcceptedReturn &accepted);
    /// What was written so far.
    const Collected &collected() const { return m_collected; }

private:
    Result<void> writeAnswers(const AcceptedReturn &accepted, const ReportedPeriod &reported);
    Result<void> writeTask(const ReturnAnswer &answer, const ReportedPeriod &reported);
    Result<void> writeSubmission(const AcceptedReturn &accepted);

    Book &m_book;
    Collected m_collected;
};

} // namespace ansinh
