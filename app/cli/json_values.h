// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/rational.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace ansinh {

// Values as the contract writes them: null when unknown, numbers unrounded, dates as ISO text.

/// The name that a value bears.
inline QString key(const char *name)
{
    return QLatin1String(name);
}

QJsonValue jsonOf(const QString &text); ///< empty: null
QJsonValue jsonOf(const QDate &date); ///< invalid: null
QJsonValue jsonOf(Decimal number);
QJsonValue jsonOf(const Rational &number);
inline QJsonValue jsonOf(double number)
{
    return QJsonValue(number);
}
inline QJsonValue jsonOf(qint64 number)
{
    return QJsonValue(number);
}
inline QJsonValue jsonOf(bool yes)
{
    return QJsonValue(yes);
}
template <class T> QJsonValue jsonOf(const Code<T> &code)
{
    return jsonOf(code.text);
}
template <class T> QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
}

/// A list; `each` makes the value of one element.
template <class T, class Each> QJsonArray jsonList(const std::vector<T> &values, Each each)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(each(value));
    return array;
}
template <class T> QJsonArray jsonList(const std::vector<T> &values)
{
    return jsonList(values, [](const T &value) { return jsonOf(value); });
}

} // namespace ansinh
