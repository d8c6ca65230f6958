// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace ansinh {

/// A word that a column may hold, and what it means to people.
struct PackageWord
{
    QString name; ///< "none_arisen"
    QString meaning; ///< "Không phát sinh"
};

/// One column of a table of the package. What it may hold is said here and nowhere else: files, schema, workbook and
/// checks are all made from it.
struct PackageColumn
{
    enum class Type {
        Text,
        Word, ///< one of `words`
        Whole,
        Number, ///< exact decimals (core/base/decimal.h), a dot
        Judged, ///< a number that was computed, to twelve decimals
        Day, ///< 2026-11-05
        Moment, ///< 2026-11-05T12:00:00Z
        Truth ///< "true", "false"
    };

    QString name;
    Type type = Type::Text;
    bool isRequired = false;
    std::optional<qint64> least;
    std::optional<qint64> most;
    QString pattern; ///< a regular expression for the whole text; empty: any
    QRegularExpression form; ///< the same, compiled; valid where there is a pattern
    std::vector<PackageWord> words;
    QString unit; ///< what its numbers count; empty: nothing to say
    QString title; ///< Vietnamese, as official data are
    QString description;

    bool isNumber() const { return type == Type::Whole || type == Type::Number || type == Type::Judged; }
    /// What a word means; empty: no such word.
    QString meaningOf(const QString &word) const;
};

/// A column whose values must stand in a column of another table.
struct PackageReference
{
    int column = 0;
    QString table;
    QString field;
};

/// A table of the package.
struct PackageTable
{
    QString name; ///< "figures"
    QString title;
    QString description;
    std::vector<int> key; ///< columns that together name a row
    std::vector<PackageReference> references;
    std::vector<PackageColumn> columns;
    size_t mostRows = 0; ///< more is no ward's

    /// "data/figures.csv".
    QString path() const { return QStringLiteral("data/%1.csv").arg(name); }
    /// -1: there is none.
    int column(const QString &columnName) const;
};

/// Every table, in the order of the workbook's sheets.
const std::vector<PackageTable> &packageTables();
/// The place of that table among them; it must be one of them.
size_t packageTableNamed(const QString &name);

/// A row: one text for each column, as the files have it before anything is quoted; empty: nothing is known.
using PackageRow = QStringList;
/// The rows of every table, in the order of packageTables().
using PackageRows = std::vector<std::vector<PackageRow>>;

} // namespace ansinh
