// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/target_history.h"
#include "core/forms/form.h"

namespace ansinh {

/// What the forms of a period are made from: values only.
struct FormMatter
{
    Plan plan; ///< in force in the year
    Period period{Year::of({})};
    QDate day; ///< on which they are handed out: names are valid on it
    QString book; ///< token
    QString ward; ///< "Phường 2"
    QString wholeName = QStringLiteral("Toàn phường"); ///< how the whole is called among its parts
    QString collector;
    QString contact;
    QString deadline;
    std::vector<Area> areas; ///< in order
    std::vector<TargetHistory> histories; ///< of the plan's targets, in its order
    std::vector<Code<Target>> byArea; ///< whose figures are asked for each area too
    std::vector<TaskIndicatorValue> indicators; ///< of this period and the one before: funds, and what was added
    bool isSample = false;
};

/// The targets with figures of areas in that period or before, in the order of the histories.
std::vector<Code<Target>> targetsWithAreas(const std::vector<TargetHistory> &histories, const Period &period);

/// The forms of everybody who is asked and has a row, in the plan's order; `only` not empty: of these alone.
std::vector<Form> composeForms(const FormMatter &matter, const std::vector<Code<Organisation>> &only = {});

} // namespace ansinh
