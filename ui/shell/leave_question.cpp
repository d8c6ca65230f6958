// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leave_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ansinh {

namespace {

struct LeaveWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::LeaveWords)
};

} // namespace

bool isSureToLeave(QWidget *window)
{
    QMessageBox box(QMessageBox::Question, LeaveWords::tr("Something is not in the book yet"),
                    LeaveWords::tr("What you typed last could not be taken into the book; the page says why. Go back "
                                   "to mend it, or go on without it?"),
                    QMessageBox::NoButton, window);
    box.setObjectName(QStringLiteral("leaveQuestion"));
    QPushButton *stay = box.addButton(LeaveWords::tr("Go &back"), QMessageBox::RejectRole);
    QPushButton *leave = box.addButton(LeaveWords::tr("Go on &without it"), QMessageBox::DestructiveRole);
    leave->setObjectName(QStringLiteral("leaveAnyway"));
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

} // namespace ansinh
