// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/catalogue.h"

#include <QWidget>

class QListView;
class QListWidget;
class QStandardItemModel;

namespace ansinh {

class Card;
class FilterField;
class FilteredRows;

/// Which chart: the kinds, and below them the targets where a chart is of one target.
class ChartChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ChartChooser(QWidget *parent = nullptr);

    /// What there is to choose from. The choice stays as far as it is still there.
    void offer(const ChartMatter &matter);
    /// Overview, whichever way it is grouped; of Areas without a target. Absent: a target is wanted, and none is there.
    std::optional<ChartChoice> choice() const;
    void choose(const ChartChoice &choice);
    /// The target so many places further on in the list.
    void step(int targets);

    QWidget *kinds() const;
    /// Of the targets; nullptr: none is to be chosen.
    QWidget *filter() const;

signals:
    void chosen();

private:
    void makeKinds();
    void makeTargets();
    void offerTargets();
    void showTarget();
    void hearKind();
    ChartKind kind() const;
    Code<Target> target() const;

    QListWidget *m_kinds;
    Card *m_card;
    FilterField *m_filter;
    QListView *m_targets;
    QStandardItemModel *m_rows;
    FilteredRows *m_filtered;
    std::vector<std::pair<Code<Target>, QString>> m_all; ///< the plan's targets as the list names them
    std::vector<Code<Target>> m_parted; ///< those that have parts
    Code<Target> m_target; ///< chosen last, whatever is shown
    bool m_isQuiet = false; ///< nobody is told: the choice is being set
};

} // namespace ansinh
