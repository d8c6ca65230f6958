// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/directory_matter.h"

namespace ansinh {

/// Everything the directory knows of one organisation, as text for a panel; its tasks and targets are
/// links that lead to their pages (linkedPlace).
QString organisationHtml(const DirectoryMatter &matter, const Organisation &organisation);
QString areaHtml(const DirectoryMatter &matter, const Area &area);

} // namespace ansinh
