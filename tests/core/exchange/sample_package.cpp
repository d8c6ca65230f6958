// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/sample_package.h"

#include "core/actions/sample.h"
#include "core/exchange/package_archive.h"
#include "core/exchange/package_descriptor.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"
#include "tests/support/unzipped.h"

#include <algorithm>

namespace ansinh::test {

namespace {

PackageContents gathered()
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    ExportOrder order;
    order.period = {*Year::from(2026), false};
    order.day = QDate(2026, 11, 2);
    auto contents = packageContentsOf(book.book(), order);
    INFO((contents ? std::string() : contents.error().message.toStdString()));
    REQUIRE(contents);
    return std::move(contents).value();
}

} // namespace

const PackageContents &sampleContents()
{
    static const PackageContents contents = gathered();
    return contents;
}

const QByteArray &samplePackage()
{
    static const QByteArray bytes = [] {
        auto made = writePackage(sampleContents(), {true, "%PDF-1.7 a report", {}});
        REQUIRE(made);
        return made->bytes;
    }();
    return bytes;
}

PackageMembers partsOf(const QByteArray &archive)
{
    PackageMembers members;
    for (const Unzipped &file : unzipped(archive))
        members.push_back({file.name, file.bytes});
    REQUIRE_FALSE(members.empty());
    return members;
}

QByteArray &part(PackageMembers &members, const char *path)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const PackageMember &its) { return its.path == QLatin1String(path); });
    INFO(path);
    REQUIRE(found != members.end());
    return found->bytes;
}

void replaceIn(QByteArray &bytes, const QByteArray &before, const QByteArray &after)
{
    const auto at = bytes.indexOf(before);
    INFO(before.toStdString());
    REQUIRE(at >= 0);
    bytes.replace(at, before.size(), after);
}

QByteArray packed(const PackageMembers &members)
{
    const auto archive = packageArchive(members);
    REQUIRE(archive);
    return *archive;
}

QByteArray resealed(PackageMembers members)
{
    members.erase(std::remove_if(members.begin(), members.end(),
                                 [](const PackageMember &its) { return its.path == kDescriptorPath; }),
                  members.end());
    members.push_back({kDescriptorPath, packageDescriptor(sampleContents(), members, hashesOf(members))});
    return packed(members);
}

QByteArray changedPackage(const Change &change)
{
    PackageMembers members = partsOf(samplePackage());
    change(members);
    return packed(members);
}

QByteArray forgedPackage(const Change &change)
{
    PackageMembers members = partsOf(samplePackage());
    change(members);
    return resealed(std::move(members));
}

} // namespace ansinh::test
