// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ansinh {

/// Whether these bytes are a request workbook in which nobody has answered anything. False for anything else.
bool isEmptyForm(const QByteArray &workbook);

} // namespace ansinh
