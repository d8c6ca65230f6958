// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fit_on_screen.h"

#include <QScreen>
#include <QWidget>

namespace ansinh {

void fitOnScreen(QWidget &dialog, const QSize &wanted)
{
    const QSize frame(16, 44);
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - frame));
}

} // namespace ansinh
