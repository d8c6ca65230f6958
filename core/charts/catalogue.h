// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_matter.h"
#include "core/document/chart.h"

#include <optional>

namespace ansinh {

/// The kinds of charts, in the order in which they are offered.
enum class ChartKind { Overview, OverviewByVerdict, Trend, Parts, Groups, Areas, Returns, Years };

/// Which chart: its kind, and where it is of one target, that.
struct ChartChoice
{
    ChartKind kind = ChartKind::Overview;
    Code<Target> target = {}; ///< Trend and Parts; of Areas the one that orders the rows, or empty; else empty

    /// "overview", "trend:CT14": how outlines, settings and the command line name it.
    QString id() const;
    /// Absent: no chart is named so.
    static std::optional<ChartChoice> from(const QString &id);
};

inline bool operator==(const ChartChoice &a, const ChartChoice &b)
{
    return a.kind == b.kind && a.target == b.target;
}

/// Whether the chart is of one target.
bool isOfTarget(ChartKind kind);
/// "Biểu đồ tổng hợp các chỉ tiêu": how a list names the kind.
QString titleOf(ChartKind kind, ChartLanguage language);

/// All charts that the matter has something to show in, in the order of the kinds, then of the plan.
std::vector<ChartChoice> chartsOf(const ChartMatter &matter);

/// Absent: the plan in force has no such target.
std::optional<Chart> composeChart(const ChartMatter &matter, const ChartChoice &choice, ChartLanguage language);

} // namespace ansinh
