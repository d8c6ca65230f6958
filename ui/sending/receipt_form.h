// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/sending.h"

class QWidget;

namespace ansinh {

class Desk;

/// Asks on which day it was received and how that was told, and notes it; an empty day takes the receipt out. `words`
/// stand there already. Whether something was written.
bool askAndNoteReceipt(QWidget *parent, Desk &desk, const Sending &sending, const QString &words = {});

} // namespace ansinh
