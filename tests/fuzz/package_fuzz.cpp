// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_judge.h"
#include "core/exchange/package_reader.h"
#include "core/exchange/package_writer.h"
#include "tests/fuzz/package_seeds.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstdlib>

using namespace ansinh;

namespace {

void require(bool isSo)
{
    if (!isSo)
        std::abort();
}

/// An empty folder in an empty folder: whatever were unpacked by its name, or to a folder above, would stand in one.
class Watch
{
public:
    Watch()
    {
        require(readPackage(test::fuzzSeeds().front().mid(1)).isSound()); // else changes of it would show nothing
        require(QDir(m_folder.path()).mkdir(QStringLiteral("inner")));
        require(QDir::setCurrent(m_folder.filePath(QStringLiteral("inner"))));
    }
    ~Watch()
    {
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        require(QDir(QStringLiteral(".")).entryList(all).isEmpty());
        require(QDir(QStringLiteral("..")).entryList(all) == QStringList{QStringLiteral("inner")});
        QDir::setCurrent(QDir::rootPath());
    }

private:
    QTemporaryDir m_folder;
};

void checkFindings(const PackageReading &reading)
{
    require(reading.isSound() == (reading.findings.empty() && reading.contents.has_value()));
    require(reading.findings.size() <= PackageFindings::kMost);
    for (const PackageFinding &finding : reading.findings) {
        require(!finding.message.isEmpty() && !nameOf(finding.kind).isEmpty());
        require(inOneLine(finding).contains(finding.message));
    }
}

/// What those who take a sound package rely on: all of it can be judged and is packed again to the same tables.
void checkSound(const PackageReading &reading)
{
    const PackageContents &contents = *reading.contents;
    require(!contents.plans.empty() && !reading.code.isEmpty());
    for (const Period &period : judgedPeriods(contents))
        require(judgedPackage(contents, period).size() <= planInForce(contents, period.year).targets.size());
    const auto again = writePackage(contents, {false, {}, {}});
    require(bool(again));
    const PackageReading second = readPackage(again->bytes);
    require(second.isSound() && second.contents->identity == contents.identity);
    require(second.contents->figures.size() == contents.figures.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    static const Watch kWatch;
    const PackageReading reading = readPackage(test::fuzzedPackage(bytes, size));
    checkFindings(reading);
    if (reading.isSound())
        checkSound(reading);
    return 0;
}
