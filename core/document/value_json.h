// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fraction_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace ansinh {

// Values as JSON and back through one list of their fields, so that writing and reading cannot differ. A struct names
// its fields in Fields, an enumeration its words in Words, what a variant holds its word in Kind (key "type"). An empty
// text, false, 0, an empty list and no value are not written, and what is not there is read as that.

/// template <class V, class A> static void visit(V &value, A &a) { a("text", value.text)("bold", value.bold); }
template <class T> struct Fields;

/// static constexpr std::array all{"left", "right"}, one for each enumerator; static constexpr auto last.
template <class E> struct Words;

/// static constexpr const char *word.
template <class T> struct Kind;

class ValueWriter
{
public:
    template <class T> ValueWriter &operator()(const char *name, const T &value)
    {
        const QJsonValue json = jsonOf(value);
        if (!isNothing(json))
            m_object.insert(QLatin1String(name), json);
        return *this;
    }

    template <class T> ValueWriter &operator()(const char *name, const std::optional<T> &value)
    {
        if (value)
            m_object.insert(QLatin1String(name), jsonOf(*value));
        return *this;
    }

    template <class T> static QJsonObject objectOf(const T &value)
    {
        ValueWriter writer;
        Fields<T>::visit(value, writer);
        return writer.m_object;
    }

private:
    static QJsonValue jsonOf(const QString &text) { return text; }
    static QJsonValue jsonOf(bool is) { return is; }
    static QJsonValue jsonOf(int number) { return number; }
    static QJsonValue jsonOf(double number) { return number; }
    static QJsonValue jsonOf(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
    static QJsonValue jsonOf(const Rational &number)
    {
        return number.isZero() ? QJsonValue(QString()) : QJsonValue(fractionText(number));
    }

    template <class T> static QJsonValue jsonOf(const std::vector<T> &items)
    {
        QJsonArray array;
        for (const T &item : items)
            array.append(jsonOf(item));
        return array;
    }

    template <class... T> static QJsonValue jsonOf(const std::variant<T...> &one)
    {
        return std::visit(
            [](const auto &held) {
                QJsonObject object = objectOf(held);
                object.insert(QStringLiteral("type"),
                              QLatin1String(Kind<std::remove_cv_t<std::remove_reference_t<decltype(held)>>>::word));
                return object;
            },
            one);
    }

    template <class T> static QJsonValue jsonOf(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            static_assert(static_cast<std::size_t>(Words<T>::last) + 1 == Words<T>::all.size());
            return QLatin1String(Words<T>::all.at(static_cast<std::size_t>(value)));
        } else {
            return objectOf(value);
        }
    }

    static bool isNothing(const QJsonValue &json)
    {
        return json == QJsonValue(QString()) || json == QJsonValue(false) || json == QJsonValue(0)
            || (json.isArray() && json.toArray().isEmpty()) || (json.isObject() && json.toObject().isEmpty());
    }

    QJsonObject m_object;
};

/// Reads into values; the first thing that is not as it was written is the fault.
class ValueReader
{
public:
    template <class T> ValueReader &operator()(const char *name, T &value)
    {
        const QString outer = std::exchange(m_path, m_path + QLatin1Char('/') + QLatin1String(name));
        const QJsonValue json = m_object.value(QLatin1String(name));
        if (json.isUndefined())
            readNothing(value);
        else
            read(json, value);
        m_path = outer;
        return *this;
    }

    /// The path of the fault, "/sections/0/blocks/3/rows"; empty: there is none.
    template <class T> static QString readObject(const QJsonObject &object, T &value)
    {
        ValueReader reader;
        reader.readFields(object, value);
        return reader.m_fault;
    }

private:
    void refuse()
    {
        if (m_fault.isEmpty())
            m_fault = m_path;
    }

    template <class T> void readNothing(T &value)
    {
        if constexpr (std::is_class_v<T> && !std::is_constructible_v<T, std::nullopt_t>)
            readAbsent(value);
        else if constexpr (std::is_enum_v<T>)
            refuse();
        else
            value = T{};
    }
    void readAbsent(QString &text) { text.clear(); }
    void readAbsent(QStringList &texts) { texts.clear(); }
    void readAbsent(Rational &number) { number = {}; }
    template <class T> void readAbsent(std::vector<T> &items) { items.clear(); }
    template <class... T> void readAbsent(std::variant<T...> &) { refuse(); }
    template <class T> void readAbsent(T &value) { readFields({}, value); }

    void read(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        if (!json.isString())
            refuse();
    }
    void read(const QJsonValue &json, bool &is)
    {
        is = json.toBool();
        if (!json.isBool())
            refuse();
    }
    void read(const QJsonValue &json, int &number)
    {
        number = json.toInt();
        if (!json.isDouble() || json.toDouble() != number)
            refuse();
    }
    void read(const QJsonValue &json, double &number)
    {
        number = json.toDouble();
        if (!json.isDouble())
            refuse();
    }
    void read(const QJsonValue &json, Rational &number)
    {
        const std::optional<Rational> fraction = fractionFrom(json.toString());
        number = fraction.value_or(Rational());
        if (!fraction)
            refuse();
    }
    void read(const QJsonValue &json, QStringList &texts)
    {
        std::vector<QString> list;
        read(json, list);
        texts = QStringList(list.begin(), list.end());
    }
    template <class T> void read(const QJsonValue &json, std::optional<T> &value) { read(json, value.emplace()); }
    template <class T> void read(const QJsonValue &json, std::vector<T> &items)
    {
        const QJsonArray array = json.toArray();
        if (!json.isArray())
            refuse();
        items.assign(static_cast<std::size_t>(array.size()), T{});
        const QString outer = m_path;
        for (qsizetype at = 0; at < array.size(); ++at) {
            m_path = outer + QLatin1Char('/') + QString::number(at);
            read(array.at(at), items.at(static_cast<std::size_t>(at)));
        }
        m_path = outer;
    }
    template <class... T> void read(const QJsonValue &json, std::variant<T...> &one)
    {
        const QString kind = json.toObject().value(QLatin1String("type")).toString();
        if (!(readKind<T>(json, kind, one) || ...))
            refuse();
    }
    template <class T, class V> bool readKind(const QJsonValue &json, const QString &kind, V &one)
    {
        if (kind != QLatin1String(Kind<T>::word))
            return false;
        read(json, one.template emplace<T>());
        return true;
    }
    template <class T> void read(const QJsonValue &json, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            readWord(json.toString(), value);
        } else {
            if (!json.isObject())
                refuse();
            readFields(json.toObject(), value);
        }
    }
    template <class E> void readWord(const QString &word, E &value)
    {
        for (std::size_t at = 0; at < Words<E>::all.size(); ++at) {
            if (word == QLatin1String(Words<E>::all.at(at))) {
                value = static_cast<E>(at);
                return;
            }
        }
        refuse();
    }
    template <class T> void readFields(const QJsonObject &object, T &value)
    {
        const QJsonObject outer = std::exchange(m_object, object);
        Fields<T>::visit(value, *this);
        m_object = outer;
    }

    QJsonObject m_object;
    QString m_path;
    QString m_fault;
};

} // namespace ansinh
