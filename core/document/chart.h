// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/bullet_chart.h"
#include "core/document/grid_chart.h"
#include "core/document/trend_chart.h"

#include <variant>

namespace ansinh {

/// A picture of figures as values: what the screen, paper and files draw, and what a table says instead.
struct Chart
{
    ChartLanguage language = ChartLanguage::Vietnamese; ///< of all its words
    QString id; ///< what it shows: "trend:CT14", "overview"
    QString label; ///< "Biểu đồ 1", as a document numbers it; empty: it does not
    QString title; ///< without a number: "CT14. … qua các năm"
    QString subtitle; ///< the period and the day of the data; may be empty
    QString note; ///< under the picture: what marks mean, which figures are left out; may be empty
    std::variant<TrendChart, PartsChart, BulletChart, ProgressChart, ShadeChart, ReturnChart, CompareChart> shown;

    /// "Biểu đồ 1. Toàn cảnh các chỉ tiêu": what stands over it in a document.
    QString caption() const;
};

/// Whether it has anything to show: a value, a count, a return. A document leaves an empty chart out.
bool hasFigures(const Chart &chart);

/// What a reader hears instead of the picture: what it is, and its figures as far as one listens to them.
QString spokenText(const Chart &chart);

} // namespace ansinh
