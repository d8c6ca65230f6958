// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"
#include "core/forms/form.h"

namespace ansinh {

class Desk;

/// A row of figures that is asked for, and what is typed into it.
struct HandFigure
{
    FormFigureRow asked;
    FilledFigureRow typed;
};

/// A task that is asked about, and what is typed: its texts, and a row for each thing that is counted.
struct HandTask
{
    FormTaskRow asked;
    FilledTaskRow typed;
    std::vector<FilledTaskRow> counted; ///< as asked.indicators; the number stands in the cell of the result

    bool isTold() const;
};

/// A return that is typed from paper: the organisation's own rows, filled with what the book knows already.
struct HandEntry
{
    FormIdentity identity;
    QString organisationName;
    std::vector<HandFigure> figures;
    std::vector<HandTask> tasks;

    /// As the reader of returns takes it; every row names what it is about.
    FilledForm filled() const;
};

/// Error NotFound: the organisation is not asked for anything in that period.
Result<HandEntry> handEntryOf(Desk &desk, const Code<Organisation> &organisation, const Period &period);

} // namespace ansinh
