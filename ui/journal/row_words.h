// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/store/journal.h"

#include <QJsonObject>

namespace ansinh {

/// What names the codes of the journal's rows.
struct JournalNames
{
    Plan plan;
    std::vector<Area> areas;
    QDate today;

    QString organisation(const QString &code) const; ///< its name today; unknown: the code
    QString area(qint64 id) const;
    Naming naming() const; ///< for the sentences of entries
};

/// One column of a row in the officer's words: what was there and what came.
struct CellWords
{
    QString label;
    QString before; ///< empty: nothing stood there
    QString after; ///< empty: nothing stands there any more
};

/// A row that was changed.
struct RowWords
{
    QString title; ///< "CT19 · năm 2026 · Khu phố 1 · BHXH"
    std::vector<CellWords> cells; ///< only what differs
};

RowWords wordsOf(const RowChange &change, const JournalNames &names);
/// The value of a figure's row: "11.900/12.500", "95,2", or its state.
QString figureValueText(const QJsonObject &row, const JournalNames &names);
QString certaintyText(const QString &certainty);
QString partText(const QJsonObject &row, const JournalNames &names);

} // namespace ansinh
