// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFile;

namespace ansinh {

// What Qt does not ask of the system about files that must last: the one place where systems differ in it.

/// Writes what is still in memory down to the disk, for a file system may take the bytes now and find no room only then.
/// False: the system could not.
bool forceToDisk(QFile &file);
/// The same for the names in a folder, where the system has it: sticks are pulled out.
void forceFolderToDisk(const QString &folder);
/// What is read next comes from the disk itself. Windows has nothing like it: there it may be memory that answers.
void forgetInMemory(const QFile &file);

} // namespace ansinh
