// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/next_step.h"
#include "ui/widgets/page.h"

namespace ansinh {

class BeginCard;
class ListCard;
class NextBanner;
class Settings;
class StepStrip;
class TownToday;

/// Where in the year we are, what waits, and the one click that leads to each of it.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("today"); }
    QWidget *mainField() const override;
    /// Its lists need a few lines each.
    QSize minimumSizeHint() const override;

protected:
    void refresh() override;

private:
    QWidget *makeLists();
    void offerReminders(Settings &settings);
    void showFacts(const YearFacts &facts, const Plan &plan);
    void showBeginning(const YearFacts &facts, const Plan &plan);
    void showLists(const Status &status);
    void refreshTown();
    void showChanges(const Plan &plan);

    StepStrip *m_steps;
    NextBanner *m_next;
    BeginCard *m_begin = nullptr; ///< only where no figure stands yet
    ListCard *m_missing;
    ListCard *m_danger;
    ListCard *m_decide;
    ListCard *m_changes;
    QWidget *m_lists;
    TownToday *m_town = nullptr; ///< only in a town's book
    Place m_to; ///< where the next step is taken
};

} // namespace ansinh
