// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

class QWidget;

namespace ansinh {

class Desk;
class Settings;
struct Organisation;

/// Asks for whom an assignment sheet is wanted, one organisation (that one is proposed) or all of them, and
/// shows the sheets before they are printed. Error: why there are none.
Result<void> previewAssignmentSheets(QWidget *parent, Desk &desk, Settings &settings,
                                     const Code<Organisation> &proposed);

} // namespace ansinh
