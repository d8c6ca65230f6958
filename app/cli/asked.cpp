// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked.h"

#include <QCoreApplication>

namespace ansinh {

Result<Period> periodOf(const Call &call)
{
    const auto year = Year::from(call.value("year"));
    if (!year)
        return year.error();
    return Period{*year, call.has("half")};
}

Result<QDate> dayOfReceipt(const Call &call)
{
    if (!call.has("received"))
        return call.today();
    const QDate day = QDate::fromString(call.value("received"), Qt::ISODate);
    if (day.isValid())
        return day;
    return Error{ErrorKind::Usage,
                 QCoreApplication::translate("app/cli", "“%1” is not a date. Write --received as 2026-11-05.")
                     .arg(call.value("received")),
                 {}};
}

} // namespace ansinh
