// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/plan/json_path.h"
#include "core/plan/plan_fault.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace ansinh {

/// One value of a JSON file, which knows where it stands. Reading a value of the wrong type notes the
/// fault and gives an empty value, so that readers need no branches; whoever starts asks the fault.
class JsonCursor
{
public:
    JsonCursor(const QJsonValue &value, const JsonPath &path, PlanFault &fault);

    bool isNull() const { return m_value.isNull(); }
    void refuse(const QString &remedy) const;

    /// A text that may be empty and may have several lines. Texts are normalised to NFC.
    QString text() const;
    /// A text of one line that may be empty.
    QString line() const;
    /// A text of one line that says something.
    QString name() const;
    /// Letters, digits, dot, hyphen and underscore, beginning with a letter or digit: safe in file names.
    QString code() const;
    QDate date() const;
    Decimal number() const;
    bool yesNo() const;
    int whole(int least, int most) const;

    /// Null is "not known".
    QString codeOrNull() const { return isNull() ? QString() : code(); }
    std::optional<QDate> dateOrNull() const;
    std::optional<Decimal> numberOrNull() const;

    /// A word of a fixed list; `allowed` names the list for the remedy.
    template <class E> E word(std::optional<E> (*from)(const QString &), const QString &allowed) const
    {
        const std::optional<E> found = from(m_value.toString());
        if (!found)
            refuseWord(allowed);
        return found.value_or(E{});
    }

    template <class Read> auto list(Read read) const
    {
        std::vector<decltype(read(*this))> items;
        const QJsonArray array = m_value.toArray();
        if (!m_value.isArray() || array.size() > kLongestList)
            refuseList();
        items.reserve(static_cast<std::size_t>(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            items.push_back(read(JsonCursor(array.at(i), JsonPath(m_path, i), *m_fault)));
        return items;
    }

private:
    friend class JsonObject;

    /// Far above any plan; keeps a hostile file from holding the program up.
    static constexpr qsizetype kLongestList = 2000;

    void refuseWord(const QString &allowed) const;
    void refuseList() const;

    QJsonValue m_value;
    JsonPath m_path;
    PlanFault *m_fault;
};

/// A JSON object being read: a key that is missing, and at close() a key that nobody asked for, is a fault.
class JsonObject
{
public:
    explicit JsonObject(const JsonCursor &cursor);
    JsonObject(const JsonObject &) = delete;
    JsonObject &operator=(const JsonObject &) = delete;

    /// The cursor must not outlive the object.
    JsonCursor operator[](const char *key);
    void close() const;

private:
    QJsonObject m_object;
    JsonPath m_path;
    PlanFault *m_fault;
    std::vector<QLatin1String> m_asked;
};

/// Reads the codes of a list.
template <class T> std::vector<Code<T>> codesOf(const JsonCursor &cursor)
{
    return cursor.list([](const JsonCursor &item) { return Code<T>(item.code()); });
}

} // namespace ansinh
