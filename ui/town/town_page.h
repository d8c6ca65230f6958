// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/town/town_links.h"
#include "ui/widgets/page.h"

#include <array>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ansinh {

class BesideView;
class DropOverlay;
class FilterField;
class PeriodChoice;
class Settings;
class TotalsView;
class WardsView;

/// The town's page (Tổng hợp các phường): who sent what, the wards side by side, and what they come to together.
/// Packages can be dropped anywhere on it.
class TownPage : public Page
{
    Q_OBJECT

public:
    enum Tab { WardsTab, BesideTab, TotalsTab };

    TownPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("town"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;
    /// `code` a target, the number of a ward's package, or "ward:" and the name of its book; `detail` "missing",
    /// "late", "draft" or "review" shows those wards, "beside" the wards side by side, "totals" what they come to,
    /// "half" the first half of the year.
    void goTo(const Place &place) override;
    /// Reads the packages, then shows what becomes of them.
    void takeIn(const QStringList &paths);

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeHead();
    void arrange();
    QWidget *makeEmpty();
    void connectAll();
    void showTab(int tab);
    void filter(const QString &typed);
    void showPaper();
    void saveCopy(Id<WardPackage> package);
    Period period() const;
    QString headline(const TownStatus &status) const;

    Settings &m_settings;
    TownStatus m_status; ///< what the views show: theirs as long as they stand
    WardsView *m_wards;
    BesideView *m_beside;
    TotalsView *m_totals;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_whole; ///< the tabs, or that nothing came for the period
    PeriodChoice *m_period;
    FilterField *m_filter;
    std::array<QString, 3> m_typed; ///< what each tab is narrowed by
    QPushButton *m_take;
    DropOverlay *m_overlay;
};

} // namespace ansinh
