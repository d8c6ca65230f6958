// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_dialog.h"

namespace ansinh {

ImportDialog::ImportDialog(Desk &, const QStringList &files, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(files.join(QStringLiteral(", ")));
}

} // namespace ansinh
