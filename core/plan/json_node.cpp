// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_node.h"

#include <algorithm>
#include <cstring>

namespace ansinh {

namespace {

constexpr qsizetype kLineWidth = 110;

bool isEscaped(QChar c)
{
    return c == QLatin1Char('"') || c == QLatin1Char('\\') || c.unicode() < 0x20;
}

void addEscaped(QString &to, QChar c)
{
    if (c == QLatin1Char('\n'))
        to += QStringLiteral("\\n");
    else if (c.unicode() < 0x20)
        to += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    else
        (to += QLatin1Char('\\')) += c;
}

/// Most texts have nothing to escape, and packages have very many.
QString quoted(const QString &text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += QLatin1Char('"');
    if (std::none_of(text.begin(), text.end(), isEscaped))
        return (out += text) += QLatin1Char('"');
    for (const QChar c : text)
        isEscaped(c) ? addEscaped(out, c) : void(out += c);
    return out += QLatin1Char('"');
}

} // namespace

JsonNode JsonNode::null()
{
    return {Kind::Scalar, QStringLiteral("null")};
}

JsonNode::JsonNode(const QString &text) : JsonNode(Kind::Scalar, quoted(text))
{
}

JsonNode::JsonNode(bool yes) : JsonNode(Kind::Scalar, yes ? QStringLiteral("true") : QStringLiteral("false"))
{
}

JsonNode::JsonNode(int whole) : JsonNode(Kind::Scalar, QString::number(whole))
{
}

JsonNode::JsonNode(Decimal number) : JsonNode(Kind::Scalar, number.toString())
{
}

JsonNode::JsonNode(const std::optional<Decimal> &number) : JsonNode(number ? JsonNode(*number) : null())
{
}

JsonNode::JsonNode(const QDate &date) : JsonNode(date.isValid() ? JsonNode(date.toString(Qt::ISODate)) : null())
{
}

JsonNode::JsonNode(const std::optional<QDate> &date) : JsonNode(date.value_or(QDate()))
{
}

JsonNode::JsonNode(std::vector<JsonNode> items) : m_kind(Kind::List), m_children(std::move(items))
{
}

JsonNode &JsonNode::with(const char *key, JsonNode value) &
{
    m_keys.push_back(key);
    m_children.push_back(std::move(value));
    return *this;
}

JsonNode &&JsonNode::with(const char *key, JsonNode value) &&
{
    return std::move(with(key, std::move(value)));
}

/// How many letters it takes in one line, counted no further than it matters. Keys have nothing to escape.
qsizetype JsonNode::width(qsizetype most) const
{
    qsizetype size = m_kind == Kind::Scalar || m_kind == Kind::Written ? m_scalar.size() : 2;
    for (std::size_t i = 0; i < m_children.size() && size < most; ++i) {
        size += (i > 0 ? 2 : 0) + (m_kind == Kind::Object ? qsizetype(std::strlen(m_keys[i])) + 4 : 0);
        size += m_children[i].width(most - size);
    }
    return size;
}

void JsonNode::writeKey(std::size_t child, QString &to) const
{
    if (m_kind == Kind::Object)
        ((to += QLatin1Char('"')) += QLatin1String(m_keys[child])) += QLatin1String("\": ");
}

void JsonNode::writeInOneLine(QString &to) const
{
    if (m_kind == Kind::Scalar) {
        to += m_scalar;
        return;
    }
    to += QLatin1Char(m_kind == Kind::List ? '[' : '{');
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        if (i > 0)
            to += QLatin1String(", ");
        writeKey(i, to);
        m_children[i].writeInOneLine(to);
    }
    to += QLatin1Char(m_kind == Kind::List ? ']' : '}');
}

void JsonNode::write(int indent, qsizetype used, QString &to) const
{
    if (m_kind == Kind::Written) {
        to += m_scalar;
        return;
    }
    if (m_kind == Kind::Scalar || m_children.empty() || used + width(kLineWidth - used) < kLineWidth) {
        writeInOneLine(to);
        return;
    }
    const QString margin = QLatin1Char('\n') + QString(indent + 2, QLatin1Char(' '));
    to += QLatin1Char(m_kind == Kind::List ? '[' : '{');
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        const qsizetype begin = to.size() + (i > 0 ? 2 : 1);
        if (i > 0)
            to += QLatin1Char(',');
        to += margin;
        writeKey(i, to);
        m_children[i].write(indent + 2, to.size() - begin, to);
    }
    to += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
    to += QLatin1Char(m_kind == Kind::List ? ']' : '}');
}

JsonNode JsonNode::writtenFor(int indent) const
{
    JsonNode node(Kind::Written, {});
    write(indent, indent, node.m_scalar);
    Q_ASSERT(node.m_scalar.contains(QLatin1Char('\n')));
    return node;
}

QByteArray JsonNode::toBytes() const
{
    QString text;
    write(0, 0, text);
    return text.toUtf8() + '\n';
}

} // namespace ansinh
