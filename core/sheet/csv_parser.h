// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/csv.h"

#include <optional>

namespace ansinh {

/// Cuts bytes into records, one after the other; knows quotes and lines, nothing of headers.
class CsvParser
{
public:
    /// The bytes must outlive the parser.
    CsvParser(const QByteArray &bytes, qsizetype from, int line, char delimiter);

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    /// The next record; not at the end. Errors name the line.
    Result<CsvRecord> next();

private:
    std::optional<Error> readField(QByteArray &field);
    std::optional<Error> readQuoted(QByteArray &field);
    /// Not copied: it points into the bytes.
    void readPlain(QByteArray &field);
    bool isAtBreak() const;
    void skipBreak();
    char at(qsizetype place) const { return place < m_bytes.size() ? m_bytes.at(place) : '\n'; }

    const QByteArray &m_bytes;
    qsizetype m_at;
    int m_line;
    qsizetype m_fields = 0; ///< of the last record; the next one mostly has as many
    char m_delimiter;
};

} // namespace ansinh
