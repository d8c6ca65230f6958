// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QComboBox;
class QLabel;

namespace ansinh {

class FilterField;
class FilteredRows;
class Settings;
class TableView;
class TargetPanel;
class TargetsModel;
struct Period;

/// The targets with this year's figures and verdicts, and at the right the one chosen.
class TargetsPage : public Page
{
    Q_OBJECT

public:
    TargetsPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("targets"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;

protected:
    void refresh() override;

private:
    void arrange();
    void arrangeColumns();
    void filter(const QString &typed);
    void showChosen();
    void tellCount();
    void choose(const QString &code);
    Period period() const;

    TargetsModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    TargetPanel *m_panel;
    QComboBox *m_period;
    FilterField *m_filter;
    QLabel *m_count;
};

} // namespace ansinh
