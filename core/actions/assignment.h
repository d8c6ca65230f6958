// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/year.h"
#include "core/document/document.h"

#include <QDate>

namespace ansinh {

class Book;

/// The assignment sheet of one organisation, named by code or name, or of all (empty), on that day. A
/// group that is asked through its members gives a sheet for each of them. Error NotFound for an unknown
/// name, Invalid for one without a part in the plan.
Result<Document> assignmentSheets(Book &book, Year year, const QDate &day, const QString &organisation = {});

} // namespace ansinh
