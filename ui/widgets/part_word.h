// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/figure.h"

#include <QDate>

namespace ansinh {

// A part as a word of Place::detail on "targets": "whole", "area:3" (by its number), "member:TH1".

QString wordOf(const Part &part);
/// Anything else is the whole.
Part partOf(const QString &word);
bool isPartWord(const QString &word);

/// What the screen calls the part on that day; empty for an area that is none of these.
QString partName(const Plan &plan, const std::vector<Area> &areas, const Part &part, const QDate &day);

} // namespace ansinh
