// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace ansinh {

/// Makes a dialog as large as wanted, but never larger than the screen with the frame around it.
void fitOnScreen(QWidget &dialog, const QSize &wanted);

} // namespace ansinh
