// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// "UBND Phường 2": the people's committee of a ward as it is written where room is dear.
inline QString shortWard(const QString &ward)
{
    static const QString kLong = QStringLiteral("Ủy ban nhân dân ");
    return ward.startsWith(kLong) ? QStringLiteral("UBND ") + ward.mid(kLong.size()) : ward;
}

} // namespace ansinh
