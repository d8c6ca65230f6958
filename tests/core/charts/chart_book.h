// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_matter.h"
#include "core/document/chart.h"

#include <QTemporaryDir>

#include <memory>

namespace ansinh {
class Book;
}

namespace ansinh::test {

enum class ChartFilled { Sample, Crowded, Nothing };

/// A real book in its own folder, and what its charts are drawn from on 02/11/2026.
class ChartBook
{
public:
    explicit ChartBook(ChartFilled filled);
    ~ChartBook();

    Book &book() { return *m_book; }
    ChartMatter matter(int year = 2026, bool half = false) const;
    static QDate today() { return {2026, 11, 2}; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
};

/// The chart of that name in Vietnamese; the name must be known.
Chart composed(const ChartMatter &matter, const char *id);

} // namespace ansinh::test
