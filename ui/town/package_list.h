// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"

#include <QSplitter>

namespace ansinh {

class FilteredRows;
class PackagesModel;
class Settings;
class TableView;
class TextPanel;

/// The packages with what becomes of each; beside them all that is known of the chosen one, every finding among it.
class PackageList : public QSplitter
{
public:
    explicit PackageList(Settings &settings, QWidget *parent = nullptr);

    void show(const Consolidated &all);
    using QSplitter::show;
    TableView *table() const { return m_table; }

private:
    void arrange(Settings &settings);
    void showChosen();

    PackagesModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    TextPanel *m_panel;
};

} // namespace ansinh
