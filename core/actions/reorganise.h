// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QJsonObject;

namespace ansinh {

class Book;

/// Carries out a reorganisation: `renames` (organisation, name, from), `ends` (organisation, last_day),
/// `successors` (organisation, name of the new one, last_day) and `breaks` (target or empty for all, year, reason) of
/// series.
Result<void> reorganise(Book &book, const QJsonObject &changes);

} // namespace ansinh
