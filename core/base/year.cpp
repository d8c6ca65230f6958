// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/year.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error badYear(const QString &text)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/base", "“%1” is not a year. Give a year from %2 to %3.")
                .arg(text.left(40))
                .arg(Year::kFirst)
                .arg(Year::kLast),
            {}};
}

} // namespace

Result<Year> Year::from(int number)
{
    if (number < kFirst || number > kLast)
        return badYear(QString::number(number));
    return Year(number);
}

Result<Year> Year::from(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || text.size() != 4)
        return badYear(text);
    return from(number);
}

Year Year::of(const QDate &date)
{
    return Year(qBound(kFirst, date.isValid() ? date.year() : kFirst, kLast));
}

} // namespace ansinh
