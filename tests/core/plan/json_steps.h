// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <variant>
#include <vector>

namespace ansinh {

/// A way into a JSON value: keys and indices.
using Step = std::variant<QString, qsizetype>;
using Steps = std::vector<Step>;

/// The way as the reader names it: "targets[3].comparison".
inline QString pathOf(const Steps &steps)
{
    QString path;
    for (const Step &step : steps) {
        if (const auto *index = std::get_if<qsizetype>(&step))
            path += QStringLiteral("[%1]").arg(*index);
        else
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) + std::get<QString>(step);
    }
    return path;
}

/// The value with what stands at the end of the way replaced; an Undefined removes the key.
inline QJsonValue withChange(const QJsonValue &value, const Steps &steps, const QJsonValue &replacement,
                             std::size_t depth = 0)
{
    if (depth == steps.size())
        return replacement;
    if (const auto *index = std::get_if<qsizetype>(&steps[depth])) {
        QJsonArray array = value.toArray();
        array[*index] = withChange(array.at(*index), steps, replacement, depth + 1);
        return array;
    }
    QJsonObject object = value.toObject();
    const QString key = std::get<QString>(steps[depth]);
    const QJsonValue changed = withChange(object.value(key), steps, replacement, depth + 1);
    if (changed.isUndefined())
        object.remove(key);
    else
        object[key] = changed;
    return object;
}

/// Visits every value inside, the outermost not; of lists the first, every fifth and the last item
/// (and the tenth: of the targets, the first with a tolerance).
inline void walk(const QJsonValue &value, const std::function<void(const Steps &, const QJsonValue &)> &visit,
                 const Steps &steps = {})
{
    if (!steps.empty())
        visit(steps, value);
    const auto inside = [&](const Step &step, const QJsonValue &child) {
        Steps further = steps;
        further.push_back(step);
        walk(child, visit, further);
    };
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        inside(it.key(), it.value());
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        if (i % 5 == 0 || i == 9 || i == array.size() - 1)
            inside(i, array.at(i));
}

} // namespace ansinh
