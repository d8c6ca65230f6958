// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leave_question.h"

#include "ui/widgets/ask.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct LeaveWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::LeaveWords)
};

} // namespace

bool isSureToLeave(QWidget *window)
{
    return isSureToLose(window,
                        {"leaveQuestion", "leaveAnyway", LeaveWords::tr("Something is not in the book yet"),
                         LeaveWords::tr("What you typed last could not be taken into the book; the page says why. Go "
                                        "back to mend it, or go on without it?"),
                         LeaveWords::tr("Go &back"), LeaveWords::tr("Go on &without it")});
}

} // namespace ansinh
