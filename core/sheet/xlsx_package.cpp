// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_package.h"

#include "core/sheet/xlsx_kind.h"
#include "core/sheet/xlsx_refusal.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr qint64 kShortPart = 32'000'000; // bytes; styles of workbooks copied for years come near
constexpr size_t kMostRelations = 10'000;

/// The part that says what another one points to: "xl/_rels/workbook.xml.rels".
QString relationsName(const QString &part)
{
    const qsizetype name = part.lastIndexOf(QLatin1Char('/')) + 1;
    return part.left(name) + QStringLiteral("_rels/") + part.mid(name) + QStringLiteral(".rels");
}

/// Where a target leads from the folder of the part that names it.
QString resolved(const QString &part, const QString &target)
{
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(target.toUtf8()));
    const bool isAbsolute = plain.startsWith(QLatin1Char('/'));
    QStringList steps = isAbsolute ? QStringList() : part.split(QLatin1Char('/'));
    if (!steps.isEmpty())
        steps.removeLast();
    const QStringList more = plain.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &step : more) {
        if (step == QLatin1String(".."))
            steps.isEmpty() ? void() : steps.removeLast();
        else if (step != QLatin1String("."))
            steps += step;
    }
    return steps.join(QLatin1Char('/'));
}

/// "customProperties" and "custom-properties" are one.
QString kindOf(const QString &type)
{
    QString kind = type.mid(type.lastIndexOf(QLatin1Char('/')) + 1);
    if (kind == QLatin1String("customProperties"))
        return QStringLiteral("custom-properties");
    return kind == QLatin1String("extendedProperties") ? QStringLiteral("extended-properties") : kind;
}

} // namespace

Result<std::unique_ptr<XlsxXml>> XlsxPackage::open(const QString &part) const
{
    if (!m_archive.has(part))
        return brokenPart(part, QStringLiteral("the part is missing"));
    auto stream = m_archive.stream(part);
    if (!stream)
        return stream.error();
    return std::make_unique<XlsxXml>(std::move(stream).value(), part, m_limits.depth);
}

Result<std::unique_ptr<XlsxXml>> XlsxPackage::openShort(const QString &part) const
{
    if (m_archive.size(part) > kShortPart)
        return tooManyEntries(part);
    return open(part);
}

Result<std::vector<XlsxRelation>> XlsxPackage::relations(const QString &part) const
{
    std::vector<XlsxRelation> relations;
    const QString name = relationsName(part);
    if (!has(name))
        return relations;
    auto opened = openShort(name);
    if (!opened)
        return opened.error();
    XlsxXml &xml = **opened;
    while (xml.nextIn(0)) {
        if (!xml.is("Relationship") || xml.attribute("TargetMode") == QLatin1String("External"))
            continue;
        relations.push_back(
            {xml.attribute("Id"), kindOf(xml.attribute("Type")), resolved(part, xml.attribute("Target"))});
        if (relations.size() > kMostRelations)
            xml.fail(tooManyEntries(name));
    }
    if (auto done = xml.finish(); !done)
        return done.error();
    return relations;
}

Result<void> XlsxPackage::checkContent() const
{
    if (auto error = otherArchive(m_archive))
        return *error;
    auto opened = openShort(QStringLiteral("[Content_Types].xml"));
    if (!opened)
        return opened.error();
    XlsxXml &xml = **opened;
    while (xml.nextIn(0)) {
        if (auto error = otherContent(xml.attribute("ContentType")))
            xml.fail(*error);
    }
    return xml.finish();
}

QString targetOf(const std::vector<XlsxRelation> &relations, QStringView kind)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [&](const XlsxRelation &relation) { return relation.kind == kind; });
    return found == relations.end() ? QString() : found->target;
}

} // namespace ansinh
