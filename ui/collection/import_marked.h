// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/import_entry.h"

namespace ansinh {

class Desk;

/// What was written to be sent back.
struct MarkedCopies
{
    QStringList written; ///< paths
    QStringList without; ///< names of files of which none could be made: nobody knows whose form they are
};

/// Whether something about it has to be mended by who sent it: it is refused, or asks something.
bool isToBeSentBack(const ImportEntry &entry);

/// Whether it is known whose form it is, so that a copy can be marked.
bool canBeMarked(const ImportEntry &entry);

/// Writes copies with the problems marked in their cells into that folder; never over a file that is there.
Result<MarkedCopies> writeMarkedCopies(Desk &desk, const std::vector<const ImportEntry *> &entries,
                                       const QString &folder);

} // namespace ansinh
