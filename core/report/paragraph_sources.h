// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/figure_origin.h"

namespace ansinh {

/// One of the figures and results that a paragraph was made from.
struct ParagraphSource
{
    QString title; ///< "CT14. Tỷ lệ …", "1.1. Tuyên truyền …", a group of tasks of which nothing is known
    bool isReported = true; ///< false: nobody has reported yet, and the paragraph says so
    FigureOrigin origin; ///< only of what is reported
    Code<Target> target; ///< empty: of tasks
    Part part;
    Code<Task> task; ///< empty: of a target, or of a group of tasks
    Code<Organisation> by; ///< empty: nobody yet
};

/// What Paragraph::figures names, in its order. Of the whole of a target the figures that were weighed for
/// it: those that state the whole, or all parts where nobody states it or they contradict it. Empty: the
/// paragraph was made from the plan or the outline alone.
std::vector<ParagraphSource> paragraphSources(const ReportReading &reading, const Paragraph &paragraph);

} // namespace ansinh
