// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/package_seeds.h"

#include "core/exchange/package_archive.h"
#include "core/exchange/package_csv.h"
#include "core/exchange/package_descriptor.h"
#include "core/exchange/package_rows.h"
#include "core/exchange/package_writer.h"
#include "tests/fuzz/small_package.h"

#include <QtEndian>

#include <algorithm>

namespace ansinh::test {

namespace {

/// What the first byte means; from kPart on each value is one part of the package.
enum Choice : size_t { kArchive, kDirectory, kCells, kPart };

/// A sound package and what it is made of.
struct Sound
{
    PackageContents contents = smallPackage();
    PackageRows rows = rowsOf(contents);
    QByteArray archive;
    PackageMembers members;
    qsizetype directory = 0; ///< where that of the archive begins
};

Sound made()
{
    Sound sound;
    sound.archive = writePackage(sound.contents, {true, "%PDF-1.7", {}})->bytes;
    PackageFindings none;
    sound.members = membersOf(sound.archive, none);
    sound.directory = qFromLittleEndian<quint32>(sound.archive.constData() + sound.archive.size() - 6);
    return sound;
}

const Sound &sound()
{
    static const Sound kSound = made();
    return kSound;
}

/// Without the workbook, whose reading costs more than all the rest.
PackageMembers plainMembers()
{
    PackageMembers members = sound().members;
    members.erase(std::remove_if(members.begin(), members.end(),
                                 [](const PackageMember &its) { return its.path == kWorkbookPath; }),
                  members.end());
    return members;
}

QByteArray sealed(PackageMembers members)
{
    for (PackageMember &member : members) {
        if (member.path == kDescriptorPath)
            member.bytes = packageDescriptor(sound().contents, members, hashesOf(members));
    }
    return *packageArchive(members);
}

/// "figures 0 state reported": one cell becomes that text; whatever names none is left out.
void changeCell(const QByteArray &line, PackageRows &rows)
{
    const QByteArrayList words = line.split('\t');
    const auto &tables = packageTables();
    const auto table = std::find_if(tables.begin(), tables.end(),
                                    [&](const PackageTable &its) { return its.name.toUtf8() == words.front(); });
    if (table == tables.end() || words.size() < 4)
        return;
    auto &its = rows[size_t(table - tables.begin())];
    const int column = table->column(QString::fromUtf8(words[2]));
    if (its.empty() || column < 0)
        return;
    const size_t row = size_t(qMax(0, words[1].toInt())) % (its.size() + 1);
    if (row == its.size()) // one more
        its.push_back(its.back());
    its[row][column] = QString::fromUtf8(words[3]).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

QByteArray withCells(const QByteArray &lines)
{
    PackageRows rows = sound().rows;
    for (const QByteArray &line : lines.left(4000).split('\n'))
        changeCell(line, rows);
    PackageMembers members = plainMembers();
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString path = packageTables()[i].path();
        const auto member
            = std::find_if(members.begin(), members.end(), [&](const PackageMember &its) { return its.path == path; });
        member->bytes = packageCsv(packageTables()[i], rows[i]);
    }
    return sealed(std::move(members));
}

QByteArray withPart(size_t part, const QByteArray &bytes)
{
    const QString path = sound().members[part].path;
    PackageMembers members = path == kWorkbookPath ? sound().members : plainMembers();
    for (PackageMember &member : members) {
        if (member.path == path)
            member.bytes = bytes;
    }
    return path == kDescriptorPath ? *packageArchive(members) : sealed(std::move(members));
}

QByteArray cells(const char *lines)
{
    return char(kCells) + QByteArray(lines);
}

} // namespace

QByteArray fuzzedPackage(const unsigned char *bytes, size_t size)
{
    const size_t choice = size > 0 ? bytes[0] % (sound().members.size() + kPart) : 0;
    const QByteArray rest(reinterpret_cast<const char *>(bytes) + (size > 0), qsizetype(size) - (size > 0));
    switch (choice) {
    case kArchive: return rest;
    case kDirectory: return sound().archive.left(sound().directory) + rest;
    case kCells: return withCells(rest);
    default: return withPart(choice - kPart, rest);
    }
}

const QByteArrayList &fuzzFragments()
{
    static const QByteArrayList kFragments
        = QByteArray(
              "\"\n\"\"\n,\n,,,,\n'\n'=\n-0\n-1\n00\n0.\n1e9\n0.0000001\n900000000000\n999999999999999999\n1990\n"
              "2100\ntrue\nfalse\nreported\nnone_arisen\nnot_available\narea\nmember\nwhole\n2026-02-30\n"
              "2026-11-05T12:00:00Z\nT24:00:00Z\n../x\n\xC2\x8D\n\xED\xA0\x80\n\xEF\xBB\xBF\n\xF4\x90\x80\x80\n"
              "{\n}\n[[[[[[[[\n:null\n\"format\": 2\nsha256:\n\\u0000\n\\ud800\nPK\x01\x02\nPK\x05\x06\nPK\x06\x06\n"
              "\xFF\xFF\xFF\xFF\n\tvalue\t\n\tnumerator\t\n\tarea\tKhu phố 1\nfigures\t99\t\n\\n\n%PDF-")
              .split('\n')
        + QByteArrayList{"\r\n", "\n", QByteArray(1, '\0')};
    return kFragments;
}

std::vector<QByteArray> fuzzSeeds()
{
    std::vector<QByteArray> seeds{char(kArchive) + sound().archive,
                                  char(kArchive) + sealed(plainMembers()),
                                  char(kDirectory) + sound().archive.mid(sound().directory),
                                  cells("figures\t0\tvalue\t12.5\nfigures\t1\tnumerator\t40\ntargets\t0\tvalue\t3"),
                                  cells("figures\t99\tyear\t2025\nassessments\t0\tverdict\tbehind"),
                                  cells("areas\t99\tname\tKhu phố 9\narea_names\t0\tarea\tKhu phố 9"),
                                  cells("package\t0\tyear\t2100\nplans\t0\tfrom_year\t2024\npackage\t0\tsequence\t9"),
                                  cells("decisions\t0\titem\tTL1/2026/whole\nsubmissions\t0\tversion\t2"),
                                  cells("organisations\t99\tcode\tMOI\norganisations\t1\tsuccessor\tMOI"),
                                  cells("denominators\t0\tvalue\t0\nassigned\t0\tvalue\t1\nbreaks\t0\tyear\t2026")};
    for (size_t i = 0; i < sound().members.size(); ++i)
        seeds.push_back(char(kPart + i) + sound().members[i].bytes);
    return seeds;
}

} // namespace ansinh::test
