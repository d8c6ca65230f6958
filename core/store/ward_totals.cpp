// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failure.h"
#include "core/store/rows.h"
#include "core/store/ward_packages.h"

#include <limits>
#include <map>

namespace ansinh {

namespace {

constexpr qint64 kPiece = 1'000'000'000;

// Only what takes part in sums, of every year. In pieces, so that no amounts of any number of wards run over inside SQLite.
const QString kSums = QStringLiteral(R"(SELECT target, year, half, count(*), sum(is_disputed),
        max(CASE certainty WHEN 'official' THEN 0 WHEN 'preliminary' THEN 1 WHEN 'estimate' THEN 2 END),
        sum(value / 1000000000), sum(value % 1000000000), sum(numerator / 1000000000), sum(numerator % 1000000000),
        sum(denominator / 1000000000), sum(denominator % 1000000000)
    FROM ward_measure
    WHERE adds = 1 AND package IN (SELECT id FROM ward_package WHERE year = :year AND half = :half AND in_force = 1)
    GROUP BY target, year, half)");

// How the wards stand, of the period alone.
const QString kCounts = QStringLiteral(R"(SELECT target, year, half, count(*), sum(verdict = 'attained'),
        sum(verdict IN ('attained', 'on_track', 'behind')), sum(is_disputed),
        min(coalesce(state, '')), max(coalesce(state, ''))
    FROM ward_measure
    WHERE year = :year AND half = :half AND is_apart = 0
        AND package IN (SELECT id FROM ward_package WHERE year = :year AND half = :half AND in_force = 1)
    GROUP BY target)");

const QString kBreaks = QStringLiteral(R"(SELECT target, year, half, count(*)
    FROM ward_measure
    WHERE is_break = 1 AND is_apart = 0
        AND package IN (SELECT id FROM ward_package WHERE year = :year AND half = :half AND in_force = 1)
    GROUP BY target, year, half)");

/// Where the whole does not fit it stands at the end of what does, as sums of parts do.
Decimal sumAt(const Query &query, int column)
{
    qint64 sum = 0;
    if (__builtin_mul_overflow(query.integer(column), kPiece, &sum)
        || __builtin_add_overflow(sum, query.integer(column + 1), &sum))
        return Decimal::fromMillionths(query.integer(column) < 0 ? std::numeric_limits<qint64>::min()
                                                                 : std::numeric_limits<qint64>::max());
    return Decimal::fromMillionths(sum);
}

void readSum(const Query &query, WardTotal &total)
{
    const auto disputed = static_cast<int>(query.integer(4));
    total.adding = static_cast<int>(query.integer(3)) - disputed;
    total.isDisputed = disputed > 0;
    if (!query.isNull(5))
        total.certainty = static_cast<Certainty>(query.integer(5));
    total.value = sumAt(query, 6);
    total.numerator = sumAt(query, 8);
    total.denominator = sumAt(query, 10);
}

void readCount(const Query &query, WardTotal &total)
{
    total.wards = static_cast<int>(query.integer(3));
    total.attained = static_cast<int>(query.integer(4));
    total.judged = static_cast<int>(query.integer(5));
    total.disputed = static_cast<int>(query.integer(6));
    if (query.text(7) == query.text(8))
        total.state = figureStateFrom(query.text(7));
}

void readBreak(const Query &, WardTotal &total)
{
    total.isBreak = true;
}

/// Totals by period and target, put together from several questions.
class Gathering
{
public:
    Gathering(Rows &rows, const Period &period) : m_rows(rows), m_period(period) { }

    void ask(const QString &sql, void (*read)(const Query &, WardTotal &))
    {
        Query query = m_rows.ask(sql);
        query.bind(m_period);
        while (query.next()) {
            const Code<Target> target(query.text(0));
            const Period period = query.period(1);
            WardTotal &total = m_totals[{period, target}];
            total.target = target;
            total.period = period;
            read(query, total);
        }
    }

    std::vector<WardTotal> gathered() const
    {
        std::vector<WardTotal> totals;
        for (const auto &[key, total] : m_totals)
            totals.push_back(total);
        return totals;
    }

private:
    Rows &m_rows;
    Period m_period;
    std::map<std::pair<Period, Code<Target>>, WardTotal> m_totals;
};

} // namespace

Result<std::vector<WardTotal>> WardPackages::totals(const Period &period) const
{
    return guarded([&]() {
        Gathering gathering(m_rows, period);
        gathering.ask(kSums, readSum);
        gathering.ask(kCounts, readCount);
        gathering.ask(kBreaks, readBreak);
        return gathering.gathered();
    });
}

} // namespace ansinh
