// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace ansinh {

/// Columns of a terminal, parted by two spaces; the last column is never padded, and long text is cut
/// with an ellipsis in the columns before it.
class TextTable
{
public:
    explicit TextTable(const QStringList &header) { m_rows.push_back(header); }

    void add(const QStringList &row) { m_rows.push_back(row); }
    QString toString() const;

private:
    std::vector<QStringList> m_rows; ///< the header first
};

} // namespace ansinh
