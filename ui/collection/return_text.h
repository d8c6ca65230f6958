// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/return_register.h"
#include "ui/widgets/place.h"

class QUrl;

namespace ansinh {

/// Everything that the register knows of one organisation, as text for a panel; what it owes and its files are links.
QString returnHtml(const RegisterRow &row, const ReturnRegister &sheet, const Status &status);

/// Where a link of the text leads; absent: it is one of a file.
std::optional<Place> linkedPlace(const QUrl &link);
/// The file that a link names; absent: it leads elsewhere.
std::optional<Id<Attachment>> linkedFile(const QUrl &link);

} // namespace ansinh
