// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/document/chart_values.h"
#include "core/document/value_json.h"

namespace ansinh {

// The fields of what all charts are made of, as JSON names them.

template <> struct Words<ChartLanguage>
{
    static constexpr auto last = ChartLanguage::English;
    static constexpr std::array all{"vi", "en"};
};

template <> struct Words<ChartCertainty>
{
    static constexpr auto last = ChartCertainty::Estimate;
    static constexpr std::array all{"official", "preliminary", "estimate"};
};

template <> struct Words<ChartTone>
{
    static constexpr auto last = ChartTone::None;
    static constexpr std::array all{"attained", "on_track", "behind", "disputed", "missing", "begun", "none"};
};

template <> struct Fields<Destination>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("page", value.page)("code", value.code)("detail", value.detail)("typed", value.typed)("year", value.year);
    }
};

template <> struct Fields<ChartVerdict>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("tone", value.tone)("word", value.word);
    }
};

template <> struct Fields<ChartValue>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("value", value.value)("label", value.label);
    }
};

template <> struct Fields<ChartScale>
{
    template <class V, class A> static void visit(V &value, A &a)
    {
        a("bottom", value.bottom)("top", value.top)("step", value.step)("decimals", value.decimals)
            ("unit", value.unit);
    }
};

} // namespace ansinh
