// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_finding.h"

#include "core/plan/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

using Kind = PackageFinding::Kind;

constexpr int kShownValue = 60;

constexpr std::array<Word<Kind>, 18> kKinds{{
    {Kind::Damaged, "damaged"},
    {Kind::Hostile, "hostile"},
    {Kind::TooLarge, "too_large"},
    {Kind::Foreign, "foreign"},
    {Kind::Newer, "newer"},
    {Kind::Member, "member"},
    {Kind::Container, "container"},
    {Kind::Descriptor, "descriptor"},
    {Kind::Hash, "hash"},
    {Kind::Table, "table"},
    {Kind::Value, "value"},
    {Kind::Key, "key"},
    {Kind::Reference, "reference"},
    {Kind::Plan, "plan"},
    {Kind::Scope, "scope"},
    {Kind::Derived, "derived"},
    {Kind::Workbook, "workbook"},
    {Kind::File, "file"},
}};

Kind kindOf(const Error &error)
{
    if (error.detail.startsWith(QStringLiteral("too_large")))
        return Kind::TooLarge;
    return error.kind == ErrorKind::Damaged ? Kind::Damaged : Kind::Hostile;
}

} // namespace

QString nameOf(PackageFinding::Kind kind)
{
    return wordFor(kKinds, kind);
}

QString remedyOf(PackageFinding::Kind kind)
{
    switch (kind) {
    case Kind::Damaged:
    case Kind::Hostile:
    case Kind::Foreign:
    case Kind::Newer:
    case Kind::Container: return {};
    default:
        return QCoreApplication::translate("core/exchange",
                                           "Ask the sender to export the package again and to send that file as it is; "
                                           "nothing in it can be mended by hand.");
    }
}

QStringList remediesOf(const std::vector<PackageFinding> &findings)
{
    QStringList remedies;
    for (const PackageFinding &finding : findings)
        remedies += remedyOf(finding.kind);
    remedies.removeAll(QString());
    remedies.removeDuplicates();
    return remedies;
}

QString inOneLine(const PackageFinding &finding)
{
    QStringList place;
    if (!finding.file.isEmpty())
        place += finding.file;
    if (finding.line > 0)
        place += QCoreApplication::translate("core/exchange", "line %1").arg(finding.line);
    if (!finding.column.isEmpty())
        place += QCoreApplication::translate("core/exchange", "column %1").arg(finding.column);
    return place.isEmpty() ? finding.message
                           : place.join(QStringLiteral(", ")) + QStringLiteral(": ") + finding.message;
}

bool PackageFindings::add(PackageFinding finding)
{
    if (m_all.size() == kMost)
        return false;
    const auto alike = std::count_if(m_all.begin(), m_all.end(), [&](const PackageFinding &its) {
        return its.kind == finding.kind && its.file == finding.file;
    });
    if (alike == kMostAlike)
        return false;
    finding.value = finding.value.left(kShownValue);
    m_all.push_back(std::move(finding));
    return true;
}

void PackageFindings::add(const PackageFindings &others)
{
    for (const PackageFinding &finding : others.m_all)
        add(finding);
}

void PackageFindings::add(const Error &error, const QString &file)
{
    add({kindOf(error), file, 0, {}, {}, error.message});
}

bool PackageFindings::has(Kind kind) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const PackageFinding &its) { return its.kind == kind; });
}

} // namespace ansinh
