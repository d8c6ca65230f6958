// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_buttons.h"

#include <QAbstractButton>
#include <QIcon>

namespace ansinh {

QDialogButtonBox *dialogButtons(QDialogButtonBox::StandardButtons which)
{
    auto *box = new QDialogButtonBox(which);
    const auto buttons = box->buttons();
    for (QAbstractButton *button : buttons)
        button->setIcon(QIcon()); // it was given before our style sheet was asked
    return box;
}

} // namespace ansinh
