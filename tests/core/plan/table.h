// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QStringList>

#include <vector>

namespace ansinh {

/// One row of a table of facts (tests/data/plan), by column name.
using Row = QHash<QString, QString>;

/// Reads a tab-separated table whose first line names the columns. Empty: the file could not be read.
inline std::vector<Row> tableOf(const QString &name)
{
    QFile file(QStringLiteral(ANSINH_TEST_DATA "/plan/%1.tsv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().split(QLatin1Char('\t'));
    std::vector<Row> rows;
    for (const QString &line : lines) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells.value(i));
        rows.push_back(row);
    }
    return rows;
}

template <class T, class TextOf> QString joined(const std::vector<T> &items, TextOf textOf)
{
    QStringList texts;
    for (const T &item : items)
        if (const QString text = textOf(item); !text.isEmpty())
            texts.append(text);
    return texts.join(QStringLiteral("; "));
}

template <class C> QString joinedCodes(const std::vector<C> &codes)
{
    return joined(codes, [](const C &code) { return code.text; });
}

inline QString yesOrBlank(bool yes)
{
    return yes ? QStringLiteral("yes") : QString();
}

} // namespace ansinh
