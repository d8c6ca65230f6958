// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace ansinh {

class ChartFiguresModel;
class ChartView;
class Settings;
class TableTools;
class TableView;

/// A chart with its title, its sentences and its note; or in its place its figures as a table.
class ChartFrame : public QFrame
{
    Q_OBJECT

public:
    /// `options` stand beside the title.
    ChartFrame(QWidget *options, Settings &settings, QWidget *parent = nullptr);

    void show(const Chart &chart);
    using QFrame::show;
    /// Nothing can be shown: says why.
    void showNothing(const QString &why);
    void showFigures(bool areFigures);
    bool isShowingFigures() const;

    /// Shown now; absent: nothing.
    const std::optional<Chart> &chart() const;
    ChartView &view() const { return *m_view; }
    TableTools &tools() const { return *m_tools; }

signals:
    void linkChosen(const ansinh::Destination &to);

private:
    void arrange(QWidget *options);
    void makeTable(Settings &settings);
    void fillTable();
    void fitColumns();
    void followLine(const QModelIndex &index);

    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_sentences;
    QLabel *m_note;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    ChartView *m_view;
    TableView *m_table;
    ChartFiguresModel *m_figures;
    TableTools *m_tools;
    bool m_isTableOld = true;
};

} // namespace ansinh
