// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_value_fields.h"
#include "core/document/trend_chart.h"

namespace ansinh {

// The fields of a target over its years, as JSON names them.

template <> struct Fields<TrendPoint>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("at", value.at)("period", value.period)("value", value.value)("certainty", value.certainty)
            ("begins_series", value.beginsSeries)("link", value.link)("tone", value.tone);
    }
};

template <> struct Fields<TrendGap>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("at", value.at)("period", value.period)("reason", value.reason)("tone", value.tone)("link", value.link);
    }
};

template <> struct Fields<TrendBreak>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("at", value.at)("year", value.year)("reason", value.reason);
    }
};

template <> struct Fields<TrendChart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("scale", value.scale)("zoomed", value.zoomed)("is_yes_no", value.isYesNo)("first_year", value.firstYear)
            ("last_year", value.lastYear)("looked_at", value.lookedAt)("points", value.points)("gaps", value.gaps)
            ("breaks", value.breaks)("target", value.target)("target_word", value.targetWord)("due_year", value.dueYear)
            ("assigned", value.assigned)("expected", value.expected)("projection", value.projection)
            ("projection_refused", value.projectionRefused)("verdict", value.verdict)("sentences", value.sentences);
    }
};

template <> struct Kind<TrendChart>
{
    static constexpr const char *word = "trend";
};

template <> struct Fields<TrendPart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("name", value.name)("points", value.points)("value", value.value)("certainty", value.certainty)
            ("reason", value.reason)("verdict", value.verdict)("is_small", value.isSmall)("link", value.link);
    }
};

template <> struct Fields<PartsChart>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("scale", value.scale)("is_yes_no", value.isYesNo)("first_year", value.firstYear)("last_year", value.lastYear)
            ("target", value.target)("expected", value.expected)("parts", value.parts)("small_note", value.smallNote);
    }
};

template <> struct Kind<PartsChart>
{
    static constexpr const char *word = "parts";
};

} // namespace ansinh
