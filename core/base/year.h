// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace ansinh {

/// A calendar year of the plan's world, 1990 to 2100.
class Year
{
public:
    static constexpr int kFirst = 1990;
    static constexpr int kLast = 2100;

    /// Error Invalid names the number and the range.
    static Result<Year> from(int number);
    /// Reads four digits. Error Invalid names the text.
    static Result<Year> from(const QString &text);
    /// The year of a valid date inside the range; the nearest end of the range otherwise.
    static Year of(const QDate &date);

    constexpr int number() const { return m_number; }
    QString toString() const { return QString::number(m_number); }
    /// Kept inside the range.
    Year next() const { return Year(m_number < kLast ? m_number + 1 : kLast); }
    Year previous() const { return Year(m_number > kFirst ? m_number - 1 : kFirst); }

    friend constexpr bool operator==(Year a, Year b) { return a.m_number == b.m_number; }
    friend constexpr bool operator!=(Year a, Year b) { return a.m_number != b.m_number; }
    friend constexpr bool operator<(Year a, Year b) { return a.m_number < b.m_number; }
    friend constexpr bool operator>(Year a, Year b) { return b < a; }
    friend constexpr bool operator<=(Year a, Year b) { return !(b < a); }
    friend constexpr bool operator>=(Year a, Year b) { return !(a < b); }
    friend size_t qHash(Year year, size_t seed = 0) noexcept { return ::qHash(year.m_number, seed); }

private:
    explicit constexpr Year(int number) : m_number(number) { }

    int m_number;
};

/// A reporting period (kỳ báo cáo): a whole year, or its first half.
struct Period
{
    Year year;
    bool half = false; ///< the first half of the year

    friend bool operator==(Period a, Period b) { return a.year == b.year && a.half == b.half; }
    friend bool operator!=(Period a, Period b) { return !(a == b); }
    friend bool operator<(Period a, Period b) { return a.year < b.year || (a.year == b.year && a.half && !b.half); }
    friend size_t qHash(Period p, size_t seed = 0) noexcept
    {
        return ::qHash(p.year.number() * 2 + (p.half ? 1 : 0), seed);
    }
};

} // namespace ansinh
