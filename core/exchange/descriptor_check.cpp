// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check_code.h"
#include "core/exchange/package_descriptor.h"
#include "core/exchange/reading_steps.h"
#include "core/exchange/table_schema.h"
#include "core/plan/json_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace ansinh {

namespace {

using Kind = PackageFinding::Kind;

QString key(const char *name)
{
    return QLatin1String(name);
}

PackageFinding foreign()
{
    return {Kind::Foreign,
            kDescriptorPath,
            0,
            {},
            {},
            QCoreApplication::translate("core/exchange",
                                        "The file is no data package of An Sinh. Ask the sender for the file that An "
                                        "Sinh made, as it is.")};
}

PackageFinding tooLarge(const QString &path)
{
    return {Kind::TooLarge,
            path,
            0,
            {},
            {},
            QCoreApplication::translate("core/exchange", "This part is larger than that of any package.")};
}

PackageFinding newer(int format)
{
    return {Kind::Newer,
            kDescriptorPath,
            0,
            {},
            QString::number(format),
            QCoreApplication::translate("core/exchange",
                                        "The package has the format %1; this version of An Sinh reads up to %2. "
                                        "Install a newer version.")
                .arg(format)
                .arg(kPackageFormatVersion)};
}

PackageFinding strangeMember(const QString &path)
{
    return {
        Kind::Member, path, 0,
        {},           {},   QCoreApplication::translate("core/exchange", "This part does not belong into a package.")};
}

PackageFinding missingMember(const QString &path)
{
    return {Kind::Member, path, 0,
            {},           {},   QCoreApplication::translate("core/exchange", "This part of the package is missing.")};
}

/// Paths that must stand there.
QSet<QString> neededPaths()
{
    QSet<QString> paths{kDescriptorPath};
    for (const PackageTable &table : packageTables())
        paths.insert(table.path());
    return paths;
}

bool isAllowed(const QString &path)
{
    static const QRegularExpression kPlan(QStringLiteral("\\Aplans/plan-[0-9]{4}\\.json\\z"));
    for (const PackageFileKind &kind : packageFileKinds()) {
        if (kind.path == path)
            return true;
    }
    return kPlan.match(path).hasMatch();
}

/// What datapackage.json says of a part: its resource or file; empty: nothing.
QJsonObject saidOf(const QString &path, const QJsonObject &descriptor)
{
    for (const char *list : {"resources", "files"}) {
        for (const QJsonValue &value : descriptor.value(key(list)).toArray()) {
            if (value.toObject().value(key("path")) == path)
                return value.toObject();
        }
    }
    return {};
}

void checkHash(const PackageMember &member, const QByteArray &sha256, const QJsonObject &descriptor,
               PackageFindings &findings)
{
    const QJsonObject said = saidOf(member.path, descriptor);
    const QString hash = QStringLiteral("sha256:") + QString::fromLatin1(sha256.toHex());
    if (said.value(key("hash")).toString() != hash || said.value(key("bytes")).toInteger() != member.bytes.size())
        findings.add(
            {Kind::Hash,
             member.path,
             0,
             {},
             {},
             QCoreApplication::translate("core/exchange",
                                         "This part is not what datapackage.json says: it was changed after the "
                                         "package was made.")});
}

void checkFileKind(const PackageMember &member, PackageFindings &findings)
{
    for (const PackageFileKind &kind : packageFileKinds()) {
        if (kind.path == member.path && !member.bytes.startsWith(kind.beginning))
            findings.add(
                {Kind::File,
                 member.path,
                 0,
                 {},
                 {},
                 QCoreApplication::translate("core/exchange", "The file is not of the kind that its name says.")});
    }
}

/// The schemas of this format, read as those of a package are; they never change while the program runs.
const std::vector<QJsonObject> &ownSchemas()
{
    static const std::vector<QJsonObject> schemas = [] {
        std::vector<QJsonObject> objects;
        for (const PackageTable &table : packageTables())
            objects.push_back(QJsonDocument::fromJson(tableSchema(table).toBytes()).object());
        return objects;
    }();
    return schemas;
}

void checkSchemas(const QJsonObject &descriptor, PackageFindings &findings)
{
    for (size_t i = 0; i < packageTables().size(); ++i) {
        const PackageTable &table = packageTables()[i];
        if (saidOf(table.path(), descriptor).value(key("schema")).toObject() != ownSchemas()[i])
            findings.add(
                {Kind::Descriptor,
                 kDescriptorPath,
                 0,
                 table.name,
                 {},
                 QCoreApplication::translate("core/exchange", "The schema of the table %1 is not that of this format.")
                     .arg(table.name)});
    }
}

void checkOwnCode(const PackageHashes &hashes, const QJsonObject &descriptor, PackageFindings &findings)
{
    const QString code = descriptor.value(key("an_sinh")).toObject().value(key("check_code")).toString();
    if (code != checkCode(packageSeal(hashes)))
        findings.add({Kind::Hash, kDescriptorPath, 0, key("check_code"), code,
                      QCoreApplication::translate(
                          "core/exchange", "The check code in the package is not the one that its parts give.")});
}

} // namespace

