// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/return_register.h"

#include <QColor>

namespace ansinh {

/// How the state of a return is shown: always a shape and a word; the colour only helps.
struct RegisterLook
{
    QString shape; ///< "●"
    QString word; ///< "Đúng hạn"
    QColor colour;

    QString text() const { return shape + QLatin1Char(' ') + word; }
};

RegisterLook lookOf(const RegisterRow &row, const ReturnRegister &sheet);

/// What is still missing, counted: "3 chỉ tiêu, 1 nhiệm vụ"; empty: nothing.
QString missingText(const RegisterRow &row);
/// The letter that the newest version came with: "12/BC-TYT, 05/11/2026"; empty: none known.
QString documentText(const Submission &submission);
/// "2 lần, gần nhất 03/11"; empty: never.
QString remindedText(const RegisterRow &row);
/// "Nguyễn Thị Hoa · 0912 345 678"; empty: no contact is known.
QString contactText(const Contact &contact);

/// Which organisations of the register are shown.
enum class RegisterFilter { All, Awaited, Late, Incomplete, Received };
constexpr int kRegisterFilters = 5;

bool isShown(const RegisterRow &row, RegisterFilter filter);
int countOf(const ReturnRegister &sheet, RegisterFilter filter);
/// "Chưa gửi"
QString filterText(RegisterFilter filter);

/// "năm 2026", "6 tháng đầu năm 2026"
QString periodText(const Period &period);
/// "hạn thứ Hai 09/11, còn 7 ngày"; empty: the period has no last day.
QString deadlineText(const ReturnRegister &sheet);

} // namespace ansinh
