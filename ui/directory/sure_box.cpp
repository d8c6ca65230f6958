// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/sure_box.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ansinh {

namespace {

struct SureWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryForms)
};

} // namespace

bool isSureToErase(QWidget *parent, const QString &who)
{
    QMessageBox box(QMessageBox::Question, SureWords::tr("Erase a contact"),
                    SureWords::tr("Erase the contact of %1 for good?").arg(who), QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("eraseBox"));
    box.setInformativeText(
        SureWords::tr("Its earlier versions are erased too, and undo does not bring it back. Backups "
                      "made before still hold it."));
    QPushButton *erase = box.addButton(SureWords::tr("Erase"), QMessageBox::DestructiveRole);
    erase->setObjectName(QStringLiteral("eraseOk"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == erase;
}

} // namespace ansinh
