// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/sending.h"

class QWidget;

namespace ansinh {

class Desk;

/// Asks for a recipient of packages, a new one or one that is known, and writes it. Whether something was written.
bool askRecipient(QWidget *parent, Desk &desk, const Period &period, const PackageRecipient &recipient);

} // namespace ansinh
