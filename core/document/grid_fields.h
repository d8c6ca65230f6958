// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_value_fields.h"
#include "core/document/grid_chart.h"

namespace ansinh {

// The fields of the charts that are tables, as JSON names them.

template <> struct Fields<ShadeCell>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("value", value.value)("reason", value.reason)("need", value.need)("verdict", value.verdict)
            ("is_answered", value.isAnswered)("is_small", value.isSmall)("is_furthest", value.isFurthest)
            ("link", value.link);
    }
};

template <> struct Fields<ShadeColumn>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("code", value.code)("title", value.title)("target_word", value.targetWord)("furthest", value.furthest)
            ("link", value.link);
    }
};

template <> struct Fields<ShadeRow>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("name", value.name)("cells", value.cells);
    }
};

template <> struct Fields<ShadeChart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("columns", value.columns)("rows", value.rows)("small_note", value.smallNote)("nothing", value.nothing);
    }
};

template <> struct Kind<ShadeChart>
{
    static constexpr const char *word = "shades";
};

template <> struct Words<ReturnMark>
{
    static constexpr auto last = ReturnMark::Awaited;
    static constexpr std::array all{"on_time", "late", "partial", "missing", "not_asked", "awaited"};
};

template <> struct Fields<ReturnCell>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("mark", value.mark)("brief", value.brief)("word", value.word)("link", value.link);
    }
};

template <> struct Fields<ReturnRow>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("code", value.code)("name", value.name)("cells", value.cells);
    }
};

template <> struct Fields<ReturnYear>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("year", value.year)("period", value.period)("on_time", value.onTime)("late", value.late)
            ("missing", value.missing)("awaited", value.awaited);
    }
};

template <> struct Fields<std::pair<ReturnMark, QString>>
{
    template <class V, class A> static void visit(V &value, A &a) { a("mark", value.first)("word", value.second); }
};

template <> struct Fields<ReturnChart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("years", value.years)("rows", value.rows)("key", value.key)("nothing", value.nothing);
    }
};

template <> struct Kind<ReturnChart>
{
    static constexpr const char *word = "returns";
};

template <> struct Words<CompareWay>
{
    static constexpr auto last = CompareWay::None;
    static constexpr std::array all{"better", "worse", "same", "none"};
};

template <> struct Fields<CompareRow>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("code", value.code)("name", value.name)("scale", value.scale)("has_axis", value.hasAxis)
            ("baseline", value.baseline)("baseline_period", value.baselinePeriod)("before", value.before)
            ("now", value.now)("change_before", value.changeBefore)("change_baseline", value.changeBaseline)
            ("way", value.way)("way_word", value.wayWord)("reason", value.reason)("certainty", value.certainty)
            ("verdict", value.verdict)("link", value.link);
    }
};

template <> struct Fields<CompareGroup>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("title", value.title)("rows", value.rows);
    }
};

template <> struct Fields<CompareChart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("baseline_word", value.baselineWord)("before_word", value.beforeWord)("now_word", value.nowWord)
            ("groups", value.groups)("nothing", value.nothing);
    }
};

template <> struct Kind<CompareChart>
{
    static constexpr const char *word = "years";
};

} // namespace ansinh
