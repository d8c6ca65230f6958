// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_descriptor.h"

#include "core/exchange/check_code.h"
#include "core/exchange/table_schema.h"
#include "core/text/file_name.h"

namespace ansinh {

namespace {

std::vector<QString> listOf(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

JsonNode orNull(const QString &text)
{
    return text.isEmpty() ? JsonNode(QDate()) : JsonNode(text);
}

QString hashText(const QByteArray &sha256)
{
    return QStringLiteral("sha256:") + QString::fromLatin1(sha256.toHex());
}

JsonNode dialect()
{
    return JsonNode::object()
        .with("delimiter", QStringLiteral(","))
        .with("lineTerminator", QStringLiteral("\r\n"))
        .with("quoteChar", QStringLiteral("\""))
        .with("doubleQuote", true)
        .with("header", true);
}

constexpr int kResourceIndent = 6;

/// Schemas never change while the program runs.
const JsonNode &schemaOf(const PackageTable &table)
{
    static const std::vector<JsonNode> schemas = [] {
        std::vector<JsonNode> nodes;
        for (const PackageTable &its : packageTables())
            nodes.push_back(tableSchema(its).writtenFor(kResourceIndent));
        return nodes;
    }();
    return schemas[size_t(&table - packageTables().data())];
}

JsonNode resource(const PackageTable &table, qsizetype bytes, const QByteArray &sha256)
{
    JsonNode node = JsonNode::object()
                        .with("profile", QStringLiteral("tabular-data-resource"))
                        .with("name", table.name)
                        .with("title", table.title);
    if (!table.description.isEmpty())
        node.with("description", table.description);
    return std::move(node)
        .with("path", table.path())
        .with("format", QStringLiteral("csv"))
        .with("mediatype", QStringLiteral("text/csv"))
        .with("encoding", QStringLiteral("utf-8"))
        .with("bytes", int(bytes))
        .with("hash", hashText(sha256))
        .with("dialect", dialect())
        .with("schema", schemaOf(table));
}

std::vector<JsonNode> resources(const PackageMembers &members, const PackageHashes &hashes)
{
    std::vector<JsonNode> nodes;
    for (const PackageTable &table : packageTables()) {
        const PackageMember *member = memberAt(members, table.path());
        nodes.push_back(resource(table, member ? member->bytes.size() : 0, hashes.value(table.path())));
    }
    return nodes;
}

JsonNode fileNode(const PackageMember &member, const QByteArray &sha256, const QString &title, const QString &mediaType)
{
    return JsonNode::object()
        .with("path", member.path)
        .with("title", title)
        .with("mediatype", mediaType)
        .with("bytes", int(member.bytes.size()))
        .with("hash", hashText(sha256));
}

std::vector<JsonNode> files(const PackageContents &contents, const PackageMembers &members, const PackageHashes &hashes)
{
    std::vector<JsonNode> nodes;
    for (const PackagePlan &version : contents.plans) {
        if (const PackageMember *member = memberAt(members, planPath(version.fromYear)))
            nodes.push_back(fileNode(*member, hashes.value(member->path), version.plan.identity.title,
                                     QStringLiteral("application/json")));
    }
    for (const PackageFileKind &kind : packageFileKinds()) {
        if (const PackageMember *member = memberAt(members, kind.path))
            nodes.push_back(fileNode(*member, hashes.value(member->path), kind.title, kind.mediaType));
    }
    return nodes;
}

/// What An Sinh itself says of the package.
JsonNode ownPart(const PackageContents &contents, const PackageHashes &hashes)
{
    const PackageIdentity &identity = contents.identity;
    const PackagePlan &plan = contents.plans.back();
    return JsonNode::object()
        .with("format", kPackageFormatVersion)
        .with("book", identity.book)
        .with("sequence", Decimal::fromWhole(identity.sequence))
        .with("ward", identity.ward)
        .with("place", orNull(identity.place))
        .with("year", identity.period.year.number())
        .with("half", identity.period.half)
        .with("state", nameOf(identity.state))
        .with("number", orNull(identity.number))
        .with("date", identity.date)
        .with("plan", plan.plan.identity.id)
        .with("plan_from", plan.fromYear.number())
        .with("plan_print", plan.print)
        .with("made_by", orNull(identity.madeBy))
        .with("person", orNull(identity.person))
        .with("made_on", identity.madeOn)
        .with("recipients", listOf(identity.recipients))
        .with("fields", listOf(contents.scope.fields))
        .with("with_names", identity.withNames)
        .with("is_sample", identity.isSample)
        .with("check_code", checkCode(packageSeal(hashes)))
        .with(
            "check_code_of",
            QStringLiteral("SHA-256 of the lines “path, tab, SHA-256 of the file in hex, line feed”, sorted, of every "
                           "file but datapackage.json and %1")
                .arg(kWorkbookPath))
        .with("text_guard",
              QStringLiteral("A text that begins with = + - @ or a sign like them stands with one ' more in front."));
}

QString nameText(const PackageIdentity &identity)
{
    return QStringLiteral("an-sinh-%1-%2%3")
        .arg(fileStem(identity.place.isEmpty() ? identity.ward : identity.place), identity.period.year.toString(),
             identity.period.half ? QStringLiteral("-h1") : QString());
}

} // namespace

QString packagePeriod(const Period &period)
{
    return (period.half ? QStringLiteral("6 tháng đầu năm %1") : QStringLiteral("năm %1")).arg(period.year.toString());
}

QByteArray packageDescriptor(const PackageContents &contents, const PackageMembers &members,
                             const PackageHashes &hashes)
{
    const PackageIdentity &identity = contents.identity;
    return JsonNode::object()
        .with("profile", QStringLiteral("tabular-data-package"))
        .with("name", nameText(identity))
        .with("title", QStringLiteral("Gói dữ liệu %1 – %2").arg(packagePeriod(identity.period), identity.ward))
        .with("description",
              QStringLiteral("Số liệu, kết quả nhiệm vụ và quyết định của phường đến %1; tệp để xem ở thư mục files.")
                  .arg(packagePeriod(identity.period)))
        .with("created", cellOf(identity.madeOn) + QStringLiteral("T00:00:00Z"))
        .with("an_sinh", ownPart(contents, hashes))
        .with("resources", resources(members, hashes))
        .with("files", files(contents, members, hashes))
        .toBytes();
}

} // namespace ansinh
