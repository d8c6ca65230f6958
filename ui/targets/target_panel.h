// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ansinh {

class TextPanel;
class TrendView;
struct TargetMatter;

/// The target chosen in the table: its verdict and sentence, its years, where the figure came from.
class TargetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TargetPanel(QWidget *parent = nullptr);

    void show(const TargetMatter &matter);
    using QWidget::show;
    void clear();

private:
    QLabel *m_code;
    QLabel *m_verdict;
    QLabel *m_name;
    QLabel *m_sentence;
    TrendView *m_trend;
    TextPanel *m_text;
};

} // namespace ansinh
