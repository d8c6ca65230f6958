// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/action_book.h"

#include "core/plan/plan_json.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"

#include <QTimeZone>

namespace ansinh::test {

ActionBook::ActionBook()
{
    const BookContext context{[] { return QDateTime(QDate(2026, 11, 5), QTime(8, 0), QTimeZone::utc()); },
                              QStringLiteral("test"), QStringLiteral("test")};
    auto book = Book::create(m_folder.filePath(QStringLiteral("sổ.ansinh")), plan(), context);
    REQUIRE(book);
    m_book = std::move(book).value();
}

Plan ActionBook::plan()
{
    const auto plan = builtInPlan();
    REQUIRE(plan);
    return *plan;
}

void ActionBook::addArea(const char *name)
{
    REQUIRE(m_book->directory().addArea(QString::fromUtf8(name)));
}

Recorded ActionBook::record(const FigureEntry &entry)
{
    const auto recorded
        = recordFigures(*m_book, {entry}, {QStringLiteral("record"), {entry.target, entry.year}, {}, {}});
    INFO((recorded ? std::string() : recorded.error().message.toStdString()));
    REQUIRE(recorded);
    return *recorded;
}

FigureEntry valued(const char *target, int year, const char *value, const char *by)
{
    FigureEntry entry;
    entry.year = QString::number(year);
    entry.target = QString::fromUtf8(target);
    entry.value = QString::fromUtf8(value);
    entry.by = QString::fromUtf8(by);
    return entry;
}

FigureEntry shared(const char *target, int year, const char *numerator, const char *denominator, const char *by)
{
    FigureEntry entry = valued(target, year, "", by);
    entry.numerator = QString::fromUtf8(numerator);
    entry.denominator = QString::fromUtf8(denominator);
    return entry;
}

} // namespace ansinh::test
