// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/window.h"
#include "ui/sending/ready_package.h"

#include "core/year/sending.h"

#include <QLineEdit>

namespace ansinh::test {

template <class T> T *field(QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<T *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

/// Types into a field what stands there from then on.
void fill(QWidget &dialog, const char *name, const QString &text);
/// Waits until the dialog has done its work and is gone, or says why not.
void waitFor(QDialog &dialog, const char *refusal);

/// What stands in the register of the year.
std::vector<Sending> sentIn(Office &office);
/// Goes to the page.
void showSending(Office &office);
/// The keyboard comes back from a dialog.
void comeBack(Office &office);
/// A package that was made before, without the report, and is remembered.
ReadyPackage makeReady(Office &office);
void addRecipient(Office &office, const char *name, const char *address = "");
QByteArray bytesAt(const QString &path);

} // namespace ansinh::test
