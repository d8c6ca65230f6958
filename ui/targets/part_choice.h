// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/figure.h"

class QComboBox;

namespace ansinh {

// A part as a word: "whole", "area:3" (by its number), "member:TH1".

QString wordOf(const Part &part);
/// Anything else is the whole.
Part partOf(const QString &word);
bool isPartWord(const QString &word);

/// The whole ward, every khu phố, every member of a group that owns a target; what was chosen stays chosen.
void fillPartChoice(QComboBox &choice, const Plan &plan, const std::vector<Area> &areas, const QDate &day);

} // namespace ansinh
