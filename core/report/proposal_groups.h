// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paragraphs.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// A proposal taken apart: "Đề nghị UBND thị xã bố trí vốn" asks "UBND thị xã" to "bố trí vốn".
struct Proposal
{
    QString to; ///< empty: whom it asks is not said
    QString what; ///< without whom; else the whole sentence
};

Proposal proposalFrom(const QString &sentence);

/// The proposals of the organisations, those to the same addressee in one line; empty: none made any.
Blocks proposalItems(const ReportReading &reading);

} // namespace ansinh
