// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace ansinh {

/// A number as a workbook stores it: the text of a double, with up to 17 digits that mean nothing.
struct StoredNumber
{
    QString text; ///< the shortest that gives the same double, in the C locale: "0.9515"
    std::optional<Decimal> number; ///< of that text, half away from zero; absent: too large for a Decimal
};

/// nullopt: no finite number.
std::optional<StoredNumber> storedNumber(QByteArrayView text);

/// The day that a serial number stands for, its time of day dropped; invalid: none. `is1904`: the workbook counts
/// from 1904. Excel's own 29/02/1900, which never was, is invalid.
QDate dateOfSerial(Decimal serial, bool is1904);

/// What a number format makes of a number.
enum class NumberLook {
    Plain,
    Percent,
    Date ///< with a day, a month or a year; a time alone is Plain
};

/// By its number in the list that needs no code.
NumberLook lookOfBuiltIn(int id);
NumberLook lookOfCode(QStringView code);

} // namespace ansinh
