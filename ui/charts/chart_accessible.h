// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ansinh {

/// From now on a screen reader finds the spots of every ChartView as its children, each with what is said of it.
/// More than once does nothing.
void makeChartsAccessible();

} // namespace ansinh
