// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ansinh {

/// What a source of money is usually called; anything else may be typed. Kept in the book and printed in the
/// report: official Vietnamese, not translated.
QStringList usualFunds();

/// "đồng", "triệu đồng", "nghìn đồng/tháng", whatever case and spaces; no "hội đồng", no "đồng chí".
bool isMoneyUnit(const QString &unit);

} // namespace ansinh
