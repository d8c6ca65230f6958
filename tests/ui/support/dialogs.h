// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace ansinh::test {

/// When the next modal dialog stands, acts in it; it is closed if it still stands then. Call it before the
/// dialog is opened.
void inNextDialog(std::function<void(QWidget &dialog)> act);
/// As an input method does: any letters, marks and all.
void typeInto(QWidget *field, const char *text);

} // namespace ansinh::test
