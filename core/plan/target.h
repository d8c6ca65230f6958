// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ansinh {

struct Organisation;
struct Target;

/// What kind of number a target counts; decides whether it adds over parts and years.
enum class TargetKind { Ratio, Count, Cumulative, Average, YesNo };

/// The comparison that the plan's wording implies.
enum class Comparison { AtLeast, MoreThan, AtMost, LessThan, Equal, About, Increase, Maintain, Achieve };

/// Which way is better.
enum class Direction { Up, Down, Hold };

/// The contract's words: "ratio", ">=", "up" …
QString nameOf(TargetKind kind);
QString nameOf(Comparison comparison);
QString nameOf(Direction direction);
std::optional<TargetKind> targetKindFrom(const QString &name);
std::optional<Comparison> comparisonFrom(const QString &name);
std::optional<Direction> directionFrom(const QString &name);

/// A sentence of the plan that states a target (nội dung nêu trong kế hoạch). A target can have
/// several; the first is in force until a decision.
struct TargetStatement
{
    QString section; ///< "II.2"
    QString text; ///< the plan's own clause
    std::optional<Decimal> value; ///< absent: the clause states no number
};

/// One of the plan's targets (chỉ tiêu).
struct Target
{
    Code<Target> code; ///< "CT01"
    QString name;
    TargetKind kind = TargetKind::Count;
    Comparison comparison = Comparison::AtLeast;
    std::optional<Decimal> value; ///< absent for maintain, achieve and increase; in `unit`
    QString unit; ///< "%", "hộ"; empty for yes/no and indices
    QDate due; ///< the last day of the due year
    Direction direction = Direction::Up;
    QString numerator; ///< what the numerator counts; empty: not a ratio
    QString denominator; ///< what the denominator counts; the name of its shared denominator
    std::vector<Code<Organisation>> owners; ///< who owns the figure
    bool addsToDenominator = false; ///< new units enter the denominator too (CT16)
    Decimal tolerance = Decimal::fromMillionths(20'000); ///< share for `~`: 0.02
    bool assessable = true; ///< false: cannot be computed at ward level; followed from above
    QString countedUnit; ///< what one unit of the numerator is called: "người", "hộ", "trường"
    QString note;
    std::vector<TargetStatement> statements;

    int dueYear() const { return due.year(); }
};

} // namespace ansinh
