// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"
#include "core/document/document.h"

#include <QTemporaryDir>

#include <memory>

namespace ansinh {
class Book;
}

namespace ansinh::test {

enum class Filled { Sample, Reorganised, Crowded, Nothing };

/// A real book in its own folder, and its reports as they are written on one day.
class ReportBook
{
public:
    ReportBook(Filled filled, const QDate &today);
    ~ReportBook();

    /// The first half of 2026 as some organisations reported it.
    void recordHalf();

    Document report(int year, bool half = false) const;
    /// With the appendix of sources, which the usual outline leaves out.
    Document reportWithSources(int year) const;

private:
    ReportMatter matterOf(int year, bool half) const;

    QTemporaryDir m_folder;
    QDate m_today;
    std::unique_ptr<Book> m_book;
};

} // namespace ansinh::test
