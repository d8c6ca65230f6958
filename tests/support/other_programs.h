// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace ansinh::test {

/// A Python that has the module; empty: there is none here, which is said in a warning.
QString pythonWith(const QString &module);

/// Runs a program to its end, which must be a good one; what it printed.
QByteArray outputOf(const QString &program, const QStringList &arguments);

/// Lets a script of tests/data write files into the folder; false: there is no Python with the module here.
bool runScript(const QString &script, const QString &folder, const QString &module);

/// Whether LibreOffice is on this machine; where it is not, this says so in a warning.
bool hasLibreOffice();

/// Lets it convert files into a folder, in a profile that is kept there; "pdf", "ods", "xlsx". How the files are read
/// is its own choice unless a filter is given.
void convertByLibreOffice(const QStringList &files, const QString &format, const QString &folder,
                          const QString &filter = {});

/// The workbook as LibreOffice saves it anew; empty where it is not on this machine, which is said in a warning.
QByteArray savedByLibreOffice(const QByteArray &workbook);

/// The bytes of a file, which must be there.
QByteArray bytesOf(const QString &path);

} // namespace ansinh::test
