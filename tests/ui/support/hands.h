// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

namespace ansinh::test {

/// Acts in the next modal dialog as soon as it stands and has the keyboard; it is closed if it still stands
/// then. Call it before the dialog is opened; the test fails if none has come when its Office goes.
void inNextDialog(std::function<void(QDialog &dialog)> act);
/// Nobody acts in a dialog any more; whether somebody still waited for one.
bool stopAwaiting();
/// Presses the button of that name.
void confirm(QWidget &dialog, const char *button = "entryOk");

/// What an input method commits, to whatever has the keyboard: any letters, marks and all.
void commitText(const QString &text);
/// The same, into that field.
void typeInto(QWidget *field, const char *text);

} // namespace ansinh::test
