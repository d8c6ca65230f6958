// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/catalogue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace ansinh {

/// How the chosen chart is arranged; only what its kind offers is seen.
class ChartOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ChartOptions(QWidget *parent = nullptr);

    /// The choice of the chart with what is chosen here: the other overview, the target that orders the khu phố.
    ChartChoice with(ChartChoice choice) const;
    bool isZoomed() const; ///< the axis of a trend begins below the least value
    /// Whether an axis that begins higher would show more.
    void offerZoom(bool canZoom);
    /// What can be chosen for this chart as it was composed, before narrowed().
    void offer(const ChartChoice &choice, const Chart &chart);
    /// Only the field or the verdict that is chosen.
    Chart narrowed(Chart chart) const;
    /// Sets what the name of a chart says.
    void follow(const ChartChoice &choice);

signals:
    void changed();

private:
    QToolButton *makeGrouping(const char *name, const QString &text, const QString &hint);
    QComboBox *makeChoice(const char *name, const QString &accessible, const QString &hint);
    void offerGroups(const Chart &chart);
    void offerOrders(const Chart &chart);

    QToolButton *m_byField;
    QToolButton *m_byVerdict;
    QComboBox *m_group;
    QComboBox *m_order;
    QCheckBox *m_zoom;
};

} // namespace ansinh
