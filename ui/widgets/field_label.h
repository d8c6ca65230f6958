// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ansinh {

/// The label of a field, whose mnemonic leads to it; the field is called by the same words.
QLabel *labelFor(const QString &text, QWidget *field);

} // namespace ansinh
