// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"
#include "core/actions/town_status.h"
#include "core/assess/assessment.h"

#include <QColor>

namespace ansinh {

/// How something of a ward is shown: always a shape and a word; the colour only helps.
struct TownLook
{
    QString shape; ///< "●"
    QString word; ///< "Đã nộp"
    QColor colour;

    QString text() const { return shape + QLatin1Char(' ') + word; }
};

TownLook lookOf(const WardStanding &ward);
/// What becomes of a package, or became: `isDone`.
TownLook lookOf(const ConsolidatedPackage &package, bool isDone);

/// The first two by name, the rest by number.
QString someWards(const QStringList &wards);
/// "2026", "6 months of 2026"
QString townPeriodWord(const Period &period);
/// "số 123/BC-UBND, 12/11/2026"; empty: it has neither.
QString reportText(const WardPackage &package);
/// What the clerk should ask the ward about, in short pieces; empty: nothing.
QString remarksText(const WardStanding &ward);
/// Days after the last day; 0: in time, or there is none.
int daysLate(const WardStanding &ward, const std::optional<Deadline> &submit, const QDate &today);

/// "● Đạt"; of a sum that is not judged "12/40 wards attain it".
QString townVerdictText(const TownTarget &target, bool isOneWard);
/// Absent: no verdict is called so.
std::optional<Verdict> verdictCalled(const QString &word);
/// The value that a ward reports, percent of a ratio; absent: it has none.
std::optional<Rational> valueOf(const WardMeasure &measure);
/// "38,2%"; without a value its state in a word, or why it is empty.
QString measureText(const WardMeasure &measure, const Target &target);
QString certaintyText(const std::optional<Certainty> &certainty);

/// Which wards are shown.
enum class WardFilter { All, Missing, Late, Draft, Review };
constexpr int kWardFilters = 5;
bool isShown(const WardStanding &ward, WardFilter filter);
QString filterText(WardFilter filter);
/// "missing", "late", "draft", "review": as a place names them. Absent: none of them.
std::optional<WardFilter> wardFilterCalled(const QString &name);

/// What stands below a table without a row: nothing matches what was typed, or there is no such ward.
QString nothingText(const QString &typed);

/// Which wards of one target are shown.
enum class ValueFilter { All, Counted, Attained, Missing, Disputed, Apart };
constexpr int kValueFilters = 6;
QString filterText(ValueFilter filter);
QString nameOf(ValueFilter filter);
std::optional<ValueFilter> valueFilterCalled(const QString &name);

} // namespace ansinh
