// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/submission.h"

#include <vector>

class QWidget;

namespace ansinh {

class Desk;

/// What was sent, and to whom: to be noted in the register.
struct SentQuestion
{
    SentPaper::Kind kind = SentPaper::Kind::Form;
    Period period{Year::of({})};
    std::vector<Code<Organisation>> organisations;
};

/// Asks on which day it was sent and notes it, as one change. False: the officer thought better of it.
bool askAndNoteSent(QWidget *parent, Desk &desk, const SentQuestion &question);

} // namespace ansinh
