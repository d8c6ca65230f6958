// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_box.h"

#include <QApplication>
#include <QMessageBox>

namespace ansinh {

void showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), error.message, QMessageBox::Ok,
                    parent);
    box.setObjectName(QStringLiteral("errorBox"));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

} // namespace ansinh
