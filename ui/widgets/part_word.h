// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/figure.h"

namespace ansinh {

// A part as a word of Place::detail on "targets": "whole", "area:3" (by its number), "member:TH1".

QString wordOf(const Part &part);
/// Anything else is the whole.
Part partOf(const QString &word);
bool isPartWord(const QString &word);

} // namespace ansinh
