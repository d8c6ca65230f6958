// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/part_word.h"

class QComboBox;

namespace ansinh {

/// The whole ward, every khu phố, every member of a group that owns a target; what was chosen stays chosen.
void fillPartChoice(QComboBox &choice, const Plan &plan, const std::vector<Area> &areas, const QDate &day);

} // namespace ansinh
