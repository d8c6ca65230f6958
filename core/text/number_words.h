// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

namespace ansinh {

/// A whole number as it is spoken: 105 "một trăm lẻ năm", 21 "hai mươi mốt", 1000005 "một triệu không
/// trăm lẻ năm". Works for every value; negative ones begin with "âm".
QString inWords(qint64 number);

/// The same with decimals: 95.15 "chín mươi lăm phẩy mười lăm", 0.05 "không phẩy không năm"; three
/// decimals and more are spoken digit by digit.
QString inWords(Decimal number);

} // namespace ansinh
