// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ansinh {

/// Asks whether what was typed and could not be taken into the book may be lost.
bool isSureToLeave(QWidget *window);

} // namespace ansinh
