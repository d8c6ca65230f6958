// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;

namespace ansinh {

class TableView;

/// As wide as the widest that usually stands there; the name takes what is left.
void arrangeFigureColumns(TableView &table, const QAbstractItemModel &model);
/// The columns to judge by, or those to fill in; parts are filled in and have no code.
void showFigureColumns(TableView &table, bool entering, bool parts);

} // namespace ansinh
