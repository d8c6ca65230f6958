// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/year.h"
#include "core/document/document.h"
#include "core/report/progress_report.h"

namespace ansinh {

class Book;

/// Which paper of a period is wanted.
struct PaperOrder
{
    Period period{Year::of({})};
    QDate day; ///< of the paper: names valid on it, days late counted to it
    QString organisation = {}; ///< by code or name, a group through its members; empty: all whom it concerns
    bool isCommon = false; ///< letters: one to them all instead of one for each
    QString area = {}; ///< forms of areas: only this one, by any of its names
    std::vector<Code<Organisation>> only = {}; ///< letters: of these alone; empty: nobody is left out
};

// Errors of all: NotFound for an unknown name; Invalid where there is nothing to write, with the reason.

/// Asks for the report of the period. Refused for one who owes nothing, or keeps the book himself.
Result<Document> requestLetters(Book &book, const PaperOrder &order);

/// Reminds those whose report has not come. Refused when it has.
Result<Document> reminderLetters(Book &book, const PaperOrder &order);

/// Confirms what was received, to everybody but the officer himself unless he is named. Refused when nothing
/// was.
Result<Document> confirmationSlips(Book &book, const PaperOrder &order);

/// The one-page paper forms of the areas, for those without a computer. Refused while the book has no area, and
/// while nothing is asked by area (forms.h, targetsByArea). NotFound for an unknown area.
Result<Document> areaForms(Book &book, const PaperOrder &order);

/// Where the period stands on that day; always of the whole ward.
Result<Document> progressReport(Book &book, const PaperOrder &order, ProgressBy by);

} // namespace ansinh
