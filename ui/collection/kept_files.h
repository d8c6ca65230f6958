// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"
#include "core/actions/return_register.h"

class QWidget;

namespace ansinh {

class Desk;
class Settings;

/// Writes a copy of a kept file where the officer says; the path, empty: he thought better of it.
Result<QString> saveKeptFile(QWidget *parent, Desk &desk, Settings &settings, const Attachment &file);

/// Asks for scans and documents; those that were read. Refused: one is too large or cannot be read.
Result<std::vector<ReturnFile>> askForFiles(QWidget *parent, const Settings &settings);

} // namespace ansinh
