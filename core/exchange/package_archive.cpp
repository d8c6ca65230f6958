// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_archive.h"

#include "core/base/zip_reader.h"
#include "core/base/zip_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

ZipLimits packageLimits()
{
    ZipLimits limits;
    limits.members = 64;
    limits.memberBytes = kLargestPackage;
    limits.allBytes = kLargestPackage;
    return limits;
}

PackageFinding tooLarge()
{
    return {PackageFinding::Kind::TooLarge,
            {},
            0,
            {},
            {},
            QCoreApplication::translate("core/exchange", "The file is larger than 50 MB; no package needs so much.")};
}

PackageFinding noArchive()
{
    return {PackageFinding::Kind::Foreign,
            {},
            0,
            {},
            {},
            QCoreApplication::translate("core/exchange",
                                        "The file is no ZIP archive, so it is no data package. Ask the sender for the "
                                        "file that An Sinh made.")};
}

} // namespace

Result<QByteArray> packageArchive(PackageMembers members)
{
    std::sort(members.begin(), members.end(), [](const PackageMember &a, const PackageMember &b) {
        const bool isFirst = a.path == kDescriptorPath;
        return isFirst || b.path == kDescriptorPath ? isFirst && b.path != kDescriptorPath : a.path < b.path;
    });
    ZipWriter writer;
    for (const PackageMember &member : members)
        writer.add(member.path, member.bytes, ZipWriter::Packing::Stored);
    return writer.finish();
}

PackageMembers membersOf(const QByteArray &archive, PackageFindings &findings)
{
    if (archive.size() > kLargestPackage) {
        findings.add(tooLarge());
        return {};
    }
    if (!archive.startsWith("PK")) {
        findings.add(noArchive());
        return {};
    }
    const auto reader = ZipReader::open(archive, packageLimits());
    if (!reader) {
        findings.add(reader.error());
        return {};
    }
    PackageMembers members;
    for (const QString &name : reader->names()) {
        auto bytes = reader->read(name);
        if (bytes)
            members.push_back({name, std::move(bytes).value()});
        else
            findings.add(bytes.error(), name);
    }
    return findings.isEmpty() ? members : PackageMembers();
}

} // namespace ansinh
