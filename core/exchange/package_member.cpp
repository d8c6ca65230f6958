// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_member.h"

#include "core/base/sha256.h"

#include <QStringList>

#include <algorithm>

namespace ansinh {

const QString kDescriptorPath = QStringLiteral("datapackage.json");
const QString kWorkbookPath = QStringLiteral("files/so-lieu.xlsx");
const QString kReportPdfPath = QStringLiteral("files/bao-cao.pdf");
const QString kReportDocxPath = QStringLiteral("files/bao-cao.docx");

const std::vector<PackageFileKind> &packageFileKinds()
{
    static const std::vector<PackageFileKind> kinds{
        {kWorkbookPath, QStringLiteral("Các bảng để xem bằng Excel"),
         QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), "PK\x03\x04"},
        {kReportPdfPath, QStringLiteral("Báo cáo để xem và in"), QStringLiteral("application/pdf"), "%PDF-"},
        {kReportDocxPath, QStringLiteral("Báo cáo để mở bằng Word"),
         QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), "PK\x03\x04"},
    };
    return kinds;
}

QString planPath(Year fromYear)
{
    return QStringLiteral("plans/plan-%1.json").arg(fromYear.toString());
}

const PackageMember *memberAt(const PackageMembers &members, const QString &path)
{
    const auto found
        = std::find_if(members.begin(), members.end(), [&](const PackageMember &its) { return its.path == path; });
    return found == members.end() ? nullptr : &*found;
}

PackageHashes hashesOf(const PackageMembers &members)
{
    PackageHashes hashes;
    for (const PackageMember &member : members)
        hashes.insert(member.path, sha256Of(member.bytes));
    return hashes;
}

QByteArray packageSeal(const PackageHashes &hashes)
{
    QStringList lines;
    for (auto part = hashes.begin(); part != hashes.end(); ++part) {
        if (part.key() != kDescriptorPath && part.key() != kWorkbookPath)
            lines += part.key() + u'\t' + QString::fromLatin1(part.value().toHex()) + u'\n';
    }
    lines.sort();
    return sha256Of(lines.join(QString()).toUtf8());
}

} // namespace ansinh
