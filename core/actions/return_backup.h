// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace ansinh {

class Book;

/// A verified copy of the book beside it, before returns are taken: "SỔ-truoc-khi-nhap-2026-11-05-1.ansinh". Of such
/// copies of this book the newest ten are kept, no other file is touched. Gives its path. Errors: those of backUp.
Result<QString> backUpBeforeReturns(Book &book, const QDate &today);
/// The same before a report is submitted: "SỔ-truoc-khi-nop-2026-11-12-1.ansinh".
Result<QString> backUpBeforeSubmitting(Book &book, const QDate &today);

} // namespace ansinh
