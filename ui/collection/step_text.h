// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/return_register.h"

namespace ansinh {

/// The one thing to do next, in words.
struct CollectText
{
    QString title;
    QString reason; ///< why, or who
    QString button;
};

CollectText textOf(CollectStep step, const ReturnRegister &sheet);
/// "● 11 đúng hạn   ▲ 1 trễ   ○ 9 chưa gửi": what the bar shows.
QString tallyText(const RegisterTotals &totals);

} // namespace ansinh
