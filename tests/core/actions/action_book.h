// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/record.h"
#include "core/store/book.h"

#include <QTemporaryDir>

namespace ansinh::test {

/// A real book with the built-in plan, on a clock that stands still.
class ActionBook
{
public:
    ActionBook();

    static Plan plan(); ///< the built-in one
    Book &book() { return *m_book; }
    void addArea(const char *name);
    /// Records one figure; fails the test when it is refused.
    Recorded record(const FigureEntry &entry);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
};

/// A count or an average of the whole ward.
FigureEntry valued(const char *target, int year, const char *value, const char *by);
FigureEntry shared(const char *target, int year, const char *numerator, const char *denominator, const char *by);

} // namespace ansinh::test
