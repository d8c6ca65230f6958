// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <vector>

namespace ansinh {

/// What is wrong with a package, and where. One is enough to refuse it.
struct PackageFinding
{
    enum class Kind {
        Damaged, ///< the archive is cut, or a part of it is not what it was
        Hostile, ///< names that lead elsewhere, links, a part twice, under a password, packed in an unknown way
        TooLarge, ///< more than any package holds
        Foreign, ///< no package of An Sinh
        Newer, ///< of a later version of the format
        Member, ///< a part is missing, or stands there that does not belong
        Container, ///< the parts are right, the archive around them is not as a package is packed
        Descriptor, ///< datapackage.json is not what the format and the parts demand
        Hash, ///< a part is not what datapackage.json says
        Table, ///< not CSV, or with other columns
        Value, ///< a value breaks the rule of its column
        Key, ///< two rows of one key
        Reference, ///< a row speaks of what is nowhere
        Plan, ///< the plan cannot be read, or is not the one that is named
        Scope, ///< a row is of a later year or outside of what the package tells
        Derived, ///< a total or verdict, or what follows from the plan, does not come out as it stands
        Workbook, ///< the workbook for people says something else than the tables
        File ///< a file is not of the kind that its name says
    };

    Kind kind = Kind::Damaged;
    QString file; ///< "data/figures.csv"; empty: the package itself
    int line = 0; ///< of that file; 0: no one line
    QString column; ///< its name; empty: no one column
    QString value; ///< as it stands there, at most so much of it that it can be shown
    QString message; ///< translated, a whole sentence

    friend bool operator==(const PackageFinding &a, const PackageFinding &b)
    {
        return a.kind == b.kind && a.file == b.file && a.line == b.line && a.column == b.column && a.value == b.value
            && a.message == b.message;
    }
};

/// "damaged", "hostile" …: stable words for programs.
QString nameOf(PackageFinding::Kind kind);

/// What to do about it, translated, a whole sentence; empty: the messages of that kind say it themselves.
QString remedyOf(PackageFinding::Kind kind);
/// Those of all findings, each once.
QStringList remediesOf(const std::vector<PackageFinding> &findings);

/// "data/figures.csv, line 12, column value: …".
QString inOneLine(const PackageFinding &finding);

/// Gathers findings, at most so many of one kind in one file, and in all, that a broken package floods nobody and costs
/// no time.
class PackageFindings
{
public:
    static constexpr int kMostAlike = 20;
    static constexpr size_t kMost = 500;

    /// False: enough was said of that kind in that file, nothing more is taken.
    bool add(PackageFinding finding);
    void add(const PackageFindings &others);
    /// What a reader of an archive refused.
    void add(const Error &error, const QString &file = {});

    bool isEmpty() const { return m_all.empty(); }
    bool has(PackageFinding::Kind kind) const;
    const std::vector<PackageFinding> &all() const { return m_all; }

private:
    std::vector<PackageFinding> m_all;
};

} // namespace ansinh
