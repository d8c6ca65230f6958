// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QStringList>
#include <QVector>

class QHeaderView;

namespace ansinh {

/// A block of cells as Excel puts it on the clipboard: rows of texts.
using CellBlock = QVector<QStringList>;

enum class Heading { Without, With };

/// Cells as Excel takes them from the clipboard: parted by tabs, rows by line feeds, in the order in which
/// they are seen; cells between them that were not chosen are empty. Empty: there are none.
QString blockOf(const QModelIndexList &cells, const QHeaderView &head, Heading heading = Heading::Without);

/// The rows of a clipboard's text; a cell may stand in quotes with line breaks inside, as Excel writes it.
CellBlock blockFrom(const QString &text);

/// Every cell of every row, those of a tree with all that stands below them.
QModelIndexList allCells(const QAbstractItemModel &model, const QModelIndex &root = {});

/// What goes to Excel of one cell, on one line: numbers with the system's own decimal sign, dates whole.
QString copiedText(const QModelIndex &cell);

/// The name of a column on one line.
QString columnName(const QAbstractItemModel &model, int column);

} // namespace ansinh
