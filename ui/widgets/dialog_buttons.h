// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

namespace ansinh {

/// The buttons at the foot of a dialog, without the pictures that some desktops put on them.
QDialogButtonBox *dialogButtons(QDialogButtonBox::StandardButtons which = QDialogButtonBox::Ok
                                    | QDialogButtonBox::Cancel);

} // namespace ansinh
