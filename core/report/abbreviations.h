// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paragraphs.h"

namespace ansinh {

/// Abbreviations that organisations and the plan use are spelled out where they first stand, with the abbreviation
/// behind them when it comes again: "bảo hiểm xã hội (BHXH)" (Nghị định 30/2020, Phụ lục I). Tables and what quotes
/// the plan stay as they are.
void introduceAbbreviations(Blocks &body);

} // namespace ansinh
