// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/town_status.h"
#include "ui/today/line.h"
#include "ui/today/today_words.h"

namespace ansinh {

/// The wards that have not sent, by place.
std::vector<Line> missingWardLines(const TownStatus &status, const QDate &today);
/// What the clerk has to ask wards about: drafts, the same place twice, another plan, targets without an answer.
std::vector<Line> wardQuestionLines(const TownStatus &status);
/// Targets over all wards that are behind, in dispute, or without data; the most pressing first.
std::vector<Line> townDangerLines(const TownStatus &status);

/// What the clerk had best do next, and where.
struct TownNext
{
    NextText text;
    Place to;
};

TownNext townNext(const TownStatus &status, const QDate &today);

} // namespace ansinh
