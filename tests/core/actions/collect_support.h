// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"
#include "core/actions/forms.h"
#include "tests/core/actions/action_book.h"

namespace ansinh::test {

/// The return of one organisation, filled in cell by cell.
class FilledReturn
{
public:
    explicit FilledReturn(const Form &form);

    /// The row of a target and a part ("" : its first row).
    FilledFigureRow &figure(const char *target, const char *part = "");
    FilledTaskRow &task(const char *code);
    /// What is counted for a task: the row whose title begins so.
    FilledTaskRow &indicator(const char *task, const char *title);
    void fraction(const char *target, const char *numerator, const char *denominator, const char *part = "");
    void value(const char *target, const char *text, const char *part = "");

    Form form;
    FilledForm filled;
};

FilledCell written(const char *text);

/// A book with two areas, and what DCXD is asked of them in 2026.
class CollectBook
{
public:
    CollectBook();

    Book &book() { return m_book.book(); }
    ActionBook &actions() { return m_book; }
    QDate today() const { return {2026, 11, 5}; }
    FilledReturn form(const char *organisation = "DCXD");
    /// As a workbook that came back.
    ReturnPreview read(const FilledReturn &filled, const char *name = "DCXD-bao-cao-2026.xlsx",
                       const ReturnExpectation &expected = {});
    ReturnPreview typed(const FilledReturn &filled);
    ReturnPreview answered(const ReturnPreview &preview, const std::vector<ReturnReply> &replies);
    Result<Collected> accept(const std::vector<ReturnPreview> &previews, const std::vector<ReturnReply> &replies = {});
    /// The one figure of DCXD of that target and the whole ward, 2026.
    std::optional<Figure> figure(const char *target);

private:
    ActionBook m_book;
};

/// The first problem of that rule; -1: none.
int problemAt(const ReturnPreview &preview, const char *rule);
/// "stop", "ask" or "note" of that rule; empty: not raised.
std::string severityOf(const ReturnPreview &preview, const char *rule);
const ReturnAnswer &answerOn(const ReturnPreview &preview, const char *subject);

} // namespace ansinh::test
