// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace ansinh::test {

/// What openpyxl sees in a workbook (tests/data/forms/look_at.py); empty where it is not on this machine, which is
/// said in a warning.
QJsonObject seenByOpenpyxl(const QByteArray &workbook);

/// The texts of a list.
QStringList textsIn(const QJsonValue &array);

} // namespace ansinh::test
