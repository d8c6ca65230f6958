// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_values.h"

namespace ansinh {

QJsonValue jsonOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue jsonOf(const QDate &date)
{
    return jsonOf(date.toString(Qt::ISODate));
}

QJsonValue jsonOf(Decimal number)
{
    return number.isWhole() ? QJsonValue(number.millionths() / Decimal::kScale) : QJsonValue(number.toDouble());
}

QJsonValue jsonOf(const Rational &number)
{
    const qint64 floor = number.floor();
    return number == Rational::fromWhole(floor) ? QJsonValue(floor) : QJsonValue(number.toDouble());
}

} // namespace ansinh
