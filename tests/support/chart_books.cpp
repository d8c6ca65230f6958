// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_books.h"

#include "core/actions/chart_matter.h"
#include "core/actions/sample.h"
#include "core/charts/catalogue.h"
#include "core/plan/plan_json.h"
#include "core/store/book.h"
#include "tests/support/crowded_book.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <cstdio>
#include <cstdlib>

namespace ansinh::test {

namespace {

using Fill = Result<void> (*)(Book &);

BookContext context()
{
    return {[] { return QDateTime(chartDay(), QTime(8, 0), QTimeZone::utc()); }, QStringLiteral("test"),
            QStringLiteral("test")};
}

template <class T> T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.toUtf8().constData());
        std::abort();
    }
    return std::move(result).value();
}

ChartMatter matterOf(Book &book)
{
    StatusKeeper keeper(book, chartDay());
    return taken(chartMatterOf(keeper, {*Year::from(chartDay().year()), false}, chartDay()));
}

ChartMatter filled(Fill fill)
{
    const QTemporaryDir folder;
    const auto book
        = taken(Book::create(folder.filePath(QStringLiteral("book.ansinh")), taken(builtInPlan()), context()));
    if (const auto done = fill(*book); !done)
        std::abort();
    return matterOf(*book);
}

Result<void> asSample(Book &book)
{
    const auto done = fillSample(book, SampleKind::Plain);
    return done ? Result<void>() : done.error();
}

Result<void> crowded(Book &book)
{
    return fillCrowded(book);
}

Result<void> withNothing(Book &)
{
    return {};
}

} // namespace

const ChartMatter &sampleMatter()
{
    static const ChartMatter kMatter = filled(asSample);
    return kMatter;
}

const ChartMatter &crowdedMatter()
{
    static const ChartMatter kMatter = filled(crowded);
    return kMatter;
}

const ChartMatter &emptyMatter()
{
    static const ChartMatter kMatter = filled(withNothing);
    return kMatter;
}

ChartMatter matterOf(const QString &path)
{
    return matterOf(*taken(Book::open(path, context())));
}

std::vector<Chart> allCharts(const ChartMatter &matter)
{
    std::vector<Chart> charts;
    for (const ChartChoice &choice : chartsOf(matter))
        charts.push_back(*composeChart(matter, choice, ChartLanguage::Vietnamese));
    return charts;
}

} // namespace ansinh::test
