// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ansinh {

class ContradictionsModel;
class FilteredRows;
class TableView;
class TextPanel;
struct Status;

/// The plan's contradictions, and beside them both places of the one chosen.
class ContradictionsView : public QWidget
{
    Q_OBJECT

public:
    explicit ContradictionsView(QWidget *parent = nullptr);

    void show(const Status &status);
    using QWidget::show;
    void setTyped(const QString &typed);

private:
    void showChosen();

    ContradictionsModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    TextPanel *m_panel;
};

} // namespace ansinh
