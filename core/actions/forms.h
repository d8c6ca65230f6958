// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status_keeper.h"
#include "core/forms/form.h"

namespace ansinh {

/// The forms of a period as they are handed out on that day: one for everybody who is asked and has a row, the
/// officer included, in the plan's order. `only` not empty: of these alone; error NotFound names one that is not asked.
Result<std::vector<Form>> requestForms(Book &book, StatusKeeper &keeper, const Period &period, const QDate &day,
                                       const std::vector<Code<Organisation>> &only = {});

/// The targets whose figures are asked for each area too: those that the officer chose for the period or an earlier
/// one, else those with figures of areas so far. In the plan's order.
Result<std::vector<Code<Target>>> targetsByArea(Book &book, StatusKeeper &keeper, const Period &period);
/// Chooses them for the period and the later ones; none is a choice too. One change.
Result<void> askByArea(Book &book, const Period &period, const std::vector<Code<Target>> &targets);

/// What was written.
struct FormsWritten
{
    QStringList files; ///< names of the workbooks, in the order of the forms
    QString archive; ///< the ZIP of all of them
    QString letters; ///< empty: none were asked for
    QString calendar; ///< the iCalendar file of the year's deadlines
};

} // namespace ansinh
