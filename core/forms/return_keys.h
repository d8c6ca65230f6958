// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

// By what the rows of a return are found, whatever case, accents, spaces and zeros people wrote.

/// Of a code; "ct 09" is "CT9", "6,4" is "6.4".
QString codeKey(const QString &code);
/// Of a part; "KP4", "kp 04" and "4" mean "Khu phố 4".
QString partKey(const QString &part);

/// Of a name: one that was cut ends with "…" in the form itself.
struct NameKey
{
    explicit NameKey(const QString &name);

    bool names(const QString &other) const;

    bool isCut;
    QString key;
};

} // namespace ansinh
