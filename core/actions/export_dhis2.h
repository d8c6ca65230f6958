// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/dhis2_values.h"

#include <QByteArray>

namespace ansinh {

class Book;

struct Dhis2Export
{
    QByteArray json;
    int values = 0;
};

/// The values of a ward's or of a town's book for DHIS2, by the codes that the book keeps. Errors: NotFound (the book has
/// no codes), Invalid (no organisation unit is named for some of them).
Result<Dhis2Export> exportDhis2(Book &book, const Dhis2Order &order);

/// Codes from a CSV with the columns target, amount, data_element, category_option_combo, org_unit; all or none. Gives
/// how many. Errors name the line.
Result<int> mapDhis2(Book &book, const QByteArray &csv);

} // namespace ansinh
