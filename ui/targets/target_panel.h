// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/place.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace ansinh {

class ChartView;
struct TargetMatter;

/// The target chosen in the table: its verdict and sentence, its years, where the figure came from.
class TargetPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit TargetPanel(QWidget *parent = nullptr);

    void show(const TargetMatter &matter);
    using QScrollArea::show;
    void clear();

signals:
    void decideChosen();
    void partsChosen();
    void sourceChosen();
    void chartChosen();
    void placeChosen(const ansinh::Place &place);

private:
    QWidget *makeActions();

    QLabel *m_code;
    QLabel *m_verdict;
    QLabel *m_name;
    QLabel *m_sentence;
    ChartView *m_trend;
    QLabel *m_text;
    QPushButton *m_decide;
    QPushButton *m_parts;
    QPushButton *m_source;
    QPushButton *m_chart;
};

} // namespace ansinh
