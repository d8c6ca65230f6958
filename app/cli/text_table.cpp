// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kWidestColumn = 60;

QString fitted(const QString &text, int width)
{
    if (text.size() <= width)
        return text.leftJustified(width);
    return text.left(width - 1) + QChar(0x2026);
}

} // namespace

QString TextTable::toString() const
{
    const int columns = static_cast<int>(m_rows.front().size());
    std::vector<int> widths(size_t(columns), 0);
    for (const QStringList &row : m_rows)
        for (int i = 0; i < columns; ++i)
            widths[size_t(i)] = std::clamp(static_cast<int>(row.at(i).size()), widths[size_t(i)], kWidestColumn);
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (int i = 0; i + 1 < columns; ++i)
            line += fitted(row.at(i), widths[size_t(i)]) + QStringLiteral("  ");
        line += row.last();
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace ansinh
