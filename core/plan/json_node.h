// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

namespace ansinh {

/// A JSON value to be written. Unlike QJsonObject its objects keep the order in which keys were
/// added, and what fits on a line stands on one: people read and edit these files.
class JsonNode
{
public:
    static JsonNode object() { return JsonNode(Kind::Object, {}); }

    JsonNode(const QString &text);
    JsonNode(const char *) = delete;
    JsonNode(bool yes);
    JsonNode(int whole);
    JsonNode(Decimal number);
    JsonNode(const std::optional<Decimal> &number);
    JsonNode(const QDate &date); ///< an invalid date is null
    JsonNode(const std::optional<QDate> &date);
    /// An empty code is null.
    template <class T> JsonNode(const Code<T> &code);
    /// A list; items that are no JSON values themselves are written by their own toJson().
    template <class T> JsonNode(const std::vector<T> &items);
    JsonNode(std::vector<JsonNode> items);

    /// The key must stay where it is, as those do that are written in the program.
    JsonNode &with(const char *key, JsonNode value) &;
    JsonNode &&with(const char *key, JsonNode value) &&;

    /// The same written beforehand, for what many files have alike: what takes more than one line, and will stand in
    /// an object that is indented so far.
    JsonNode writtenFor(int indent) const;
    /// UTF-8, indented by two, ending with a line feed.
    QByteArray toBytes() const;

private:
    enum class Kind { Scalar, List, Object, Written };

    JsonNode(Kind kind, const QString &scalar) : m_kind(kind), m_scalar(scalar) { }
    static JsonNode null();
    qsizetype width(qsizetype most) const;
    void writeKey(std::size_t child, QString &to) const;
    void writeInOneLine(QString &to) const;
    void write(int indent, qsizetype used, QString &to) const;

    Kind m_kind;
    QString m_scalar; ///< as written, quotation marks and all; of what was written beforehand all of it
    std::vector<const char *> m_keys; ///< ASCII, written in the program
    std::vector<JsonNode> m_children;
};

template <class T> JsonNode::JsonNode(const Code<T> &code) : JsonNode(code.isEmpty() ? null() : JsonNode(code.text))
{
}

template <class T> JsonNode::JsonNode(const std::vector<T> &items) : JsonNode(Kind::List, {})
{
    for (const T &item : items) {
        if constexpr (std::is_constructible_v<JsonNode, const T &>)
            m_children.push_back(JsonNode(item));
        else
            m_children.push_back(toJson(item));
    }
}

} // namespace ansinh
