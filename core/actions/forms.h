// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status_keeper.h"
#include "core/document/renderer.h"
#include "core/forms/form_builder.h"
#include "core/report/paper.h"

#include <functional>

namespace ansinh {

/// What the forms of a period are made from, as they are handed out on that day. Nothing is judged.
Result<FormMatter> formMatterOf(Book &book, StatusKeeper &keeper, const Period &period, const QDate &day);

/// The forms of a period as they are handed out on that day: one for everybody who is asked and has a row, the
/// officer included, in the plan's order. `only` not empty: of these alone; error NotFound names one that is not asked.
Result<std::vector<Form>> requestForms(Book &book, StatusKeeper &keeper, const Period &period, const QDate &day,
                                       const std::vector<Code<Organisation>> &only = {});

/// The targets whose figures are asked for each area too: those that the officer chose for the period or an earlier
/// one, else those with figures of areas so far. In the plan's order.
Result<std::vector<Code<Target>>> targetsByArea(Book &book, StatusKeeper &keeper, const Period &period);
/// Chooses them for the period and the later ones; none is a choice too. One change.
Result<void> askByArea(Book &book, const Period &period, const std::vector<Code<Target>> &targets);

/// What is to be written, and where.
struct FormsOrder
{
    Period period{Year::of({})};
    QDate day; ///< on which they are handed out
    QString folder; ///< made when it is not there
    /// Empty: everybody who is asked. The archive and the letters of all are made only then.
    std::vector<Code<Organisation>> only = {};
    bool withLetters = false;
};

/// Everything that is needed to write them, as values: what follows needs no book.
struct FormsJob
{
    FormsOrder order;
    std::vector<Form> forms;
    std::optional<PaperMatter> letters; ///< absent: none were asked for
    QByteArray calendar; ///< empty: the plan has no deadline
};

/// Errors of requestForms; Invalid: the plan asks nobody.
Result<FormsJob> prepareForms(Book &book, StatusKeeper &keeper, const FormsOrder &order);

/// One workbook that was written.
struct FormFile
{
    Code<Organisation> organisation;
    QString file; ///< its name
    QString letter; ///< name of the letter that goes with it; empty: none
    int rows = 0; ///< that are asked to be answered
};

/// What was written; names without folder.
struct FormsWritten
{
    QString archive; ///< the ZIP of all of them
    QString letters; ///< all of them in one; empty: none were asked for
    QString calendar; ///< the iCalendar file of the year's deadlines; empty: the plan has none
    std::vector<FormFile> each; ///< in the order of the forms
    int replaced = 0; ///< older forms of the same names that were written over
};

/// Told after each file; false stops.
using FormsProgress = std::function<bool(int done, int all)>;

/// Writes the workbooks, one archive of them all, the letters as PDF (one for each and all in one) and the calendar.
/// All or nothing: what was new in the folder is taken away again after a failure. An older form of the same name
/// is written over while nobody has filled it in. Errors: Exists (one with answers, or something else under the
/// name), Cancelled, those of writeWhole. `renderer` is needed for letters only.
Result<FormsWritten> writeForms(const FormsJob &job, Renderer *renderer = nullptr, const FormsProgress &progress = {});
/// Both steps in one.
Result<FormsWritten> writeForms(Book &book, StatusKeeper &keeper, const FormsOrder &order, Renderer *renderer = nullptr,
                                const FormsProgress &progress = {});

} // namespace ansinh
