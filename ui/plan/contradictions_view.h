// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/task_result.h"

#include <QWidget>

class QPushButton;

namespace ansinh {

class Card;
class ContradictionsModel;
class FilteredRows;
class Settings;
class TableTools;
class TableView;
class TextPanel;
struct Status;

/// The plan's contradictions, and beside them all places of the one chosen and what was decided. Enter or the
/// button asks for a decision.
class ContradictionsView : public QWidget
{
    Q_OBJECT

public:
    explicit ContradictionsView(Settings &settings, QWidget *parent = nullptr);

    void show(const Status &status);
    using QWidget::show;
    void setTyped(const QString &typed);
    /// Chooses the contradiction with that id; false: it is not shown.
    bool choose(const QString &id);
    TableTools &tools() const { return *m_tools; }
    /// The officer's decision; absent: open.
    std::optional<Decision> decisionOn(const Contradiction &contradiction) const;

signals:
    /// The officer wants to decide this one, for the first time or anew.
    void decisionAsked(const ansinh::Contradiction &contradiction);

private:
    void arrange();
    Card *panelCard();
    void arrangeColumns();
    const Contradiction *chosen() const;
    void showChosen();
    void ask();

    ContradictionsModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    TextPanel *m_panel;
    QPushButton *m_decide;
    TableTools *m_tools;
};

} // namespace ansinh
