// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_node.h"

namespace ansinh {

namespace {

constexpr qsizetype kLineWidth = 110;

QString escaped(QChar c)
{
    if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
        return QLatin1Char('\\') + QString(c);
    if (c == QLatin1Char('\n'))
        return QStringLiteral("\\n");
    if (c.unicode() < 0x20)
        return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    return c;
}

QString quoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text)
        out += escaped(c);
    return out + QLatin1Char('"');
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

JsonNode &JsonNode::with(const char *key, const JsonNode &value)
{
    m_keys.append(QString::fromLatin1(key));
    m_children.push_back(value);
    return *this;
}

QString JsonNode::keyBefore(std::size_t child) const
{
    return m_kind == Kind::Object ? quoted(m_keys.at(static_cast<qsizetype>(child))) + QStringLiteral(": ") : QString();
}

QString JsonNode::inOneLine() const
{
    if (m_kind == Kind::Scalar)
        return m_scalar;
    QStringList items;
    for (std::size_t i = 0; i < m_children.size(); ++i)
        items.append(keyBefore(i) + m_children[i].inOneLine());
    const QString inside = items.join(QStringLiteral(", "));
    return m_kind == Kind::List ? QLatin1Char('[') + inside + QLatin1Char(']')
                                : QLatin1Char('{') + inside + QLatin1Char('}');
}

QString JsonNode::indented(int indent, qsizetype used) const
{
    const QString line = inOneLine();
    if (m_kind == Kind::Scalar || m_children.empty() || used + line.size() < kLineWidth)
        return line;
    const QString margin(indent + 2, QLatin1Char(' '));
    QStringList items;
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        const QString start = margin + keyBefore(i);
        items.append(start + m_children[i].indented(indent + 2, start.size()));
    }
    return line.front() + QLatin1Char('\n') + items.join(QStringLiteral(",\n")) + QLatin1Char('\n')
        + QString(indent, QLatin1Char(' ')) + line.back();
}

QByteArray JsonNode::toBytes() const
{
    return indented(0, 0).toUtf8() + '\n';
}

} // namespace ansinh
