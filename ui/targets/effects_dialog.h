// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/what_if.h"

class QWidget;

namespace ansinh {

class Desk;

/// Shows which targets and verdicts a change of shared denominators would move, and asks whether to take it.
/// `change` says what it is.
bool confirmEffects(Desk &desk, const QString &change, const std::vector<VerdictChange> &changes,
                    QWidget *parent);

} // namespace ansinh
