// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/hand_entry_dialog.h"

namespace ansinh {

HandEntryDialog::HandEntryDialog(Desk &, const Code<Organisation> &organisation, const Period &, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("handEntryDialog"));
    setWindowTitle(organisation.text);
}

} // namespace ansinh
