// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/year/funds.h"

namespace ansinh {

QStringList usualFunds()
{
    return {QStringLiteral("ngân sách"), QStringLiteral("vận động"), QStringLiteral("xã hội hóa"),
            QStringLiteral("vốn vay")};
}

} // namespace ansinh
