// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/widgets/page.h"

class QAction;
class QButtonGroup;
class QComboBox;
class QStackedWidget;
class QTabBar;

namespace ansinh {

class DenominatorsView;
class FiguresView;
class FilterField;
class PeriodChoice;
class Settings;
class TargetPanel;
class TableTools;
struct Period;
struct Target;

/// The targets with the figures of a period, typed as in Excel, beside the verdict and what it rests on; and
/// the shared denominators.
class TargetsPage : public Page
{
    Q_OBJECT

public:
    TargetsPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("targets"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;
    /// `code` a target; `detail` a part ("whole", "area:3", "member:TH1") opens its parts, "assigned" goes to the
    /// values assigned for the year, "denominators" to the shared denominators.
    void goTo(const Place &place) override;
    bool commitTyped() override;

protected:
    void refresh() override;

private:
    void makeHead();
    void makeColumnsChoice();
    void arrange();
    void connectAll();
    using Act = void (TargetsPage::*)();
    QAction *addAct(const char *name, const QString &text, const QKeySequence &key, Act act);
    void addActs();
    void judgeActs();
    QString nothingToDecide(const Code<Target> &code) const;
    void openParts();
    void nameTables();
    void fillParts();
    void showChosen();
    void showTab(int tab);
    void showSource();
    void showTargetChart();
    void decide();
    Period period() const;
    bool isShowingDenominators() const;

    Settings &m_settings;
    FiguresView *m_figures;
    DenominatorsView *m_denominators;
    TargetPanel *m_panel;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PeriodChoice *m_period;
    QComboBox *m_part;
    QWidget *m_columns;
    QButtonGroup *m_columnsGroup;
    FilterField *m_filter;
    TableTools *m_tools;
    TableTools *m_denominatorTools;
    QAction *m_partsAct = nullptr;
    QAction *m_sourceAct = nullptr;
    QAction *m_decideAct = nullptr;
    QAction *m_chartAct = nullptr;
};

} // namespace ansinh
