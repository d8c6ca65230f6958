// SPDX-License-Identifier: GPL-3.0-or-later
// Packages that tests/data/packages/make_packages.py makes, one fault each.
#include "tests/core/exchange/sample_package.h"
#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Kind = PackageFinding::Kind;

/// What is to be found in the file of that name, and in which part of it; no part: in the package itself.
struct Wanted
{
    Kind kind;
    const char *part = "";
};

const std::map<QString, Wanted> &wanted()
{
    static const std::map<QString, Wanted> all{
        {QStringLiteral("path-traversal"), {Kind::Hostile}},
        {QStringLiteral("path-traversal-inside"), {Kind::Hostile}},
        {QStringLiteral("absolute-path"), {Kind::Hostile}},
        {QStringLiteral("drive-letter"), {Kind::Hostile}},
        {QStringLiteral("backslash"), {Kind::Hostile}},
        {QStringLiteral("nul-in-name"), {Kind::Hostile}},
        {QStringLiteral("colon-in-name"), {Kind::Hostile}},
        {QStringLiteral("name-of-another-case"), {Kind::Member, "Data/Figures.csv"}},
        {QStringLiteral("name-decomposed"), {Kind::Member}},
        {QStringLiteral("folder"), {Kind::Member, "data/"}},
        {QStringLiteral("program-inside"), {Kind::Member, "setup.exe"}},
        {QStringLiteral("duplicate-name"), {Kind::Hostile}},
        {QStringLiteral("symlink"), {Kind::Hostile}},
        {QStringLiteral("bomb-stored-names"), {Kind::TooLarge}},
        {QStringLiteral("bomb-ratio"), {Kind::TooLarge, "data/figures.csv"}},
        {QStringLiteral("bomb-spread"), {Kind::TooLarge}},
        {QStringLiteral("bomb-lying-size"), {Kind::Damaged, "data/figures.csv"}},
        {QStringLiteral("bomb-in-the-workbook"), {Kind::Workbook, "files/so-lieu.xlsx"}},
        {QStringLiteral("archive-inside"), {Kind::Member, "data/inner.zip"}},
        {QStringLiteral("oversize"), {Kind::TooLarge}},
        {QStringLiteral("empty"), {Kind::Foreign}},
        {QStringLiteral("text"), {Kind::Foreign}},
        {QStringLiteral("cut-in-the-middle"), {Kind::Damaged}},
        {QStringLiteral("cut-at-the-end"), {Kind::Damaged}},
        {QStringLiteral("bytes-behind"), {Kind::Damaged}},
        {QStringLiteral("bytes-before"), {Kind::Foreign}},
        {QStringLiteral("bytes-before-like-an-archive"), {Kind::Damaged}},
        {QStringLiteral("comment"), {Kind::Container}},
        {QStringLiteral("encrypted"), {Kind::Hostile}},
        {QStringLiteral("strongly-encrypted"), {Kind::Hostile}},
        {QStringLiteral("unknown-packing"), {Kind::Hostile}},
        {QStringLiteral("wrong-crc"), {Kind::Damaged}},
        {QStringLiteral("lying-size"), {Kind::Damaged}},
        {QStringLiteral("another-time"), {Kind::Container}},
        {QStringLiteral("offset-outside"), {Kind::Damaged}},
        {QStringLiteral("zip64-lies"), {Kind::Damaged}},
        {QStringLiteral("zip64-without-record"), {Kind::Damaged}},
        {QStringLiteral("zip64-record-outside"), {Kind::Damaged}},
        {QStringLiteral("more-members-said"), {Kind::Damaged}},
        {QStringLiteral("overlapping-members"), {Kind::Damaged}},
        {QStringLiteral("disagreeing-names"), {Kind::Damaged}},
        {QStringLiteral("packed-by-another-program"), {Kind::Container}},
        {QStringLiteral("another-order"), {Kind::Container}},
        {QStringLiteral("resealed-as-it-was"), {Kind::Container}},
        {QStringLiteral("foreign-zip"), {Kind::Foreign, "datapackage.json"}},
        {QStringLiteral("foreign-package"), {Kind::Foreign, "datapackage.json"}},
        {QStringLiteral("newer-format"), {Kind::Newer, "datapackage.json"}},
        {QStringLiteral("format-of-never"), {Kind::Foreign, "datapackage.json"}},
        {QStringLiteral("descriptor-missing"), {Kind::Foreign, "datapackage.json"}},
        {QStringLiteral("descriptor-cut"), {Kind::Descriptor, "datapackage.json"}},
        {QStringLiteral("descriptor-no-utf8"), {Kind::Descriptor, "datapackage.json"}},
        {QStringLiteral("descriptor-deep"), {Kind::Descriptor, "datapackage.json"}},
        {QStringLiteral("descriptor-key-twice"), {Kind::Descriptor, "datapackage.json"}},
        {QStringLiteral("descriptor-endless"), {Kind::TooLarge, "datapackage.json"}},
        {QStringLiteral("descriptor-names-many"), {Kind::Member}},
        {QStringLiteral("changed-byte-in-datapackage.json"), {Kind::Descriptor, "datapackage.json"}},
        {QStringLiteral("table-missing"), {Kind::Member, "data/areas.csv"}},
        {QStringLiteral("report-missing"), {Kind::Member, "files/bao-cao.pdf"}},
        {QStringLiteral("wrong-hash"), {Kind::Hash, "data/figures.csv"}},
        {QStringLiteral("changed-verdict"), {Kind::Derived, "data/assessments.csv"}},
        {QStringLiteral("changed-total"), {Kind::Derived, "data/assessments.csv"}},
        {QStringLiteral("changed-state"), {Kind::Derived, "data/assessments.csv"}},
        {QStringLiteral("word-of-nobody"), {Kind::Value, "data/figures.csv"}},
        {QStringLiteral("report-is-a-program"), {Kind::File, "files/bao-cao.pdf"}},
        {QStringLiteral("more-areas-than-any-ward"), {Kind::TooLarge, "data/areas.csv"}},
        {QStringLiteral("rows-of-nothing"), {Kind::Table, "data/figures.csv"}},
        {QStringLiteral("wrong-cells-everywhere"), {Kind::Value, "data/figures.csv"}},
        {QStringLiteral("quote-without-end"), {Kind::Table, "data/figures.csv"}},
    };
    return all;
}

