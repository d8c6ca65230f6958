// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/return_draft.h"
#include "core/forms/return_rows.h"

namespace ansinh {

/// Weighs what a return says on tasks, and on what is counted for them, in the order of the form.
class TaskWeigher
{
public:
    explicit TaskWeigher(ReturnDraft &draft) : m_draft(draft) { }

    void weigh();

private:
    void weighTask(const FormTaskRow &row, const MatchedTasks::Match &match);
    void weighIndicator(const FormTaskRow &task, const FormIndicatorRow &row, int filled);
    void tellStrays(const MatchedTasks &matched);

    ReturnDraft &m_draft;
};

} // namespace ansinh
