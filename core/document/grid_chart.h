// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/document/chart_values.h"

namespace ansinh {

/// One figure of a table of shades.
struct ShadeCell
{
    std::optional<ChartValue> value; ///< absent: `reason` says why
    QString reason;
    double need = 0; ///< 0: attains, or is not held against the target; 1: as far from it as any of its column
    ChartVerdict verdict; ///< by the rules for the whole
    bool isAnswered = false; ///< somebody said that there is no value; else nobody said anything
    bool isSmall = false; ///< so few units that one more changes much
    bool isFurthest = false; ///< one of the two furthest from the target
    Destination link;
};

struct ShadeColumn
{
    QString code; ///< "CT14"
    QString title;
    QString targetWord; ///< "≥ 45%"
    QString furthest; ///< the two furthest from the target: "Khu phố 3 (36,2%), Khu phố 7 (41%)"; empty: nobody is
    Destination link;
};

struct ShadeRow
{
    QString name;
    std::vector<ShadeCell> cells; ///< one a column
};

/// Parts of the ward against targets.
struct ShadeChart
{
    std::vector<ShadeColumn> columns;
    std::vector<ShadeRow> rows;
    QString smallNote; ///< what the mark of small ones means; empty: none is small
    QString nothing; ///< said where there is no column
};

/// How an organisation's return of a year came.
enum class ReturnMark { OnTime, Late, Partial, Missing, NotAsked, Awaited };

struct ReturnCell
{
    ReturnMark mark = ReturnMark::NotAsked;
    QString brief; ///< beside the mark where there is room: "05/11", "chậm 03 ngày"; may be empty
    QString word; ///< the whole of it: "nhận ngày 12/11/2025, chậm 03 ngày"
    Destination link;
};

struct ReturnRow
{
    QString code;
    QString name;
    std::vector<ReturnCell> cells; ///< one a year
};

/// How many of those who were asked sent their return; adds up to all of them.
struct ReturnYear
{
    int year = 0;
    QString period; ///< "2026", "6T/2026"
    int onTime = 0;
    int late = 0;
    int missing = 0; ///< past the last day, those with single figures only included
    int awaited = 0; ///< the last day is still to come

    int asked() const { return onTime + late + missing + awaited; }
};

/// Who reported in time over the years.
struct ReturnChart
{
    std::vector<ReturnYear> years; ///< oldest first
    std::vector<ReturnRow> rows;
    std::vector<std::pair<ReturnMark, QString>> key; ///< the marks that occur, and their words
    QString nothing; ///< said where there is no row
};

/// Whether a value is better than the one before, in the target's direction.
enum class CompareWay { Better, Worse, Same, None };

/// One target in three years: the first one followed, the last and this one.
struct CompareRow
{
    QString code;
    QString name;
    ChartScale scale;
    bool hasAxis = false; ///< values are numbers; else words only
    std::optional<ChartValue> baseline; ///< of the series that the value belongs to
    QString baselinePeriod; ///< "2024"
    std::optional<ChartValue> before;
    std::optional<ChartValue> now;
    QString changeBefore; ///< "+1,3 điểm %"; empty: cannot be compared
    QString changeBaseline;
    CompareWay way = CompareWay::None; ///< against the year before
    QString wayWord; ///< "Tốt hơn"
    QString reason; ///< why something cannot be compared; empty: all can
    ChartCertainty certainty = ChartCertainty::Official; ///< of the value now
    ChartVerdict verdict;
    Destination link;
};

struct CompareGroup
{
    QString title; ///< empty: the targets are not parted
    std::vector<CompareRow> rows;
};

/// Targets against the year before and against where they began.
struct CompareChart
{
    QString baselineWord; ///< "Năm đầu"
    QString beforeWord; ///< "2025"
    QString nowWord;
    std::vector<CompareGroup> groups;
    QString nothing; ///< said where there is no row
};

} // namespace ansinh