/// Those of a part each have one byte changed: its hash no longer fits.
Wanted wantedOf(const QString &name)
{
    const auto found = wanted().find(name);
    if (found != wanted().end())
        return found->second;
    INFO(name.toStdString());
    REQUIRE(name.startsWith(QStringLiteral("changed-byte-in-")));
    return {Kind::Hash};
}

/// A message that tells what to do, or a remedy of its own beside it.
bool tellsWhatToDo(const PackageFinding &finding)
{
    const QStringList words{QStringLiteral("ask the sender"), QStringLiteral("install a newer"),
                            QStringLiteral("save it again")};
    return !remedyOf(finding.kind).isEmpty() || std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return finding.message.contains(word, Qt::CaseInsensitive);
    });
}

void check(const QString &name, const PackageReading &reading)
{
    INFO(name.toStdString());
    for (const PackageFinding &finding : reading.findings)
        UNSCOPED_INFO(nameOf(finding.kind).toStdString() << " " << inOneLine(finding).toStdString());
    CHECK_FALSE(reading.isSound());
    CHECK(reading.findings.size() <= PackageFindings::kMost);
    const Wanted its = wantedOf(name);
    CHECK(std::any_of(reading.findings.begin(), reading.findings.end(), [&](const PackageFinding &finding) {
        const QString part = QString::fromUtf8(its.part);
        return finding.kind == its.kind && (part.isEmpty() || finding.file == part);
    }));
    CHECK(std::all_of(reading.findings.begin(), reading.findings.end(), tellsWhatToDo));
}

} // namespace

TEST_CASE(
    "Every hostile package is refused for its own fault, with the remedy, in little time, and nothing is unpacked")
{
    const QTemporaryDir folder;
    QFile sound(folder.filePath(QStringLiteral("sound.zip")));
    REQUIRE(sound.open(QIODevice::WriteOnly));
    REQUIRE(sound.write(samplePackage()) == samplePackage().size());
    sound.close();
    if (!runScript(QStringLiteral("packages/make_packages.py"), folder.path(), QStringLiteral("zipfile")))
        return;
    QDir all(folder.path());
    all.remove(QStringLiteral("sound.zip"));
    const QStringList names = all.entryList(QDir::Files, QDir::Name);
    CHECK(size_t(names.size()) == wanted().size() + partsOf(samplePackage()).size() - 1);
    const QTemporaryDir empty;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(empty.path()));
    for (const QString &name : names) {
        const QByteArray bytes = bytesOf(all.filePath(name));
        QElapsedTimer timer;
        timer.start();
        const PackageReading reading = readPackage(bytes);
        CHECK(timer.elapsed() < 20'000);
        check(name.chopped(4), reading);
    }
    CHECK(QDir(empty.path()).isEmpty());
    CHECK(all.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name) == names);
    REQUIRE(QDir::setCurrent(before));
}
