// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/desk.h"

#include "core/actions/sample.h"
#include "core/plan/plan_json.h"
#include "core/store/parts.h"
#include "core/store/ward_packages.h"

#include <QApplication>
#include <QFile>

#include <algorithm>
#include <set>

namespace ansinh {

namespace {

constexpr int kLookInterval = 50; // milliseconds

} // namespace

Desk::Desk(BookContext context, const QDate &today, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_today(today), m_year(Year::of(today))
{
    m_look.setInterval(kLookInterval);
    connect(&m_look, &QTimer::timeout, this, &Desk::hearLook);
}

Desk::~Desk() = default;

Result<void> Desk::put(Result<std::unique_ptr<Book>> book)
{
    if (!book)
        return book.error();
    auto keeper = std::make_unique<StatusKeeper>(**book, m_today);
    if (!keeper->denominators() || !(*book)->plans().latest()) {
        // It cannot be read: if that is why, it is refused before anything of it is seen.
        if (const Result<void> sound = (*book)->soundness(); !sound)
            return sound;
    }
    if (m_book)
        emit aboutToChange();
    m_keeper.reset();
    m_towns.clear();
    m_book = std::move(book).value();
    m_keeper = std::move(keeper);
    m_look.start();
    readYears();
    if (!m_years.empty())
        m_year = std::clamp(m_year, m_years.front(), m_years.back());
    emit bookChanged();
    return {};
}

Result<void> Desk::open(const QString &path)
{
    return put(Book::open(path, m_context, Book::Look::Meanwhile));
}

void Desk::hearLook()
{
    // A dialog may be asking about the book: it is not taken away from under it.
    if (QApplication::activeModalWidget() || (m_book && !m_book->isLookedThrough()))
        return;
    m_look.stop();
    const Result<void> sound = m_book ? m_book->soundness() : Result<void>();
    if (!sound)
        emit foundDamaged(sound.error());
}

void Desk::close()
{
    m_keeper.reset();
    m_towns.clear();
    m_isTown = false;
    m_book.reset();
    emit bookChanged();
}

Result<void> Desk::create(const QString &path)
{
    const Result<Plan> plan = builtInPlan();
    return plan ? put(Book::create(path, *plan, m_context)) : Result<void>(plan.error());
}

Result<void> Desk::createSample(const QString &path)
{
    const Result<Plan> plan = builtInPlan();
    if (!plan)
        return plan.error();
    Result<std::unique_ptr<Book>> book = Book::create(path, *plan, m_context);
    if (!book)
        return book.error();
    const Result<SampleCount> filled = fillSample(*book.value(), SampleKind::Plain);
    if (!filled) {
        book.value().reset();
        QFile::remove(path);
        return filled.error();
    }
    return put(std::move(book));
}

void Desk::setYear(Year year)
{
    if (year == m_year)
        return;
    if (m_book)
        emit aboutToChange();
    m_year = year;
    emit yearChanged();
}

void Desk::readYears()
{
    std::set<Year> years;
    if (const Result<Plan> plan = m_book->plans().latest()) {
        for (int number = plan->identity.firstYear; number <= plan->identity.lastYear; ++number) {
            if (const Result<Year> year = Year::from(number))
                years.insert(*year);
        }
    }
    for (const Year year : m_keeper->years())
        years.insert(year);
    const auto periods = m_book->wardPackages().periods();
    m_isTown = periods && !periods->empty();
    if (m_isTown) {
        for (const Period &period : *periods)
            years.insert(period.year);
    }
    m_years.assign(years.begin(), years.end());
}

void Desk::tellWritten()
{
    m_keeper->follow();
    m_towns.clear();
    readYears();
    emit contentChanged();
}

const Result<TownStatus> &Desk::townStatus(const Period &period)
{
    auto known = m_towns.find(period);
    if (known == m_towns.end())
        known = m_towns.emplace(period, townStatusOf(*m_book, period, m_today)).first;
    return known->second;
}

Result<JournalEntry> Desk::undo()
{
    emit aboutToChange();
    return written(m_book->undo());
}

Result<JournalEntry> Desk::redo()
{
    emit aboutToChange();
    return written(m_book->redo());
}

} // namespace ansinh
