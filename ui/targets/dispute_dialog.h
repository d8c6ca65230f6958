// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QWidget;

namespace ansinh {

class Desk;
struct TargetMatter;

/// Lets the officer settle the first open dispute of a target (or decide a settled one anew), with what each
/// side says and what the verdict would be. False: there is none, or nothing was decided.
Result<bool> decideDispute(Desk &desk, const TargetMatter &matter, QWidget *parent);

} // namespace ansinh
