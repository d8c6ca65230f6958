// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace ansinh {

/// One record of a CSV file and the line on which it begins (the first line of the file is 1).
struct CsvRecord
{
    int line = 0;
    QStringList fields;
};

/// A CSV file with a header. Every record has as many fields as the header; empty records are left out.
struct CsvTable
{
    QStringList header; ///< without spaces at the ends
    char delimiter = ',';
    std::vector<CsvRecord> records;

    /// The place of a column, whatever its case; -1: there is none.
    int column(const QString &name) const;
    /// The field of that record without spaces at its ends; empty when there is no such column.
    QString field(const CsvRecord &record, const QString &name) const;
};

constexpr qint64 kCsvLargestFile = 50'000'000; ///< bytes
constexpr int kCsvLargestField = 1'000'000; ///< bytes

/// Reads RFC 4180 in UTF-8 with or without a byte-order mark, parted by commas, semicolons or tabs as
/// the header line shows; Excel's "sep=" line is heard. Errors Invalid name the line and the remedy.
Result<CsvTable> parseCsv(const QByteArray &bytes);
/// Errors as parseCsv, and NotFound, Io.
Result<CsvTable> readCsv(const QString &path);

/// One field to write. Text that a spreadsheet would take for a formula is made harmless; a number stays one.
struct CsvField
{
    QString text;
    bool isNumber = false;
};

/// Who the file is for: programs (comma, no mark) or a person's Vietnamese Excel (semicolon, byte-order mark).
enum class CsvReader { Program, Person };

QByteArray writeCsv(const QStringList &header, const std::vector<std::vector<CsvField>> &rows, CsvReader reader);

} // namespace ansinh
