// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <optional>

namespace ansinh {

/// A date of a document that may not be complete yet: a report is printed before it is numbered and
/// dated. Absent parts are left as gaps to be filled in by hand.
struct PartialDate
{
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;
};

/// "ngày 05 tháng 11 năm 2025". A zero stands before days under ten and before the months 1 and 2
/// only (Nghị định 30/2020, Phụ lục I). An invalid date gives gaps only.
QString dateInWords(const QDate &date);

/// The same with gaps of spaces: "ngày      tháng 11 năm 2026".
QString dateInWords(const PartialDate &date);

/// "05/11/2025", two digits each. Empty for an invalid date.
QString shortDate(const QDate &date);

/// "05/3/2020": as documents are cited, with the zeros of dateInWords. Empty for an invalid date.
QString citedDate(const QDate &date);

/// "10/11". Empty for an invalid date.
QString dayAndMonth(const QDate &date);

/// "thứ Hai" … "thứ Bảy", "Chủ nhật". Empty for an invalid date.
QString weekdayName(const QDate &date);

/// Reads "5/11/2025", "05-11-2025", "05.11.2025", "2025-11-05" and "ngày 05 tháng 11 năm 2025", with or
/// without zeros, a place or a weekday before it. The year has four digits, 1900 to 2100. Error
/// Invalid names the text.
Result<QDate> parseDate(const QString &typed);
/// The same where the year may be left out, as screens show it: "30/10" is of that year.
Result<QDate> parseDate(const QString &typed, int yearLeftOut);

} // namespace ansinh