QJsonObject readDescriptor(const PackageMembers &members, PackageFindings &findings)
{
    const PackageMember *member = memberAt(members, kDescriptorPath);
    if (!member) {
        findings.add(foreign());
        return {};
    }
    if (member->bytes.size() > kLargestDescriptor) {
        findings.add(tooLarge(kDescriptorPath));
        return {};
    }
    const auto descriptor = parseJsonObject(member->bytes);
    if (!descriptor) {
        findings.add({Kind::Descriptor, kDescriptorPath, 0, {}, {}, descriptor.error().message});
        return {};
    }
    const int format = descriptor->value(key("an_sinh")).toObject().value(key("format")).toInt();
    if (format >= 1 && format <= kPackageFormatVersion)
        return *descriptor;
    findings.add(format > kPackageFormatVersion ? newer(format) : foreign());
    return {};
}

void checkMembers(const PackageMembers &members, PackageFindings &findings)
{
    QSet<QString> needed = neededPaths();
    for (const PackageMember &member : members) {
        if (!needed.remove(member.path) && !isAllowed(member.path)) {
            findings.add(strangeMember(member.path));
            continue;
        }
        checkFileKind(member, findings);
    }
    for (const QString &path : needed)
        findings.add(missingMember(path));
}

void checkHashes(const PackageMembers &members, const PackageHashes &hashes, const QJsonObject &descriptor,
                 PackageFindings &findings)
{
    const QSet<QString> needed = neededPaths();
    for (const PackageMember &member : members) {
        if (member.path != kDescriptorPath && (needed.contains(member.path) || isAllowed(member.path)))
            checkHash(member, hashes.value(member.path), descriptor, findings);
    }
    for (const QJsonValue &file : descriptor.value(key("files")).toArray()) {
        const QString path = file.toObject().value(key("path")).toString();
        if (!memberAt(members, path) && !findings.add(missingMember(path)))
            return;
    }
}

void checkDescriptor(const PackageMembers &members, const PackageHashes &hashes, const QJsonObject &descriptor,
                     const PackageContents &contents, PackageFindings &findings)
{
    if (memberAt(members, kDescriptorPath)->bytes == packageDescriptor(contents, members, hashes))
        return;
    checkSchemas(descriptor, findings);
    checkOwnCode(hashes, descriptor, findings);
    if (findings.has(Kind::Descriptor) || findings.has(Kind::Hash))
        return;
    findings.add({Kind::Descriptor,
                  kDescriptorPath,
                  0,
                  {},
                  {},
                  QCoreApplication::translate("core/exchange",
                                              "datapackage.json does not say what the tables say: it was changed after "
                                              "the package was made.")});
}

} // namespace ansinh
