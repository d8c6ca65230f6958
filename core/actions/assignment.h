// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/year.h"
#include "core/document/document.h"
#include "core/plan/plan.h"

#include <QDate>

namespace ansinh {

class Book;

/// Who gets an assignment sheet on a day, in the order of the sheets, with the plan that names them.
struct SheetOwners
{
    Plan plan;
    std::vector<Code<Organisation>> codes;
};

Result<SheetOwners> sheetOwners(Book &book, Year year, const QDate &day);

/// The assignment sheet of one organisation, named by code or name, or of all (empty), on that day. A
/// group that is asked through its members gives a sheet for each of them. Error NotFound for an unknown
/// name, Invalid for one without a part in the plan.
Result<Document> assignmentSheets(Book &book, Year year, const QDate &day, const QString &organisation = {});

} // namespace ansinh
