// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file includes, compiled once for all rooms of the window. A file still names what it uses.
#include "core/base/pch.h"

#include <QtWidgets>
