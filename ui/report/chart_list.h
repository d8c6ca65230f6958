// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/catalogue.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QMenu;

namespace ansinh {

class ReportReading;

/// The charts under one heading of the outline, in their order: added from a menu (Ins), moved (Alt+Up, Alt+Down),
/// removed (Del). Says what is wished; whoever holds the values shows them anew.
class ChartList : public QWidget
{
    Q_OBJECT

public:
    explicit ChartList(QWidget *parent = nullptr);

    /// What can be added: every chart that the plan gives.
    void offer(const ReportReading &reading);
    /// The charts of a heading, by their ids (core/charts/catalogue.h).
    void show(const QStringList &charts);
    using QWidget::show;

signals:
    void changed(const QStringList &charts);

private:
    struct Offer
    {
        ChartChoice chart;
        QString title;
        QString field; ///< of the target; empty: of no target
    };

    QHBoxLayout *head();
    QAction *addAct(const char *name, const char *picture, const QString &text, const QKeySequence &key);
    void fillMenu();
    QString titleOfChart(const QString &id) const;
    void move(int steps);
    void remove();
    void add(const QString &id);
    void tell(const QStringList &charts, int row);
    void enableActs();

    QStringList m_charts;
    std::vector<Offer> m_offers;
    QListWidget *m_list;
    QMenu *m_menu;
    QLabel *m_none; ///< says that there is no chart
    QAction *m_add = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace ansinh
