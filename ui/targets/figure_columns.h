// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;

namespace ansinh {

class TableView;

/// Which columns are shown: to judge by, to fill in, or to give each target its value of the year.
enum class FigureColumns { Judging, Entering, Assigning };

/// As wide as the widest that usually stands there; the name takes what is left.
void arrangeFigureColumns(TableView &table, const QAbstractItemModel &model);
/// Parts are filled in and have no code.
void showFigureColumns(TableView &table, FigureColumns columns, bool parts);

} // namespace ansinh
