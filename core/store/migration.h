// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <vector>

namespace ansinh {

/// A step from the version before to this one, as its file under migrations/ says.
struct MigrationStep
{
    int version = 0;
    QStringList statements;
};

/// The statements of a step's text: parted by a line "-- next".
MigrationStep stepFrom(int version, const QString &text);
/// The steps of this program, in order; the last one's version is the format that it writes.
const std::vector<MigrationStep> &migrationSteps();
int newestFormat();

/// Takes an open book through every step that it has not seen; each is one transaction that ends with
/// all references whole. The caller has made a verified copy. Throws StoreFailure; the book then stands
/// after the last step that succeeded.
void migrate(Connection &connection, const std::vector<MigrationStep> &steps);

} // namespace ansinh
