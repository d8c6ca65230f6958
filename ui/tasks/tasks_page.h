// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/year.h"
#include "ui/tasks/period_results.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace ansinh {

class FilterField;
class PeriodChoice;
class Settings;
class TaskPanel;
class TaskRows;
class TaskTree;
class TasksModel;

/// The tasks of the plan with what each organisation reported on them in a period.
class TasksPage : public Page
{
    Q_OBJECT

public:
    TasksPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("tasks"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;
    /// A task by code and in it an organisation; without a task the organisation narrows the table.
    void goTo(const Place &place) override;
    bool commitTyped() override;

protected:
    void refresh() override;

private:
    void makeHead();
    void arrange();
    void connectAll();
    void fillOrganisations();
    void narrow();
    void afterNarrowing();
    void choose(const QString &code);
    void showChosen();
    void tellCount();
    void cyclePane(int step);
    void offerSheets();
    Period period() const;

    Settings &m_settings;
    PeriodResults m_results;
    TasksModel *m_model;
    TaskRows *m_rows;
    TaskTree *m_tree;
    TaskPanel *m_panel;
    PeriodChoice *m_period;
    QComboBox *m_organisation;
    QComboBox *m_state;
    FilterField *m_filter;
    QPushButton *m_sheets;
    QLabel *m_count;
    QSplitter *m_splitter;
};

} // namespace ansinh
