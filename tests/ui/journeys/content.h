// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace ansinh::test {

/// Everything that the file of a book holds besides its journal, row by row, table by table.
using BookContent = QMap<QString, QStringList>;

/// Of a book that may lie open on a desk: a copy is read.
BookContent contentOf(const QString &path);
/// The tables in which they differ, each with the first row that does; empty: none.
QString differenceOf(const BookContent &a, const BookContent &b);

} // namespace ansinh::test
