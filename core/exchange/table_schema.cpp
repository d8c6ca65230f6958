// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_schema.h"

#include <algorithm>

namespace ansinh {

namespace {

using Type = PackageColumn::Type;

/// As Table Schema calls it.
QString schemaType(Type type)
{
    switch (type) {
    case Type::Text:
    case Type::Word: return QStringLiteral("string");
    case Type::Whole: return QStringLiteral("integer");
    case Type::Number:
    case Type::Judged: return QStringLiteral("number");
    case Type::Day: return QStringLiteral("date");
    case Type::Moment: return QStringLiteral("datetime");
    case Type::Truth: return QStringLiteral("boolean");
    }
    return {};
}

QString described(const PackageColumn &column)
{
    QStringList parts;
    if (!column.description.isEmpty())
        parts += column.description;
    QStringList words;
    for (const PackageWord &word : column.words)
        words += QStringLiteral("%1: %2").arg(word.name, word.meaning);
    if (!words.isEmpty())
        parts += words.join(QStringLiteral("; "));
    return parts.join(QStringLiteral(". "));
}

JsonNode constraints(const PackageColumn &column)
{
    JsonNode node = JsonNode::object();
    if (column.isRequired)
        node.with("required", true);
    if (column.least)
        node.with("minimum", int(*column.least));
    if (column.most)
        node.with("maximum", int(*column.most));
    if (!column.pattern.isEmpty())
        node.with("pattern", column.pattern);
    std::vector<QString> words;
    for (const PackageWord &word : column.words)
        words.push_back(word.name);
    return words.empty() ? node : node.with("enum", words);
}

JsonNode field(const PackageColumn &column)
{
    JsonNode node = JsonNode::object()
                        .with("name", column.name)
                        .with("type", schemaType(column.type))
                        .with("title", column.title);
    const QString description = described(column);
    if (!description.isEmpty())
        node.with("description", description);
    if (!column.unit.isEmpty())
        node.with("unit", column.unit);
    return node.with("constraints", constraints(column));
}

std::vector<QString> keyNames(const PackageTable &table)
{
    std::vector<QString> names;
    for (const int column : table.key)
        names.push_back(table.columns[size_t(column)].name);
    return names;
}

/// In databases no column of a primary key may be empty, while one that does not apply to a row stays empty here: the
/// whole ward has neither area nor member.
JsonNode &withKey(JsonNode &node, const PackageTable &table)
{
    const bool isPrimary = std::all_of(table.key.begin(), table.key.end(),
                                       [&](int column) { return table.columns[size_t(column)].isRequired; });
    return isPrimary ? node.with("primaryKey", keyNames(table))
                     : node.with("uniqueKeys", std::vector<JsonNode>{JsonNode(keyNames(table))});
}

std::vector<JsonNode> foreignKeys(const PackageTable &table)
{
    std::vector<JsonNode> nodes;
    for (const PackageReference &reference : table.references) {
        // A reference into the own table is one to "" in the standard.
        const QString to = reference.table == table.name ? QString() : reference.table;
        nodes.push_back(
            JsonNode::object()
                .with("fields", std::vector<QString>{table.columns[size_t(reference.column)].name})
                .with("reference",
                      JsonNode::object().with("resource", to).with("fields", std::vector<QString>{reference.field})));
    }
    return nodes;
}

} // namespace

JsonNode tableSchema(const PackageTable &table)
{
    std::vector<JsonNode> fields;
    for (const PackageColumn &column : table.columns)
        fields.push_back(field(column));
    JsonNode node = JsonNode::object().with("fields", fields).with("missingValues", std::vector<QString>{QString()});
    withKey(node, table);
    const auto keys = foreignKeys(table);
    return keys.empty() ? node : node.with("foreignKeys", keys);
}

} // namespace ansinh
