// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_book.h"

#include "core/actions/record.h"
#include "core/actions/sample.h"
#include "core/plan/plan_json.h"
#include "core/report/annual_report.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/support/crowded_book.h"

#include <QTimeZone>

namespace ansinh::test {

namespace {

struct HalfFigure
{
    const char *target;
    const char *by;
    const char *numerator;
    const char *denominator;
    const char *value;
};

constexpr HalfFigure kFirstHalf[] = {{"CT14", "BHXH", "1362", "3626", ""},
                                     {"CT15", "BHXH", "89", "1716", ""},
                                     {"CT19", "BHXH", "6045", "6205", ""},
                                     {"CT31", "DCXD", "", "", "394"},
                                     {"CT35", "LDTBXH", "246", "425", ""}};

void fill(Book &book, Filled filled)
{
    switch (filled) {
    case Filled::Sample: REQUIRE(fillSample(book, SampleKind::Plain)); break;
    case Filled::Reorganised: REQUIRE(fillSample(book, SampleKind::Reorganised)); break;
    case Filled::Crowded: REQUIRE(fillCrowded(book, kCrowdedLastYear - 2)); break;
    case Filled::Nothing: break;
    }
}

} // namespace

ReportBook::ReportBook(Filled filled, const QDate &today) : m_today(today)
{
    const BookContext context{[today] { return QDateTime(today, QTime(8, 0), QTimeZone::utc()); },
                              QStringLiteral("test"), QStringLiteral("test")};
    const auto plan = builtInPlan();
    REQUIRE(plan);
    auto book = Book::create(m_folder.filePath(QStringLiteral("so.ansinh")), *plan, context);
    REQUIRE(book);
    m_book = std::move(book).value();
    fill(*m_book, filled);
}

ReportBook::~ReportBook() = default;

void ReportBook::recordHalf()
{
    std::vector<FigureEntry> entries;
    for (const HalfFigure &figure : kFirstHalf) {
        FigureEntry entry;
        entry.year = QStringLiteral("2026");
        entry.half = true;
        entry.target = QLatin1String(figure.target);
        entry.by = QLatin1String(figure.by);
        entry.numerator = QLatin1String(figure.numerator);
        entry.denominator = QLatin1String(figure.denominator);
        entry.value = QLatin1String(figure.value);
        entry.asOf = QStringLiteral("2026-06-30");
        entries.push_back(entry);
    }
    REQUIRE(recordFigures(*m_book, entries, {QStringLiteral("record"), {QStringLiteral("2026")}, {}, {}}));
}

Document ReportBook::report(int year, bool half) const
{
    return composeAnnualReport(matterOf(year, half));
}

Document ReportBook::reportWithSources(int year) const
{
    ReportMatter matter = matterOf(year, false);
    for (TemplateEntry &entry : matter.outline.entries)
        entry.isOn = true;
    return composeAnnualReport(matter);
}

ReportMatter ReportBook::matterOf(int year, bool half) const
{
    const auto matter = reportMatterOf(*m_book, {*Year::from(year), half}, m_today);
    REQUIRE(matter);
    return *matter;
}

} // namespace ansinh::test
